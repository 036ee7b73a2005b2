/** An editor that was asked for by key or click takes the focus when it opens, and only then. */
export function focusOnce(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (!field || field.dataset.focused) return
  field.dataset.focused = 'yes'
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
