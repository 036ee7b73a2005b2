import * as v from 'valibot'
import { browser } from './browser.ts'
import type { EntrySource } from './log/entry.ts'
import { ownFormerPageKey } from './log/former-page-key.ts'
import { pageKey } from './log/page-key.ts'

/** What the reader rejected on an article is kept under a key of its own, the same for every address of the article. */
const prefix = 'rejected.'
const storedSchema = v.fallback(v.array(v.string()), [])

/** The key of today, and the one under which the first versions kept the same article's, if that was another. */
function keysOf(source: EntrySource): { key: string; former: string | null } {
  const former = ownFormerPageKey(source)
  return { key: prefix + pageKey(source), former: former === null ? null : prefix + former }
}

export async function loadRejected(source: EntrySource): Promise<string[]> {
  const { key, former } = keysOf(source)
  const keys = former === null ? [key] : [key, former]
  const kept = await browser.storage.local.get(keys)
  return [...new Set(keys.flatMap((one) => v.parse(storedSchema, kept[one] ?? [])))]
}

/** Replaces all that was rejected on the article, whichever version kept it. */
export async function keepRejected(source: EntrySource, things: readonly string[]): Promise<void> {
  const { key, former } = keysOf(source)
  if (things.length > 0) await browser.storage.local.set({ [key]: [...things] })
  const over = [...(things.length === 0 ? [key] : []), ...(former === null ? [] : [former])]
  if (over.length > 0) await browser.storage.local.remove(over)
}

const allKeys = async (): Promise<string[]> =>
  Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(prefix))

/** On how many articles the reader rejected something. */
export const countRejected = async (): Promise<number> => (await allKeys()).length

/** Everything rejected is marked again, from the next visit on. */
export const forgetRejected = async (): Promise<void> => browser.storage.local.remove(await allKeys())
