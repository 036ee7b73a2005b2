import { useEffect, useRef, useState } from 'preact/hooks'

export type ToastAction = { label: string; run(): void }
type Props = { text: string; action?: ToastAction | undefined; onGone(): void; ms?: number }

/** Says what was done and offers to undo it, within a live region of its place. Leaves after 8 seconds, but never while it has the focus or the pointer. */
export function Toast({ text, action, onGone, ms = 8_000 }: Props) {
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone
  // A new text starts the time again.
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => gone.current(), ms)
    return () => clearTimeout(timer)
  }, [held, text, ms])
  const hold = { onFocusIn: () => setHeld(true), onFocusOut: () => setHeld(false) }
  return (
    <div class="toast" {...hold} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      <span>{text}</span>
      {action && (
        <button type="button" class="btn" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  )
}
