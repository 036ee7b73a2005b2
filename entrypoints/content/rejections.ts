import * as v from 'valibot'
import { browser } from '../../lib/browser.ts'
import type { EntrySource } from '../../lib/log/entry.ts'
import { pageKey } from '../../lib/log/page-key.ts'

/** What the reader rejected on an article is kept under a key of its own, the same for every address of the article. */
const keyOf = (source: EntrySource): string => `rejected.${pageKey(source)}`
const storedSchema = v.fallback(v.array(v.string()), [])

export async function loadRejected(source: EntrySource): Promise<string[]> {
  const key = keyOf(source)
  return v.parse(storedSchema, (await browser.storage.local.get(key))[key] ?? [])
}

export function keepRejected(source: EntrySource, things: readonly string[]): Promise<void> {
  const key = keyOf(source)
  return things.length === 0 ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: [...things] })
}
