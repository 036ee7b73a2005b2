/** Keys of an open card. Letters are matched by their place on the keyboard too, so that they work under Cyrillic. */
const keys = [
  { name: 'next', letter: 'n', place: 'KeyN' },
  { name: 'previous', letter: 'p', place: 'KeyP' },
  { name: 'save', letter: 's', place: 'KeyS' },
  { name: 'copy', letter: 'c', place: 'KeyC' },
  { name: 'close', letter: 'escape', place: 'Escape' },
] as const

export type CardKey = (typeof keys)[number]['name']

/** What a key press asks of the card; null while a field is typed in, or with a modifier. */
export function cardKey(event: KeyboardEvent): CardKey | null {
  const { key, code, ctrlKey, metaKey, altKey, target } = event
  if (ctrlKey || metaKey || altKey) return null
  const typing = target instanceof HTMLInputElement && target.type !== 'radio'
  for (const { name, letter, place } of keys)
    if ((!typing || name === 'close') && (letter === key.toLowerCase() || place === code)) return name
  return null
}

/** Tab goes round within the card while the keyboard is in it. */
export function keepTabInside(event: KeyboardEvent, layer: HTMLElement): void {
  if (event.key !== 'Tab') return
  const stops = [...layer.querySelectorAll<HTMLElement>('button:not([disabled]), a[href], input')]
  const root = layer.getRootNode()
  const active = root instanceof ShadowRoot ? root.activeElement : null
  const [first] = stops
  const last = stops.at(-1)
  const goal =
    event.shiftKey && (active === first || active?.classList.contains('card'))
      ? last
      : !event.shiftKey && active === last
        ? first
        : null
  if (!goal) return
  event.preventDefault()
  goal.focus()
}
