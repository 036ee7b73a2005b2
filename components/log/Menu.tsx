import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

export type MenuItem = {
  label: string
  /** Shown at the end, such as the key that does the same. */
  key?: string
  danger?: boolean
  disabled?: boolean
  /** For items of which one or several are on. */
  checked?: boolean
  run(): void
}

type Props = {
  /** Accessible name of the button; its look is `children`. */
  label: string
  class: string
  tabIndex?: number
  items: MenuItem[]
  children: ComponentChildren
}

/** A button that opens a menu: arrows move, Escape closes, the focus comes back. */
export function Menu({ label, class: look, tabIndex, items, children }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]:not([aria-disabled=true])') ?? [])]

  useEffect(() => {
    if (!open) return
    entries()[0]?.focus()
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    addEventListener('pointerdown', outside, true)
    return () => removeEventListener('pointerdown', outside, true)
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const move = (event: KeyboardEvent) => {
    event.stopPropagation()
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at + all.length - 1) % all.length, Home: 0, End: all.length - 1 }[
      event.key
    ]
    if (to !== undefined) {
      event.preventDefault()
      all[to]?.focus()
    } else if (event.key === 'Escape') close()
    else if (event.key === 'Tab') setOpen(false)
  }

  return (
    <span ref={root} class="menu-root">
      <button
        ref={button}
        type="button"
        class={look}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        tabIndex={tabIndex}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          event.stopPropagation()
          setOpen(true)
        }}
      >
        {children}
      </button>
      {open && (
        <div id={id} role="menu" aria-label={label} class="menu-list" onKeyDown={move}>
          {items.map(({ label: text, key, danger, disabled, checked, run }) => (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-checked is there only with the role that has it
            <button
              key={text}
              type="button"
              role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              aria-checked={checked}
              aria-disabled={disabled}
              tabIndex={-1}
              class={danger ? 'danger' : undefined}
              onClick={() => {
                if (disabled) return
                if (checked === undefined) close()
                run()
              }}
            >
              <span>{text}</span>
              {key && <kbd>{key}</kbd>}
            </button>
          ))}
        </div>
      )}
    </span>
  )
}
