import type { CsvOptions } from './csv.ts'
import { type LogDatabase, read, write } from './database.ts'
import type { Criteria } from './find/criteria.ts'
import type { Order } from './find/order.ts'

/** A view of the log under a name, or a way to write CSV under a name. */
export type SavedSearch = { kind: 'search'; name: string; criteria: Criteria; order: Order }
export type CsvRecipe = { kind: 'recipe'; name: string; options: CsvOptions }
export type Preset = SavedSearch | CsvRecipe
export type PresetKind = Preset['kind']

/** Replaces the preset of the same kind and name. */
export async function keepPreset(db: LogDatabase, preset: Preset): Promise<void> {
  await write(db, ['presets'], (tx) => tx.store.put(preset, [preset.kind, preset.name]))
}

export const dropPreset = (db: LogDatabase, kind: PresetKind, name: string): Promise<void> =>
  write(db, ['presets'], (tx) => tx.store.delete([kind, name]))

/** By kind, then by name. */
export const listPresets = (db: LogDatabase): Promise<Preset[]> => read(db, ['presets'], (tx) => tx.store.getAll())
