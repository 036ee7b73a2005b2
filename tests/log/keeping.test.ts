import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { csvDefaults } from '../../lib/log/csv.ts'
import { noCriteria } from '../../lib/log/find/criteria.ts'
import { latestSaved } from '../../lib/log/find/order.ts'
import { openLog, type ResearchLog } from '../../lib/log/log.ts'
import { isLow, keepForGood, storageMeter } from '../../lib/log/storage.ts'
import { draft, minute, uuid } from './sample.ts'

let log: ResearchLog
let now = 0
let ids = 0
let serial = 0
const name = () => `keeping-${serial}`
const open = () => openLog({ name: name(), now: () => new Date(minute(now)), newId: () => uuid(++ids) })
beforeEach(() => {
  serial++
  now = 0
  log = open()
})
afterEach(() => log.close())

describe('a draft', () => {
  const kept = { key: 'https://news.example/a', draft: draft(), note: 'half a no', tags: ['t'], correctedSpeaker: null }

  it('outlives the window that it was typed in, as of the last keystroke', async () => {
    await log.keepDraft(kept)
    now = 1
    await log.keepDraft({ ...kept, note: 'half a note' })
    await log.close()
    log = open()
    expect(await log.getDraft(kept.key)).toEqual({ ...kept, note: 'half a note', at: minute(1) })
    await log.dropDraft(kept.key)
    expect(await log.getDraft(kept.key)).toBeNull()
  })
})

describe('presets', () => {
  it('keep searches and CSV recipes under their names, the latest of a name', async () => {
    const search = { kind: 'search', name: 'Мости', criteria: { ...noCriteria, text: 'bridge' }, order: latestSaved } as const
    const recipe = { kind: 'recipe', name: 'Short', options: { ...csvDefaults, columns: ['quote', 'speaker'] } } as const
    await log.keepPreset({ ...search, order: { by: 'said', descending: true } })
    await log.keepPreset(search)
    await log.keepPreset({ ...recipe, options: { ...recipe.options, columns: [...recipe.options.columns] } })
    expect(await log.listPresets()).toEqual([recipe, search])
    await log.dropPreset('search', 'Мости')
    expect((await log.listPresets()).map((preset) => preset.name)).toEqual(['Short'])
  })
})

describe('the backup reminder', () => {
  const add = async (count: number) => {
    for (let n = 0; n < count; n++) {
      now++
      await log.add(draft({ quote: `Quote at minute ${now}` }))
    }
  }
  it('comes after so many new entries and begins again with a backup', async () => {
    await add(3)
    expect(await log.backupState(4)).toEqual({ lastAt: null, fresh: 3, due: false })
    await add(1)
    expect(await log.backupState(4)).toMatchObject({ fresh: 4, due: true })
    await log.noteBackup()
    await add(1)
    expect(await log.backupState(4)).toEqual({ lastAt: minute(4), fresh: 1, due: false })
  })
})

describe('the storage meter', () => {
  const manager = (usage: number, persisted: boolean) =>
    ({
      estimate: async () => ({ usage, quota: 100 }),
      persisted: async () => persisted,
      persist: async () => true,
    }) as unknown as StorageManager // Only what is asked of it.
  it('tells what is used, what there is, and whether it is kept', async () => {
    const meter = await storageMeter(manager(95, false))
    expect(meter).toEqual({ used: 95, quota: 100, persisted: false })
    expect(meter && isLow(meter)).toBe(true)
    expect(await keepForGood(manager(1, false))).toBe(true)
  })
  it('is null where the browser tells nothing', async () => {
    expect(await storageMeter({} as StorageManager)).toBeNull()
  })
})

describe('misfortunes', () => {
  it('a clock that goes backwards loses nothing and mixes nothing up', async () => {
    for (const at of [5, 3, 9, 1, 1]) {
      now = at
      await log.add(draft({ quote: `Quote ${ids}` }))
    }
    expect((await log.list(10)).entries.map(({ savedAt }) => savedAt)).toEqual([9, 5, 3, 1, 1].map(minute))
    expect((await log.catalogue()).digests).toHaveLength(5)
    now = 0
    const { step } = await log.edit([uuid(ids)], { note: 'earlier than saved' })
    expect(await log.undo(step)).toMatchObject({ skipped: [] })
  })

  it('a log deleted under an open window starts anew without an error', async () => {
    await log.add(draft())
    await deleteDB(name())
    expect(await log.list(10)).toEqual({ entries: [], next: null })
    expect((await log.catalogue()).digests).toEqual([])
    expect(await log.add(draft())).toMatchObject({ already: false })
  })

  it('deleting all leaves nothing, and the next quote begins a new log', async () => {
    await log.add(draft())
    await log.keepDraft({ key: 'k', draft: null, note: 'n', tags: [], correctedSpeaker: null })
    const heard: unknown[] = []
    log.listen(({ ids: changed }) => heard.push(changed))
    await log.deleteAll()
    expect(heard).toEqual([null])
    expect([await log.count(), await log.getDraft('k'), await log.newestStep()]).toEqual([0, null, 0])
    await log.add(draft())
    expect(await log.count()).toBe(1)
  })
})

describe('export and import through the door', () => {
  it('carry a log into another browser', async () => {
    for (const n of [1, 2, 3]) {
      now = n
      await log.add(draft({ quote: `Quote ${n}` }))
    }
    await log.trash([uuid(ids)])
    const request = { format: 'json', ids: null, csv: csvDefaults, locale: 'en', regionOf: () => null } as const
    const { blob } = await log.export(request)
    const { entries } = JSON.parse(await blob.text())
    expect(entries.map(({ quote }: { quote: string }) => quote)).toEqual(['Quote 1', 'Quote 2', 'Quote 3'])
    const all = await log.export({ ...request, format: 'markdown' })
    expect((await all.blob.text()).match(/^> Quote \d/gm)).toEqual(['> Quote 1', '> Quote 2'])
    const view = await log.export({ ...request, format: 'markdown', ids: [uuid(ids - 1), uuid(ids - 2)] })
    expect((await view.blob.text()).match(/^> Quote \d/gm)).toEqual(['> Quote 2', '> Quote 1'])
  })
})
