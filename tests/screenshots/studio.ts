import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { inPacks } from '../../lib/log/pack.ts'
import { rowOf } from '../../lib/log/row.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { until } from '../e2e/harness/view.ts'
import { photographed } from './hard-entries.ts'

export const themes = ['light', 'dark'] as const
export const languages = ['en', 'uk'] as const
export type Theme = (typeof themes)[number]
export type Language = (typeof languages)[number]

/** A browser, the article it reads, and the ways to arrange and to photograph it. */
export type Studio = {
  reader: Reader
  /** Address of the article. */
  address: string
  /** Path of a picture to be. */
  path(name: string): `${string}.png`
  /** Sets the interface's language and fills the log with invented entries, while no page of it is open. */
  arrange(language: Language, count: number): Promise<void>
}

/** Lets a page be drawn with a theme of the system and without movement; with the few colours of the system where `forced`. */
export async function light(page: Page, theme: Theme, forced = false): Promise<void> {
  // The driver's own call knows no forced colours.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      ...(forced ? [{ name: 'forced-colors', value: 'active' }] : []),
    ],
  })
}

/** Packs as the extension stores them, put into its own database by one of its own pages. */
async function fill(packs: object[], count: number, language: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('research-log')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const tx = db.transaction([...db.objectStoreNames], 'readwrite')
  for (const store of db.objectStoreNames) tx.objectStore(store).clear()
  for (const pack of packs) tx.objectStore('packs').put(pack)
  tx.objectStore('meta').put({ fact: 'count', live: count }, 'count')
  await new Promise((resolve) => {
    tx.oncomplete = resolve
  })
  db.close()
  type Extension = { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
  // The types of the extension's own page are not those of the process that drives it.
  await (globalThis as unknown as Extension).chrome.storage.local.set({ 'settings.language': language })
}

export const studio = (reader: Reader, address: string, folder: string): Studio => ({
  reader,
  address,
  path: (name) => join(folder, `${name}.png`) as `${string}.png`,
  arrange: async (language, count) => {
    const page = await reader.openOwn('log.html')
    await until('the log to open', () => page.evaluate(() => document.querySelector('.none, .empty, .rows') !== null))
    await page.evaluate(fill, inPacks(photographed(count).map(rowOf)), count, language)
    await page.close()
  },
})
