import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvDefaults } from '../../../lib/log/csv.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { exportEntries } from '../../../lib/log/export.ts'
import type { ExportContext } from '../../../lib/log/formats/format.ts'
import { type FormatName, formats } from '../../../lib/log/formats/formats.ts'
import { humanDate } from '../../../lib/log/human-date.ts'
import { anyEntry } from '../any-entry.ts'
import { entry, minute, uuid } from '../sample.ts'
import { annotationFaults } from './annotation-model.ts'

const batches = async function* <T>(...list: T[][]) {
  yield* list
}
const context = (count: number): ExportContext => ({
  exportedAt: minute(0),
  count,
  csv: csvDefaults,
  locale: 'en-GB',
  regionOf: (code) =>
    code === 'UA-65' ? { name: 'Kherson Oblast', geometry: { type: 'Polygon', coordinates: [[[33, 46]]] } } : null,
})
const write = async (name: FormatName, entries: LogEntry[]) =>
  (await exportEntries(batches(entries), formats[name], context(entries.length))).blob.text()

const entriesOf = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 3 })
const everyFormat = Object.keys(formats) as FormatName[]

describe.each(everyFormat)('%s', (name) => {
  it('is written for any entries and for none', async () => {
    expect(await write(name, [])).not.toContain('undefined')
    await fc.assert(
      fc.asyncProperty(entriesOf, async (entries) => {
        await write(name, entries)
      }),
      { numRuns: 30 },
    )
  })
})

const jsonFormats = ['json', 'csl', 'annotations', 'geojson'] as const
it.each(jsonFormats)('%s is JSON whatever the entries', async (name) => {
  await fc.assert(
    fc.asyncProperty(entriesOf, async (entries) => {
      JSON.parse(await write(name, entries))
    }),
    { numRuns: 30 },
  )
})

describe('CSL-JSON', () => {
  it('has the article with its dates as far as they are known, and the quote as a note', async () => {
    const source = { ...entry().source, publishedAt: '2025-03' }
    expect(JSON.parse(await write('csl', [entry({ source, tags: ['a', 'b'] })]))).toEqual([
      {
        id: entry().id,
        type: 'article-newspaper',
        title: 'Bridge to be repaired',
        'container-title': 'Sample News',
        author: [{ literal: 'A. Writer' }, { literal: 'B. Writer' }],
        issued: { 'date-parts': [[2025, 3]] },
        accessed: { 'date-parts': [[2025, 3, 17]] },
        URL: 'https://news.example/bridge?utm_source=feed',
        language: 'en',
        note: '“We will repair the bridge before winter.” — Olena Zrazkova, Minister of Samples, said on 2025-03-16 (partly inferred).',
        keyword: 'a, b',
      },
    ])
  })
})

describe('RIS', () => {
  it('has one field a line and ends each reference', async () => {
    const lines = (await write('ris', [entry({ quote: 'Two\nlines', note: 'TY  - FAKE\nER  - ' })])).split('\r\n')
    expect(lines[0]).toBe('TY  - NEWS')
    expect(lines).toContain('DA  - 2025/03/16/')
    expect(lines).toContain('AU  - B. Writer')
    expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(1)
    expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })
})

describe('BibTeX', () => {
  it('escapes what TeX would act on and keeps braces in balance', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntry, async (one) => {
        const text = (await write('bibtex', [one])).replace(/\\[{}]/g, '')
        let depth = 0
        for (const sign of text) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
      { numRuns: 50 },
    )
    expect(await write('bibtex', [entry({ note: '100 % of {A}_B & C\\' })])).toContain(
      '100 \\% of \\{A\\}\\_B \\& C\\textbackslash{}',
    )
  })
})

describe('an archived copy', () => {
  const archiveUrl = 'https://web.archive.org/web/20250317/https://news.example/a?b=1&c=%20(d)'
  const archived = entry({ archiveUrl })
  it.each([
    ['csv', archiveUrl],
    ['json', `"archiveUrl":"${archiveUrl}"`],
    ['markdown', '[archived copy](https://web.archive.org/web/20250317/https://news.example/a?b=1&c=%20%28d%29)'],
    ['report', `<a href="${archiveUrl.replaceAll('&', '&amp;')}">archived copy</a>`],
    ['csl', `"archive":"web.archive.org","archive_location":"${archiveUrl}"`],
    ['ris', `\r\nDB  - web.archive.org\r\nAN  - ${archiveUrl}\r\n`],
    ['bibtex', 'addendum = {Archived at https://web.archive.org/web/20250317/https://news.example/a?b=1\\&c=\\%20(d)}'],
    ['annotations', `"state":{"type":"TimeState","cached":"${archiveUrl}"}`],
  ] as const)('stands in its place in %s', async (format, words) => {
    expect(await write(format, [archived])).toContain(words)
  })
  it.each(['markdown', 'report', 'csl', 'ris', 'bibtex', 'annotations', 'geojson'] as const)(
    'leaves no trace in %s where there is none',
    async (format) => {
      expect(await write(format, [entry()])).not.toMatch(/archiv|TimeState|^(?:DB|AN) {2}-/im)
    },
  )
})

describe('Markdown', () => {
  it('shows quote, speaker, date with its inferred part, source and oblasts', async () => {
    const text = await write('markdown', [entry({ tags: ['bridge'] })])
    expect(text).toContain('> We will repair the bridge before winter.\n')
    expect(text).toContain('— **Olena Zrazkova**, Minister of Samples, said 16 March \\[2025\\]')
    expect(text).toContain('[Bridge to be repaired](https://news.example/bridge#:~:text=We%20will,winter.), A. Writer')
    expect(text).toContain('Kherson Oblast (UA-65, 70.3 % occupied on 2025-03-01)')
  })
  it('makes no list, heading, link or markup of what a page says', async () => {
    const quote = '# Not a heading\n- not a list\n1. nor this\n<script>alert(1)</script> [x](javascript:alert(1)) *y*'
    const text = await write('markdown', [entry({ quote, link: 'javascript:alert(1)' })])
    expect(text).toContain('> \\# Not a heading\n> \\- not a list\n> 1\\. nor this\n')
    expect(text).not.toMatch(/[^\\]\]\(javascript:/)
    expect(text).not.toMatch(/(?<!\\)<script/)
  })
})

describe('the report', () => {
  it('shows the inferred part of a date in brackets, with the words it comes from', async () => {
    expect(await write('report', [entry()])).toContain('Said 16 March [2025], from “March 16”')
  })
  it('runs nothing that a page or a reader wrote', async () => {
    const nasty = '<img src=x onerror=alert(1)>"\'&'
    const one = entry({ quote: nasty, note: nasty, tags: [nasty], link: 'javascript:alert(1)', id: uuid(1) })
    const html = await write('report', [{ ...one, source: { ...one.source, title: nasty, outlet: nasty, publishedAt: nasty } }])
    expect(html).not.toMatch(/<img|href="javascript|onerror=alert\(1\)>"/)
    expect(html.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(6)
  })
})

describe('Web Annotation', () => {
  it('is a valid collection for any entries', async () => {
    await fc.assert(
      fc.asyncProperty(entriesOf, async (entries) => {
        const collection: unknown = JSON.parse(await write('annotations', entries))
        expect(annotationFaults(collection)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
  it('has both selectors of each part of a quote, the person, the note and the tags', async () => {
    const collection = JSON.parse(await write('annotations', [entry({ note: 'Check', tags: ['bridge'] })]))
    expect(collection.total).toBe(1)
    expect(collection.first.items[0]).toMatchObject({
      id: `urn:uuid:${entry().id}`,
      body: [
        { purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q1' },
        { purpose: 'commenting', value: 'Check' },
        { purpose: 'tagging', value: 'bridge' },
      ],
      target: [
        {
          selector: [
            { type: 'TextQuoteSelector', exact: 'We will repair the bridge before winter.', prefix: '“' },
            { type: 'TextPositionSelector', start: 10, end: 50 },
          ],
        },
      ],
    })
  })
})

describe('GeoJSON', () => {
  it('has a feature for each oblast with the quotes that name it, and no outline where none is known', async () => {
    const other = entry({
      id: uuid(2),
      saidOn: null,
      oblasts: [{ text: 'Donbas', codes: ['UA-14', 'UA-09'], status: 'partial', share: null, asOf: '', source: '' }],
    })
    const { type, features } = JSON.parse(await write('geojson', [entry(), other]))
    expect(type).toBe('FeatureCollection')
    expect(features).toMatchObject([
      { id: 'UA-09', geometry: null, properties: { quotes: 1, said_first: null, entries: [uuid(2)] } },
      { id: 'UA-14', geometry: null },
      { id: 'UA-65', geometry: { type: 'Polygon' }, properties: { name: 'Kherson Oblast', said_first: '2025-03-16', quotes: 1 } },
    ])
  })
})

describe('dates for people', () => {
  const date = (from: string | null, inferred: ('day' | 'month' | 'year' | 'week')[], to = from) => ({
    text: 'last week',
    value: '',
    from,
    to,
    inferred,
    rule: '',
  })
  it.each([
    [date('2025-03-15', []), 'en-GB', '15 March 2025'],
    [date('2025-03-15', ['year']), 'en-GB', '15 March [2025]'],
    [date('2025-03-15', ['month', 'year']), 'en-GB', '15 [March 2025]'],
    [date('2025-03-15', ['day', 'month', 'year']), 'en-GB', '[15 March 2025]'],
    [date('2025-03-15', ['year']), 'uk', '15 березня [2025] р.'],
    [date('2025-03-10', ['week'], '2025-03-16'), 'en-GB', '[10 – 16 March 2025]'],
    [date('2025-03-10', [], '2025-03-16'), 'en-GB', '10 – 16 March 2025'],
    [date(null, []), 'en-GB', 'last week'],
  ])('%j in %s', (value, locale, words) => expect(humanDate(value, locale).replace(/\s+/gu, ' ')).toBe(words))
})

describe('exporting', () => {
  it('tells its progress and makes the same file in one batch or many', async () => {
    const list = [1, 2, 3].map((n) => entry({ id: uuid(n) }))
    const seen: number[] = []
    const many = await exportEntries(batches(list.slice(0, 2), list.slice(2)), formats.json, context(3), {
      onProgress: (done) => seen.push(done),
      proof: true,
    })
    const one = await exportEntries(batches(list), formats.json, context(3), { proof: true })
    expect(seen).toEqual([2, 3])
    expect(await many.blob.text()).toBe(await one.blob.text())
    expect(many.manifest?.entries).toHaveLength(3)
  })
  it('stops between batches', async () => {
    const stop = new AbortController()
    const going = exportEntries(batches([entry()], [entry()]), formats.csv, context(2), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(going).rejects.toMatchObject({ name: 'CancelledError' })
  })
})
