import type { FormatName } from '../../../lib/log/formats/formats.ts'
import type { LogState } from './log-state.ts'
import { filterCount } from './view.ts'

/** A choice of entries; `ids` null stands for the whole log, with the `trashed` ones when it is a backup. */
export type Scope = { key: 'view' | 'picked' | 'all'; count: number; ids: readonly string[] | null; trashed?: number }

/** What can be exported just now, the likeliest first: a backup means all, a bulk action what is picked, else what is shown. */
export function exportScopes(
  { rows, view, counts }: LogState,
  picked: readonly string[],
  pickedFirst: boolean,
  format: FormatName,
): Scope[] {
  const shown: Scope = {
    key: 'view',
    count: rows.kind === 'ready' ? rows.ids.length : 0,
    ids: rows.kind === 'ready' ? rows.ids : [],
  }
  const chosen: Scope[] = picked.length > 0 ? [{ key: 'picked', count: picked.length, ids: picked }] : []
  const all: Scope = { key: 'all', count: counts?.live ?? 0, ids: null, trashed: counts?.trashed ?? 0 }
  const narrowed = filterCount(view.criteria) > 0 || view.criteria.text !== '' || view.place === 'trash'
  if (pickedFirst) return [...chosen, shown, all]
  if (format === 'json' && !narrowed) return [all, shown, ...chosen]
  return [shown, ...chosen, all]
}
