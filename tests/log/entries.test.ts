import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countEntries } from '../../lib/log/count.ts'
import { type LogDatabase, openDatabase } from '../../lib/log/database.ts'
import { trashEntries } from '../../lib/log/edit.ts'
import { addEntry, getEntries, listEntries, listPage, type Place } from '../../lib/log/entries.ts'
import { formerPageKey } from '../../lib/log/former-page-key.ts'
import { draft, minute, uuid } from './sample.ts'

let db: LogDatabase
let serial = 0
beforeEach(async () => {
  db = await openDatabase({ name: `entries-${serial++}` })
})
afterEach(() => db.close())

const add = (n: number, over = {}) =>
  addEntry(db, draft({ quote: `Quote number ${n}.`, ...over }), { id: uuid(n), now: minute(n) })

describe('saving', () => {
  it('gives back the whole entry that was saved', async () => {
    const saved = await add(1)
    expect(saved).toEqual({ id: uuid(1), savedAt: minute(1), already: false })
    expect(await getEntries(db, [uuid(2), uuid(1)])).toMatchObject([
      { ...draft({ quote: 'Quote number 1.' }), tags: [], status: 'unchecked' },
    ])
  })

  const again = [
    ['the same words', {}],
    ['other quote marks, case and spaces', { quote: '  «QUOTE  number 1»' }],
    [
      'another address of the article',
      { source: { ...draft().source, url: 'https://m.news.example/bridge/?fbclid=1#top', canonicalUrl: null } },
    ],
  ] as const
  it.each(again)('says already for %s', async (_, over) => {
    await add(1)
    const second = await addEntry(db, draft({ quote: 'Quote number 1.', ...over }), { id: uuid(2), now: minute(2) })
    expect(second).toEqual({ id: uuid(1), savedAt: minute(1), already: true })
    expect(await countEntries(db)).toBe(1)
  })

  const other = [
    ['other words', { quote: 'Quote number 1, and more.' }],
    ['another article', { source: { ...draft().source, url: 'https://news.example/other', canonicalUrl: null } }],
    [
      'an article told apart by a parameter',
      { source: { ...draft().source, url: 'https://news.example/bridge?id=2', canonicalUrl: null } },
    ],
  ] as const
  it.each(other)('keeps both for %s', async (_, over) => {
    await add(1)
    const second = await addEntry(db, draft({ quote: 'Quote number 1.', ...over }), { id: uuid(2), now: minute(2) })
    expect(second.already).toBe(false)
    expect(await countEntries(db)).toBe(2)
  })

  it('tells long quotes apart that begin alike', async () => {
    const long = 'word '.repeat(200)
    await add(1, { quote: `${long}yes` })
    const second = await add(2, { quote: `${long}noo` })
    expect(second.already).toBe(false)
  })

  it('saves a quote anew whose first entry lies in the trash', async () => {
    await add(1)
    await trashEntries(db, [uuid(1)], minute(2))
    expect(await addEntry(db, draft({ quote: 'Quote number 1.' }), { id: uuid(2), now: minute(3) })).toMatchObject({
      already: false,
    })
  })

  it('keeps one entry when two windows save the same quote at once', async () => {
    const results = await Promise.all([1, 2, 3].map((n) => addEntry(db, draft(), { id: uuid(n), now: minute(n) })))
    expect(results.filter(({ already }) => !already)).toHaveLength(1)
    expect(await countEntries(db)).toBe(1)
  })
})

describe('listing', () => {
  it('lists the latest first, a page at a time, each entry once, ties included', async () => {
    for (let n = 0; n < 25; n++) await addEntry(db, draft({ quote: `Quote ${n}` }), { id: uuid(n), now: minute(n >> 2) })
    const seen: string[] = []
    let place: Place | null = null
    do {
      const page: Awaited<ReturnType<typeof listEntries>> = await listEntries(db, 10, place)
      seen.push(...page.entries.map(({ id }) => id))
      place = page.next
    } while (place)
    expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => uuid(24 - n)))
  })

  it('has no further page after the last entry', async () => {
    await add(1)
    expect((await listEntries(db, 1)).next).toBeNull()
    expect(await listEntries(db, 0)).toEqual({ entries: [], next: null })
  })

  it('finds what is saved of a page under any of its addresses', async () => {
    await add(1)
    await add(2, { source: { ...draft().source, url: 'https://news.example/other', canonicalUrl: null } })
    const page = { ...draft().source, url: 'http://news.example/bridge/#comments', canonicalUrl: null }
    expect((await listPage(db, page)).map(({ id }) => id)).toEqual([uuid(1)])
  })

  /** Files the entry as the first versions did. */
  const fileAsBefore = async (id: string) => {
    const tx = db.transaction('packs', 'readwrite')
    const pack = await tx.store.index('ids').get(id)
    const [entry] = await getEntries(db, [id])
    if (!pack || !entry) throw new Error('It was saved.')
    const words = (pack.same[0] ?? '').split('\n')[1] ?? ''
    const again = db.transaction('packs', 'readwrite')
    const former = formerPageKey(entry.source)
    if (former === null) throw new Error('Its key was another.')
    await again.store.put({ ...pack, same: [`${former}\n${words}`] })
    await again.done
  }

  describe('what an earlier version filed under another key', () => {
    const at = (url: string) => ({ source: { ...draft().source, url, canonicalUrl: null } })

    it.each([
      'https://news.example/2025/bridge/amp',
      'https://news.example/2025/bridge?ns_campaign=a',
      'https://news.example/2025/bridge/index.html',
      'https://news.example/article.php?cid=512',
    ])('is found at %s', async (url) => {
      await add(1, at(url))
      await fileAsBefore(uuid(1))
      expect((await listPage(db, at(url).source)).map(({ id }) => id)).toEqual([uuid(1)])
      expect(await add(2, { ...at(url), quote: 'Quote number 1.' })).toMatchObject({ id: uuid(1), already: true })
      expect(await listPage(db, at(url).source)).toHaveLength(1)
    })

    it('is not found on another article of that key', async () => {
      await add(1, at('https://news.example/article.php?cid=512'))
      await fileAsBefore(uuid(1))
      expect(await listPage(db, at('https://news.example/article.php?cid=513').source)).toEqual([])
      expect(await add(2, { ...at('https://news.example/article.php?cid=513'), quote: 'Quote number 1.' })).toMatchObject({
        id: uuid(2),
        already: false,
      })
    })
  })
})
