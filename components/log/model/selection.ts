/** Which rows are picked for bulk actions, and where a range of rows begins. */
export type Selection = {
  picked: ReadonlySet<string>
  /** The row that Shift extends from. */
  anchor: string | null
}

export const nothingPicked: Selection = { picked: new Set(), anchor: null }

/** Adds or takes away one row, which also becomes the beginning of the next range. */
export function toggle({ picked }: Selection, id: string): Selection {
  const next = new Set(picked)
  if (!next.delete(id)) next.add(id)
  return { picked: next, anchor: id }
}

/** Adds every row from the anchor to `id`, in the order shown. */
export function extend({ picked, anchor }: Selection, ids: readonly string[], id: string): Selection {
  const from = anchor === null ? -1 : ids.indexOf(anchor)
  const to = ids.indexOf(id)
  if (from === -1 || to === -1) return { picked: new Set([...picked, id]), anchor: id }
  return { picked: new Set([...picked, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor }
}

/** Every row shown; none when all of them were picked already. */
export function toggleAll({ picked }: Selection, ids: readonly string[]): Selection {
  return allPicked(picked, ids) ? nothingPicked : { picked: new Set([...picked, ...ids]), anchor: null }
}

export const allPicked = (picked: ReadonlySet<string>, ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => picked.has(id))

/** Without the rows that are no longer shown: an action must never reach an entry that cannot be seen. */
export function keepShown(selection: Selection, ids: readonly string[]): Selection {
  if (selection.picked.size === 0) return selection
  const shown = new Set(ids)
  const picked = new Set([...selection.picked].filter((id) => shown.has(id)))
  if (picked.size === selection.picked.size) return selection
  return { picked, anchor: selection.anchor !== null && shown.has(selection.anchor) ? selection.anchor : null }
}
