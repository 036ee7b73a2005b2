import * as v from 'valibot'
import { browser } from './browser.ts'
import type { EntrySource } from './log/entry.ts'
import { pageKey } from './log/page-key.ts'

/** What the reader rejected on an article is kept under a key of its own, the same for every address of the article. */
const prefix = 'rejected.'
const keyOf = (source: EntrySource): string => prefix + pageKey(source)
const storedSchema = v.fallback(v.array(v.string()), [])

export async function loadRejected(source: EntrySource): Promise<string[]> {
  const key = keyOf(source)
  return v.parse(storedSchema, (await browser.storage.local.get(key))[key] ?? [])
}

export function keepRejected(source: EntrySource, things: readonly string[]): Promise<void> {
  const key = keyOf(source)
  return things.length === 0 ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: [...things] })
}

const allKeys = async (): Promise<string[]> =>
  Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(prefix))

/** On how many articles the reader rejected something. */
export const countRejected = async (): Promise<number> => (await allKeys()).length

/** Everything rejected is marked again, from the next visit on. */
export const forgetRejected = async (): Promise<void> => browser.storage.local.remove(await allKeys())
