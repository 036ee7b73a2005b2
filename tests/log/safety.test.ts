import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import { candidateOf } from '../../lib/log/import/candidate.ts'
import { fromSafety } from '../../lib/log/import/from-safety.ts'
import { openLog } from '../../lib/log/log.ts'
import { openSafety } from '../../lib/log/safety.ts'
import { draft, entry, minute, uuid } from './sample.ts'

/** A store as the browser has it, with a setting in it that is none of ours. */
function storeOf(kept: Map<string, unknown> = new Map([['settings.language', 'uk']])) {
  return {
    kept,
    all: vi.fn(async () => Object.fromEntries(kept)),
    get: async (key: string) => kept.get(key),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(structuredClone(items))) kept.set(key, value)
    },
    remove: async (keys: string[]) => {
      for (const key of keys) kept.delete(key)
    },
  }
}

let made = 0
function opened() {
  const [store, name] = [storeOf(), `safety-${++made}`]
  let time = 0
  let n = 0
  const safety = openSafety(store, () => new Date(++time * 1000).toISOString())
  const log = openLog({ name, safety, newId: () => uuid(++n), now: () => new Date(minute(++time % 60)) })
  const quotes = async () => (await fromSafety(safety)).map(({ entry: { quote } }) => quote).sort()
  /** What is kept apart is written after the log; nobody else waits for it. */
  const settles = (wanted: string[]) => vi.waitFor(async () => expect(await quotes()).toEqual(wanted))
  return { store, name, safety, log, settles }
}

describe('the second copy', () => {
  it('puts back what was saved and changed, with notes and tags, into a log that the browser removed', async () => {
    const { name, safety, log, settles } = opened()
    for (const quote of ['One.', 'Two.', 'Three.']) await log.add(draft({ quote }))
    await log.edit([uuid(2)], { note: 'Mine.', addTags: ['kept'] })
    await log.trash([uuid(3)])
    await vi.waitFor(async () => expect((await fromSafety(safety)).filter(({ entry: e }) => e.deletedAt)).toHaveLength(1))
    await settles(['One.', 'Three.', 'Two.'])
    await log.close()
    await deleteDB(name)
    const anew = openLog({ name, safety })
    await anew.add(draft({ quote: 'New.' }))
    await anew.import(await anew.plan(await fromSafety(safety)), () => 'keep')
    expect((await anew.list(9)).entries.map(({ quote }) => quote).sort()).toEqual(['New.', 'One.', 'Two.'])
    expect((await anew.get([uuid(2)]))[0]).toMatchObject({ note: 'Mine.', tags: ['kept'] })
    expect(await anew.listTrash()).toMatchObject([{ quote: 'Three.' }])
  })

  it('has nothing that is here already to put back', async () => {
    const { safety, log, settles } = opened()
    await log.add(draft({ quote: 'One.' }))
    await settles(['One.'])
    expect(await log.plan(await fromSafety(safety))).toMatchObject({ fresh: [], equal: 1, conflicts: [] })
  })

  it('forgets what is deleted for good, be it much or little, and everything with the log', async () => {
    const { store, log, settles } = opened()
    for (const quote of ['One.', 'Two.', 'Three.']) await log.add(draft({ quote }))
    await settles(['One.', 'Three.', 'Two.'])
    await log.trash([uuid(1)])
    await log.purge(true)
    await settles(['Three.', 'Two.'])
    const many = Array.from({ length: 300 }, (_, n) =>
      candidateOf(n, entry({ id: uuid(100 + n), quote: `Many ${n}`, deletedAt: minute(1) })),
    )
    await log.import(await log.plan(many), () => 'keep')
    await log.trash([uuid(2)])
    await log.purge(true)
    await settles(['Three.'])
    await log.deleteAll()
    await vi.waitFor(() => expect([...store.kept.keys()]).toEqual(['settings.language']))
  })

  it('keeps the last two hundred', async () => {
    const { safety } = opened()
    const read = async (ids: readonly string[]) => ids.map((id) => entry({ id }))
    for (let n = 0; n < 5; n++)
      await safety.keep(
        Array.from({ length: 50 }, (_, k) => uuid(n * 50 + k)),
        read,
      )
    const kept = (await fromSafety(safety)).map(({ entry: { id } }) => id)
    expect(kept).toHaveLength(200)
    expect(kept).not.toContain(uuid(3))
    expect(kept).toContain(uuid(249))
  })

  it('reads all that is stored at one save of fifty, though its writer was started anew each time, and holds few more than it keeps', async () => {
    const store = storeOf()
    const read = async (ids: readonly string[]) => ids.map((id) => entry({ id }))
    const held = () => [...store.kept.keys()].filter((key) => key.startsWith('safe.')).length
    let highest = 0
    for (let n = 0; n < 400; n++) {
      await openSafety(store, () => new Date(n * 1000).toISOString()).keep([uuid(n)], read)
      highest = Math.max(highest, held())
    }
    expect(store.all).toHaveBeenCalledTimes(8)
    expect(highest).toBeLessThan(250)
    expect(held()).toBe(200)
    expect(store.kept.has(`safe.${uuid(199)}`)).toBe(false)
    expect(store.kept.has(`safe.${uuid(399)}`)).toBe(true)
  })

  it('is no reason for a save to fail, and passes over what is none of its own', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const full = { ...storeOf(), set: () => Promise.reject(new Error('The storage is full.')) }
    const log = openLog({ name: 'safety-full', safety: openSafety(full, () => minute(1)) })
    expect(await log.add(draft())).toMatchObject({ already: false })
    await vi.waitFor(() => expect(warned).toHaveBeenCalled())
    warned.mockRestore()
    const odd = storeOf(
      new Map<string, unknown>([
        ['safe.x', 5],
        ['safe.y', { at: 'z', entry: { quote: 7 } }],
      ]),
    )
    expect(await fromSafety(openSafety(odd, () => minute(1)))).toEqual([])
  })
})
