import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnName } from '../../../lib/log/columns.ts'
import { csvDefaults } from '../../../lib/log/csv.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { exportEntries } from '../../../lib/log/export.ts'
import { formats } from '../../../lib/log/formats/formats.ts'
import { readFile } from '../../../lib/log/import/read-file.ts'
import { anyEntry } from '../any-entry.ts'
import { entry, minute, uuid } from '../sample.ts'

const stamps = { now: minute(0), newId: () => uuid(999) }
const entries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 4 })
const batches = async function* <T>(items: T[]) {
  yield items
}
const context = (count: number) => ({ exportedAt: minute(0), count, csv: csvDefaults, locale: 'en', regionOf: () => null })
const read = (text: string | Uint8Array) => readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, stamps)

describe('a round trip gives back every field', () => {
  it('by the JSON backup, with and without a manifest', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.boolean(), async (list, proof) => {
        const { blob } = await exportEntries(batches(list), formats.json, context(list.length), { proof })
        const file = await read(await blob.text())
        expect(file).toMatchObject({ kind: 'backup', faults: [] })
        expect(file.candidates.map((c) => c.entry)).toEqual(list)
        expect(file.candidates.every(({ altered }) => !altered)).toBe(true)
      }),
    )
  })

  it('by the JSON backup when another program laid it out anew', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const { blob } = await exportEntries(batches(list), formats.json, context(list.length))
        const file = await read(JSON.stringify(JSON.parse(await blob.text()), null, 2))
        expect(file.candidates.map((c) => c.entry)).toEqual(list)
      }),
    )
  })

  it.each([',', ';', '\t'] as const)('by CSV with the delimiter %j', async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(entries, fc.boolean(), async (list, bom) => {
        const csv = { ...csvDefaults, delimiter, bom }
        const { blob } = await exportEntries(batches(list), formats.csv, { ...context(list.length), csv })
        const file = await read(await blob.bytes())
        expect(file.faults).toEqual([])
        expect(file.candidates.map((c) => c.entry)).toEqual(list)
        expect(file.candidates.every(({ altered }) => !altered)).toBe(true)
      }),
    )
  })

  it.each(['en', 'uk'] as const)('by CSV with titles on its header line, language %s', async (titles) => {
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const { blob } = await exportEntries(batches(list), formats.csv, {
          ...context(list.length),
          csv: { ...csvDefaults, titles },
        })
        const file = await read(await blob.bytes())
        expect(file.faults).toEqual([])
        expect(file.candidates.map((c) => c.entry)).toEqual(list)
      }),
      { numRuns: 20 },
    )
  })

  const archiveUrl = 'https://web.archive.org/web/2025/https://news.example/bridge'
  const throughCsv = async (one: LogEntry, without: ColumnName[], change = (text: string) => text) => {
    const columns = csvDefaults.columns.filter((name) => !without.includes(name))
    const { blob } = await exportEntries(batches([one]), formats.csv, { ...context(1), csv: { ...csvDefaults, columns } })
    return read(change(await blob.text()))
  }

  it('with the archived copy by each of the two cells that hold it', async () => {
    const one = entry({ archiveUrl })
    for (const without of [['details', 'sha256'], ['archive_url']] satisfies ColumnName[][])
      expect((await throughCsv(one, without)).candidates[0]?.entry.archiveUrl).toBe(archiveUrl)
    const emptied = await throughCsv(one, [], (text) => text.replace(`,${archiveUrl},\r\n`, ',,\r\n'))
    expect(emptied.candidates[0]?.entry.archiveUrl).toBeNull()
    expect(emptied.candidates[0]?.altered).toBe(false)
  })

  it('but for an archived copy that is no web address: line and field are named', async () => {
    const file = await throughCsv(entry(), ['details', 'sha256'], (text) => text.replace(/,,\r\n$/, ',"=HYPERLINK(1)",\r\n'))
    expect(file.candidates).toEqual([])
    expect(file.faults).toMatchObject([{ line: 2, field: 'archiveUrl', what: 'value' }])
  })

  it('by CSV without the exact cell, as far as the other cells go', async () => {
    const one = entry({ tags: ['a; b', 'ї'], note: '=1', correctedSpeaker: { name: 'Ivan Prykladenko', id: 'Q2' }, dates: [] })
    const columns = csvDefaults.columns.filter((name) => name !== 'details' && name !== 'sha256')
    const { blob } = await exportEntries(batches([one]), formats.csv, { ...context(1), csv: { ...csvDefaults, columns } })
    const [got] = (await read(await blob.bytes())).candidates
    expect(got?.entry).toEqual({
      ...one,
      officials: one.officials.map(({ name }) => ({ text: name, name, id: null, office: null, stated: null })),
      selectors: one.selectors.map((part) => ({ ...part, start: 0, end: one.quote.length })),
    })
  })
})
