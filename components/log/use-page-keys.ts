import { useEffect, useRef } from 'preact/hooks'
import { isTyping, pageKey } from './model/keys.ts'
import type { LogModel } from './model/log-model.ts'

/** The keys that hold wherever the focus is, but in a dialog: undo, search, export. */
export function usePageKeys(model: LogModel, search: { current: HTMLInputElement | null }, onExport: () => void): void {
  const run = useRef(onExport)
  run.current = onExport
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = pageKey(event)
      if (key === null || (key !== 'export' && isTyping(event.target)) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (key === 'undo') void model.undo()
      else if (key === 'search') search.current?.focus()
      else run.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [model])
}
