import type { Settings } from '../../lib/settings/settings.ts'
import { Store } from '../base/store.ts'

export type SettingsPort = {
  change(part: Partial<Settings>): Promise<void>
  /** Hears of every change, whichever window made it; returns the way to stop. */
  watch(heard: (settings: Settings) => void): () => void
}

export type SettingsState = { settings: Settings /** The last change was not kept. */; failed: Error | null }

/** The reader's settings: a change shows at once and is taken back when it could not be kept. */
export class SettingsModel extends Store<SettingsState> {
  readonly #port: SettingsPort

  constructor(port: SettingsPort, settings: Settings) {
    super({ settings, failed: null })
    this.#port = port
  }

  start(): () => void {
    return this.#port.watch((settings) => this.set({ settings }))
  }

  async change(part: Partial<Settings>): Promise<void> {
    const before = this.state.settings
    this.set({ settings: { ...before, ...part }, failed: null })
    try {
      await this.#port.change(part)
    } catch (error) {
      this.set({ settings: before, failed: error instanceof Error ? error : new Error(String(error)) })
    }
  }
}
