import type { RowKey } from './keys.ts'
import type { LogModel } from './log-model.ts'

/** Does on the active row what the key means; `go` moves to a row. False when the key means nothing here. */
export function runRowKey(model: LogModel, key: RowKey, go: (index: number) => void, screen: number): boolean {
  const { active, view, entries } = model.state
  const { ids } = model
  const at = Math.max(0, active === null ? 0 : ids.indexOf(active))
  const id = ids[at]
  if (id === undefined) return false
  const steps: Partial<Record<RowKey, number>> = {
    down: at + 1,
    up: at - 1,
    first: 0,
    last: ids.length - 1,
    'page-down': at + screen,
    'page-up': at - screen,
  }
  const step = steps[key]
  if (step !== undefined) {
    go(step)
    return true
  }
  if (key === 'extend-down' || key === 'extend-up') {
    const to = ids[at + (key === 'extend-down' ? 1 : -1)]
    if (!model.state.selection.picked.has(id)) model.pick(id, false)
    if (to !== undefined) model.pick(to, true)
    go(at + (key === 'extend-down' ? 1 : -1))
    return true
  }
  if (key === 'pick') model.pick(id, false)
  else if (key === 'open') model.toggleOpen(id)
  else if (view.place === 'trash') return false
  else if (key === 'trash') void model.trash([id])
  else if (key === 'check') {
    const checked = entries.get(id)?.status === 'checked'
    void model.edit([id], 'status', { status: checked ? 'unchecked' : 'checked' })
  } else if (key === 'speaker' || key === 'tags' || key === 'note' || key === 'archive') model.startEdit(id, key)
  return true
}
