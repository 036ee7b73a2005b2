import { browser } from '../browser.ts'
import { defaultSettings, readSettings, type Settings } from './settings.ts'

/** Each setting has a key of its own, so that two windows that change two settings at once do not undo each other. */
const prefix = 'settings.'
const keys = Object.keys(defaultSettings).map((name) => prefix + name)

const bare = (stored: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), value]))

export const loadSettings = async (): Promise<Settings> => readSettings(bare(await browser.storage.local.get(keys)))

/** Changes some settings and leaves the others as they are. Resolves when they are written. */
export const changeSettings = (part: Partial<Settings>): Promise<void> =>
  browser.storage.local.set(Object.fromEntries(Object.entries(part).map(([name, value]) => [prefix + name, value])))

/** Hears of every change of the settings, whichever window made it; returns the way to stop. */
export function watchSettings(heard: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) void loadSettings().then(heard)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
