import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnNames, columns } from '../../lib/log/columns.ts'
import { type CsvOptions, csvDefaults, toCsv } from '../../lib/log/csv.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { guard } from '../../lib/log/formula-guard.ts'
import { csvRecords } from '../../lib/log/import/csv-records.ts'
import { decode } from '../../lib/log/import/decode.ts'
import { readFile } from '../../lib/log/import/read-file.ts'
import { entry, minute, uuid } from '../log/sample.ts'
import { officePath } from './harness/office.ts'

const office = officePath()

/** What spreadsheets are known to run, swallow or turn into something else. */
const quotes = [
  '– Так, =1+1',
  '=HYPERLINK("http://evil.example","click")',
  '=1+1',
  '-5 % більше',
  '+380 44 000',
  '@SUM(A1)',
  '\t=1+1',
  'Рядок\nдругий, "лапки"; і крапка з комою',
  "'apostrophe first",
  "'=apostrophe and formula",
  '  spaces at both ends  ',
  '«Ґанок, їжак, єдність»',
  'March 16',
  '😀 and more',
]
const log = quotes.map((quote, n) => entry({ id: uuid(n), quote, note: quotes.at(-n) ?? '', tags: ['міст', '=tag'] }))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let serial = 0
/** Opens a CSV in Calc and saves it again. Charset 76 is UTF-8, 34 windows-1251, 65535 UTF-16; delimiters and marks go by their ASCII codes. */
function resaved(csv: string, opened: string, saved: string): Buffer {
  const name = `log${serial++}`
  const out = join(folder, name)
  writeFileSync(join(folder, `${name}.csv`), csv)
  const filter = `csv:Text - txt - csv (StarCalc):${saved}`
  const args = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    `--infilter=CSV:${opened}`,
    '--convert-to',
    filter,
  ]
  const run = spawnSync(office ?? '', [...args, '--outdir', out, join(folder, `${name}.csv`)], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  const [file] = run.status === 0 ? readdirSync(out) : []
  if (file === undefined) throw new Error(`LibreOffice wrote nothing: ${run.stderr}`)
  return readFileSync(join(out, file))
}

const cellsOf = (file: Buffer): string[][] => Array.from(csvRecords(decode(file).text, ','), ({ cells }) => cells)
const stamps = { now: minute(0), newId: () => uuid(999) }
const readBack = async (file: Buffer): Promise<LogEntry[]> => (await readFile(file, stamps)).candidates.map((one) => one.entry)

/** Delimiter, quote mark, charset, first line, formats, language, quote all, detect dates and numbers. */
const plain = '44,34,76,1,,0,false,false'
const detecting = '44,34,76,1,,0,false,true'

describe.skipIf(office === null)('LibreOffice Calc', () => {
  it('shows every cell as it is in the file: formulas stay text, Cyrillic is right', () => {
    const [head, ...rows] = cellsOf(resaved(toCsv(log), plain, plain))
    expect(head).toEqual(columnNames)
    expect(rows).toEqual(log.map((one) => columnNames.map((name) => guard(columns[name].cell(one)))))
  })

  it('opens it so too with its detection of dates on, but for a quote that is nothing but a date', () => {
    const [, ...rows] = cellsOf(resaved(toCsv(log), detecting, plain))
    const plainWords = quotes.filter((quote) => quote !== 'March 16')
    expect(rows.map(([quote]) => quote)).toEqual(expect.arrayContaining(plainWords.map(guard)))
    const stated = columnNames.indexOf('said_on_stated')
    expect(new Set(rows.map((cells) => cells[stated]))).toEqual(new Set(['“March 16”']))
  })

  const semicolons: CsvOptions = { ...csvDefaults, delimiter: ';' }
  const ways: [string, CsvOptions, string, string][] = [
    ['as it was', csvDefaults, plain, plain],
    ['with every cell quoted', csvDefaults, plain, '44,34,76,1,,0,true,false'],
    ['with semicolons', semicolons, '59,34,76,1,,0,false,false', '59,34,76,1,,0,false,false'],
    ['with tabs, as UTF-16', csvDefaults, plain, '9,34,65535,1,,0,false,false'],
  ]
  it.each(ways)('saves it again %s, and every entry comes back whole', async (_, options, opened, saved) => {
    expect(await readBack(resaved(toCsv(log, options), opened, saved))).toEqual(log)
  })

  it('saves it again as windows-1251, and every Cyrillic word comes back', async () => {
    const back = await readBack(resaved(toCsv(log), plain, '44,34,34,1,,0,false,false'))
    expect(back.map(({ quote }) => quote).slice(0, 5)).toEqual(quotes.slice(0, 5))
    expect(back.map(({ tags }) => tags)).toEqual(log.map(({ tags }) => tags))
  })
})
