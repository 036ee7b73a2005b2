import { browser } from '../browser.ts'
import { readSettings, type Settings } from './settings.ts'

const key = 'settings'

export const loadSettings = async (): Promise<Settings> => readSettings((await browser.storage.local.get(key))[key])

/** Changes some settings and leaves the others as they are stored now. Resolves when they are written. */
export async function changeSettings(part: Partial<Settings>): Promise<Settings> {
  const changed = { ...(await loadSettings()), ...part }
  await browser.storage.local.set({ [key]: changed })
  return changed
}

/** Hears of every change of the settings, whichever window made it; returns the way to stop. */
export function watchSettings(heard: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) heard(readSettings(changes[key].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
