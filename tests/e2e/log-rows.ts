import type { Page } from 'puppeteer-core'
import type { LogEntry } from '../../lib/log/entry.ts'

type Packed = { ids: string[]; entries: string }

/** The log's records in the database itself, without any code of ours but the page it is asked from. */
const packs = (page: Page): Promise<Packed[]> =>
  page.evaluate(
    () =>
      new Promise<Packed[]>((resolve, reject) => {
        const opening = indexedDB.open('research-log')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const reading = db.transaction('packs').objectStore('packs').getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            db.close()
            resolve(reading.result.map(({ ids, entries }) => ({ ids, entries })))
          }
        }
      }),
  )

export const idsInLog = async (page: Page): Promise<string[]> => (await packs(page)).flatMap(({ ids }) => ids)

export const quotesInLog = async (page: Page): Promise<string[]> =>
  // Only what passed the entry's parser is ever written.
  (await packs(page)).flatMap(({ entries }) => (JSON.parse(entries) as LogEntry[]).map(({ quote }) => quote))
