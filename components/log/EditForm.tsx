import type { ComponentChildren } from 'preact'
import { useTexts } from '../base/use-texts.ts'

type Props = {
  label: string
  /** What the button that keeps the change says. */
  action: string
  /** The button cannot be pressed yet. */
  waiting?: boolean
  /** Enter in a field; the button does the same unless it has a way of its own. */
  onSubmit(): void
  onAction?: () => void
  /** Ctrl+Enter, where Enter belongs to the text. */
  onCtrlEnter?: () => void
  onCancel(): void
  /** Buttons between the action and Cancel. */
  more?: ComponentChildren
  children: ComponentChildren
}

/** The frame of the small editors under a row: Escape leaves, and no key typed here is a key of the page. */
export function EditForm({ label, action, waiting = false, onSubmit, onAction, onCtrlEnter, onCancel, more, children }: Props) {
  const t = useTexts()
  return (
    <form
      class="form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onCtrlEnter?.()
      }}
    >
      {children}
      <span class="acts">
        <button type={onAction ? 'button' : 'submit'} class="btn" disabled={waiting} onClick={onAction}>
          {action}
        </button>
        {more}
        <button type="button" class="btn bare" onClick={onCancel}>
          {t('cancel')}
        </button>
      </span>
    </form>
  )
}
