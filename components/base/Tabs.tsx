import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

export type Tab<K extends string> = { key: K; label: string; count?: string | undefined }
type Props<K extends string> = {
  label: string
  tabs: readonly Tab<K>[]
  chosen: K
  onChoose(key: K): void
  /** Where the panel of the chosen tab is scrolled to when it is shown, in pixels. */
  scroll?: number
  onScroll?(top: number): void
  children: ComponentChildren
}

/** Tabs and the chosen one's panel; ← → Home End move, as in the ARIA pattern. */
export function Tabs<K extends string>({ label, tabs, chosen, onChoose, scroll = 0, onScroll, children }: Props<K>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const top = useRef(scroll)
  top.current = scroll
  // Only another tab moves the panel; the reader's own scrolling does not.
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = top.current
  }, [chosen])
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === chosen)
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChoose(next.key)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ key, label: text, count }) => (
          <button
            type="button"
            role="tab"
            key={key}
            id={`${id}-${key}`}
            data-tab={key}
            aria-controls={`${id}-panel`}
            aria-selected={key === chosen}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {text}
            {count !== undefined && <span class="n"> {count}</span>}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        ref={panel}
        aria-labelledby={`${id}-${chosen}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel must be reachable by keyboard
        tabIndex={0}
        onScroll={(event) => onScroll?.(event.currentTarget.scrollTop)}
      >
        {children}
      </div>
    </>
  )
}
