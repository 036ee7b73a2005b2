import type { CsvRecipe, Preset, PresetKind, SavedSearch } from '../../../lib/log/presets.ts'
import { Store } from '../../base/store.ts'

export type PresetPort = {
  listPresets(): Promise<Preset[]>
  keepPreset(preset: Preset): Promise<void>
  dropPreset(kind: PresetKind, name: string): Promise<void>
}

export type PresetState = { searches: SavedSearch[]; recipes: CsvRecipe[] }

/** Saved searches and CSV recipes by name. */
export class PresetModel extends Store<PresetState> {
  readonly #port: PresetPort

  constructor(port: PresetPort) {
    super({ searches: [], recipes: [] })
    this.#port = port
  }

  async load(): Promise<void> {
    const presets = await this.#port.listPresets()
    this.set({
      searches: presets.filter((preset) => preset.kind === 'search'),
      recipes: presets.filter((preset) => preset.kind === 'recipe'),
    })
  }

  async keep(preset: Preset): Promise<void> {
    await this.#port.keepPreset(preset)
    await this.load()
  }

  async drop(kind: PresetKind, name: string): Promise<void> {
    await this.#port.dropPreset(kind, name)
    await this.load()
  }
}
