import { describe, expect, it } from 'vitest'
import { packOfficials, reviewedRows } from '../../lib/gazetteer/build/pack-officials.ts'
import { officialColumns } from '../../lib/gazetteer/columns.ts'
import { packDay, unpackDay } from '../../lib/gazetteer/packed-days.ts'

const row = (part: Partial<Record<(typeof officialColumns)[number], string>> = {}) => {
  const whole = {
    name: 'Ivo Samplek',
    aliases: '',
    surname_forms: 'Samplek',
    country: 'UA',
    gender: 'm',
    wikidata: '',
    office: 'Mayor of Test',
    office_kind: 'governor',
    from: '2020-01',
    to: '',
    as_of: '2025-12',
    evidence: 'unsourced',
    source: 'knowledge',
    extra: '',
    ...part,
  }
  return officialColumns.map((column) => whole[column]).join()
}
const csv = (...rows: string[]) => [officialColumns.join(), ...rows].join('\n')

describe('the reviewed rows', () => {
  it('are accepted when they are sound', () =>
    expect(reviewedRows(csv(row(), row({ office: 'Minister', from: '2019' })))).toHaveLength(2))

  it.each([
    ['an end before the beginning', row({ to: '2019' }), 'before it begins'],
    ['a day that is none', row({ from: '2020-13' }), 'is no date'],
    ['no end and no as-of', row({ as_of: '' }), 'needs as_of'],
    ['an unknown kind', row({ office_kind: 'boss' }), 'office_kind boss'],
    ['an unknown evidence', row({ evidence: 'rumour' }), 'evidence rumour'],
    ['no source', row({ source: '' }), 'source is missing'],
    ['no office', row({ office: '' }), 'name and office'],
    ['a QID that is none', row({ wikidata: 'P12' }), 'QID'],
    ['a separator in a cell', row({ office: 'Mayor | Head' }), 'a cell holds'],
  ])('fail the build with %s', (_, bad, message) => expect(() => reviewedRows(csv(bad))).toThrow(message))

  it('fail the build when a term is there twice', () => expect(() => reviewedRows(csv(row(), row()))).toThrow('there twice'))
  it('fail the build when two rows of a person disagree', () =>
    expect(() => reviewedRows(csv(row(), row({ office: 'Minister', gender: 'f' })))).toThrow('gender differs'))
  it('fail the build with other columns', () => expect(() => reviewedRows('name,office\nA,B')).toThrow('columns'))

  it('pack only the spellings that folding does not reach', () => {
    const packed = packOfficials(
      csv(row({ name: 'Serhii Testskyi', surname_forms: 'Testskyi', aliases: 'Sergey Testsky;Serhiy Testskiy;Serhii Tsetsky' })),
    )
    expect(packed).toContain('Serhii Tsetsky')
    expect(packed).not.toContain('Sergey')
  })
})

describe('packed days', () => {
  it.each(['2025', '2025-03', '2025-03-16', '1952-02-06', '2031-12-31'])('keep %s', (day) =>
    expect(unpackDay(packDay(day))).toBe(day),
  )
  it('keep nothing as nothing', () => expect([packDay(''), unpackDay('')]).toEqual(['', null]))
  it('refuse a year they cannot hold', () => expect(() => packDay('1815')).toThrow(RangeError))
})
