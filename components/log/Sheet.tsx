import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'

type Props = { title: string; onClose(): void; children: ComponentChildren }

/** A modal dialog: the rest of the page waits, Escape closes, the focus goes back to where it was. */
export function Sheet({ title, onClose, children }: Props) {
  const t = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    // What the dialog asks for comes before the button that closes it.
    dialog.current?.querySelector<HTMLElement>('input:not(.vh, :disabled), select, .btn.ink:not(:disabled)')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="btn bare square" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
