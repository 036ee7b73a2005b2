import fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { joinCell, splitCell } from '../../lib/log/cell-list.ts'
import { columnNames, columns } from '../../lib/log/columns.ts'
import { csvDefaults, toCsv } from '../../lib/log/csv.ts'
import { fileName } from '../../lib/log/file-name.ts'
import { guard, unguard } from '../../lib/log/formula-guard.ts'
import { entry } from './sample.ts'

const rows = (csv: string) => parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true }).data

describe('the formula guard', () => {
  it.each(['=1+1', '+380', '-5 %', '@name', '\tx', '\r=1', '  =1', "'=1", '＝1'])('guards %j', (text) => {
    expect(guard(text)).toBe(`'${text}`)
  })
  it.each(['a=1', '– dash of print', '“-5”', '', "'tis", '№ 1'])('leaves %j alone', (text) => {
    expect(guard(text)).toBe(text)
  })
  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', ' ', '-', '\t', '\r', 'a', '@') }), (s) => unguard(guard(s)) === s),
    )
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
        (s) => unguard(guard(s)) === s,
      ),
    )
  })
})

it('lists in a cell come back as they were', () => {
  const item = fc.string({ unit: fc.constantFrom(';', '\\', 'a', 'ї'), minLength: 1 })
  fc.assert(
    fc.property(fc.array(item), (list) => {
      expect(splitCell(joinCell(list))).toEqual(list)
    }),
  )
})

describe('CSV', () => {
  it('has the mark, the header in its order and CRLF at every line end', () => {
    const csv = toCsv([entry()])
    expect(csv.startsWith(`\uFEFF${columnNames.join(',')}\r\n`)).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('keeps the dates apart, the stated beside the inferred', () => {
    expect(rows(toCsv([entry()]))[0]).toMatchObject({
      said_on: '2025-03-16',
      said_on_stated: '“March 16”',
      said_on_inferred: 'year',
      published: '2025-03-16T21:30:00+02:00',
      accessed: '2025-03-17T08:00:00.000Z',
      saved: '2025-03-17T09:00:00.000Z',
      oblast_codes: 'UA-65',
      oblast_share: '70.3',
      oblast_as_of: '2025-03-01',
    })
  })

  it('writes an interval for a day that is known roughly', () => {
    const saidOn = { text: 'last week', value: '2025-W10', from: '2025-03-03', to: '2025-03-09', inferred: [], rule: '' }
    expect(columns.said_on.cell(entry({ saidOn }))).toBe('2025-03-03/2025-03-09')
  })

  it.each([',', ';', '\t'] as const)('reads back to the same cells with the delimiter %j', (delimiter) => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', "'", 'ї', ' ', 'a', '😀') })
    fc.assert(
      fc.property(text, text, (quote, note) => {
        const one = entry({ quote, note })
        const csv = toCsv([one, one], { ...csvDefaults, delimiter })
        const [head, ...body] = parse<string[]>(csv.slice(1, -2), { delimiter, newline: '\r\n' }).data
        expect(head).toEqual(columnNames)
        expect(body).toEqual([1, 2].map(() => columnNames.map((name) => guard(columns[name].cell(one)))))
      }),
    )
  })

  it('writes only the chosen columns, in the chosen order, and no mark when unwanted', () => {
    expect(toCsv([entry()], { columns: ['outlet', 'saved'], delimiter: ';', bom: false })).toBe(
      'outlet;saved\r\nSample News;2025-03-17T09:00:00.000Z\r\n',
    )
  })
})

it('names the file by the minute', () => {
  expect(fileName(new Date(2025, 2, 6, 9, 5), 'csv')).toBe('on-the-record-20250306-0905.csv')
})
