import { describe, expect, it } from 'vitest'
import { csvDefaults, toCsv } from '../../../lib/log/csv.ts'
import { readFile } from '../../../lib/log/import/read-file.ts'
import { entry, minute, uuid } from '../sample.ts'

let serial = 500
const stamps = { now: minute(0), newId: () => uuid(serial++) }
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (data: string | Uint8Array) => readFile(typeof data === 'string' ? bytes(data) : data, stamps)

const quotes = ['Міст відремонтують, сказала вона.', '– =Так', 'Plain words']
const list = quotes.map((quote, n) => entry({ id: uuid(n), quote, note: 'Перша\r\nдруга', tags: ['міст'] }))

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('')
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), little)
  return new Uint8Array(view.buffer)
}
/** windows-1251 for the letters that the test uses. */
const cp1251 = (text: string): Uint8Array => {
  const table = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, n) => n))
  return Uint8Array.from(text, (letter) => Math.max(0, table.indexOf(letter)))
}

describe('a CSV of ours, saved again by a spreadsheet', () => {
  const csv = toCsv(list, { ...csvDefaults, bom: false })
  const quoteAll = csv.slice(0, 0) + csv
  const cases: [string, string | Uint8Array, string][] = [
    ['as it was', csv, 'utf-8'],
    ['with the mark of UTF-8', `\uFEFF${csv}`, 'utf-8'],
    ['with semicolons', toCsv(list, { ...csvDefaults, delimiter: ';' }), 'utf-8'],
    ['with tabs', toCsv(list, { ...csvDefaults, delimiter: '\t' }), 'utf-8'],
    ['with a line sep=;', `sep=;\r\n${toCsv(list, { ...csvDefaults, delimiter: ';', bom: false })}`, 'utf-8'],
    ['without its last line end', quoteAll.replace(/\r\n$/, ''), 'utf-8'],
    ['with empty lines at the end', `${csv}\r\n\r\n,,,,\r\n`, 'utf-8'],
    ['as UTF-16 with a mark', utf16(csv, true, true), 'utf-16le'],
    ['as big-endian UTF-16 with a mark', utf16(csv, false, true), 'utf-16be'],
    ['as UTF-16 without a mark', utf16(csv, true, false), 'utf-16le'],
    ['as windows-1251', cp1251(csv), 'windows-1251'],
  ]
  it.each(cases)('%s is read whole', async (_, file, encoding) => {
    const got = await read(file)
    expect(got.faults).toEqual([])
    expect(got.encoding).toBe(encoding)
    const kept =
      encoding === 'windows-1251' ? got.candidates.map(({ entry: e }) => e.quote) : got.candidates.map(({ entry: e }) => e)
    expect(kept).toEqual(encoding === 'windows-1251' ? quotes : list)
  })

  it('takes the tags, note, status and speaker that were edited in its cells, and keeps the rest exact', async () => {
    const edited = csv.replaceAll(',міст,unchecked,', ',мости; новий,checked,')
    const got = (await read(edited)).candidates
    expect(got.map(({ entry: e, altered }) => ({ ...e, altered }))).toEqual(
      list.map((e) => ({ ...e, tags: ['мости', 'новий'], status: 'checked', altered: false })),
    )
  })

  it('says when the words are no longer those that were hashed', async () => {
    const got = (await read(csv.replace('Plain words', 'Plainer words'))).candidates
    expect(got.map(({ altered }) => altered)).toEqual([false, false, true])
  })

  it('reads bare line feeds and carriage returns as line ends', async () => {
    const flat = list.map((e) => ({ ...e, note: '' }))
    for (const end of ['\n', '\r']) {
      expect((await read(toCsv(flat).replaceAll('\r\n', end))).candidates.map(({ entry: e }) => e)).toEqual(flat)
    }
  })

  it('moves with its columns and names those that are not ours', async () => {
    const got = await read('my own,status,url,quote\r\nx,checked,https://news.example/a,Words\r\n')
    expect(got.ignored).toEqual(['my own'])
    expect(got.candidates[0]?.entry).toMatchObject({ quote: 'Words', status: 'checked', savedAt: minute(0), speaker: null })
  })
})

describe('faults', () => {
  const header = 'quote,url,status,saved\r\n'
  it.each([
    ['an unknown status', `${header}Words,https://a.example,maybe,\r\n`, 2, 'status'],
    ['an empty quote', `${header}A,https://a.example,,\r\n,https://a.example,,\r\n`, 3, 'quote'],
    ['broken details', 'quote,details\r\n"two\r\nlines",{}\r\nWords,{"id":\r\n', 4, 'details'],
    ['a file cut off inside a cell', `${header}"Words`, 2, null],
  ])('%s is named by its line and field', async (_, file, line, field) => {
    const { faults } = await read(file)
    expect(faults.at(-1)).toMatchObject({ line, field })
  })

  it('names the line and the field of a backup', async () => {
    const good = JSON.stringify(entry())
    const bad = JSON.stringify(entry({ id: uuid(2), savedAt: 'yesterday' }))
    const file = await read(`{"format":"on-the-record/log","version":1,"entries":[\n${good},\n${bad}\n]}\n`)
    expect(file.candidates).toHaveLength(1)
    expect(file.faults).toMatchObject([{ line: 3, field: 'savedAt' }])
  })

  it('keeps the whole lines of a backup that was cut off, and says so', async () => {
    const file = await read(`{"format":"on-the-record/log","version":1,"entries":[\n${JSON.stringify(entry())},\n{"quote":"half`)
    expect(file.candidates).toHaveLength(1)
    expect(file.faults.map(({ what }) => what)).toEqual(['cutLine', 'cutEnd'])
  })

  it('refuses an entry of a newer version, and an id twice', async () => {
    const lines = [entry({ schema: 99 }), entry({ id: uuid(1) }), entry({ id: uuid(1) })].map((e) => JSON.stringify(e))
    const file = await read(`{"format":"on-the-record/log","version":1,"entries":[\n${lines.join(',\n')}\n]}\n`)
    expect(file.faults).toMatchObject([
      { line: 2, field: 'schema' },
      { line: 4, field: 'id', what: 'sameId', detail: '3' },
    ])
  })

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'noText'],
    ['nothing', '', 'noLog'],
    ['another table', 'name,age\r\nA,1\r\n', 'noLog'],
    ['other JSON', '{"a":1}', 'otherJson'],
    ['broken JSON', '{"a":', 'brokenJson'],
    ['a page', '<!doctype html><p>no', 'noLog'],
  ])('says that %s is no research log', async (_, file, refusal) => {
    await expect(read(file)).rejects.toMatchObject({ name: 'UnreadableFileError', refusal })
  })
})

describe('hostile files', () => {
  it('prototype keys change nothing and end in no entry', async () => {
    const line = JSON.stringify(entry()).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
    const file = await read(`{"format":"on-the-record/log","version":1,"entries":[\n${line}\n]}`)
    expect(file.candidates[0]?.entry).toEqual(entry())
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    const csv = await read('__proto__,constructor,quote,url\r\nx,y,Words,https://a.example\r\n')
    expect(csv.candidates[0]?.entry.quote).toBe('Words')
  })

  it('a million columns are read in one pass', async () => {
    const wide = `quote,url${',x'.repeat(1_000_000)}\r\nWords,https://a.example${','.repeat(1_000_000)}\r\n`
    expect((await read(wide)).candidates).toHaveLength(1)
  })

  it('a million quote marks, line ends or brackets are read in one pass', async () => {
    for (const piece of ['"', '""', '\r', '\n\r', '",', ';']) {
      await read(`quote,url\r\n${piece.repeat(500_000)}`)
    }
    await expect(read('['.repeat(500_000))).rejects.toMatchObject({ name: 'UnreadableFileError' })
  })

  it('stops when it is told to', async () => {
    const csv = toCsv(Array.from({ length: 1000 }, (_, n) => entry({ id: uuid(n) })))
    const stop = new AbortController()
    const reading = readFile(bytes(csv), stamps, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(reading).rejects.toMatchObject({ name: 'CancelledError' })
  })
})

describe('Hypothesis', () => {
  const annotation = {
    id: 'abc',
    created: '2024-05-06T07:08:09.123456+00:00',
    uri: 'https://news.example/a',
    text: 'My comment',
    tags: ['one', 'two'],
    document: { title: ['A headline'] },
    target: [
      {
        source: 'https://news.example/a',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 5, end: 15 },
          { type: 'TextQuoteSelector', exact: 'Some words', prefix: 'before ', suffix: ' after' },
        ],
      },
    ],
  }
  it.each([
    ['its JSON file', JSON.stringify({ export_date: '', annotations: [annotation] })],
    ['its API', JSON.stringify({ total: 1, rows: [annotation] })],
  ])('%s becomes entries with quote, note, tags, selectors and time', async (_, file) => {
    expect((await read(file)).candidates[0]?.entry).toMatchObject({
      quote: 'Some words',
      note: 'My comment',
      tags: ['one', 'two'],
      savedAt: '2024-05-06T07:08:09.123Z',
      form: 'selection',
      speaker: null,
      selectors: [{ exact: 'Some words', prefix: 'before ', suffix: ' after', start: 5, end: 15 }],
      source: { url: 'https://news.example/a', title: 'A headline' },
    })
  })

  it('its page notes and replies are passed over, its faults named', async () => {
    const file = await read(
      JSON.stringify({ annotations: [{ ...annotation, target: [] }, { ...annotation, created: 'x' }, annotation] }),
    )
    expect(file.candidates).toHaveLength(1)
    expect(file.passed).toMatchObject([{ line: 1 }])
    expect(file.faults).toMatchObject([{ line: 2, field: 'created' }])
  })

  it('its CSV becomes entries too', async () => {
    const header = 'Created,Author,Page,URL,Group,Type,Quote,Comment,Tags'
    const csv = `${header}\n2024-05-06T07:08:09Z,me,A headline,https://news.example/a,Public,Annotation,"Some ""words""",My comment,"one,two"\n`
    const file = await read(csv)
    expect(file.kind).toBe('hypothesis')
    expect(file.candidates[0]?.entry).toMatchObject({
      quote: 'Some "words"',
      note: 'My comment',
      tags: ['one', 'two'],
      source: { title: 'A headline' },
    })
  })
})
