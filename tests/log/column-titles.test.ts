import { describe, expect, it } from 'vitest'
import { columnOf, columnTitles, type TitleLanguage } from '../../lib/log/column-titles.ts'
import { columnNames } from '../../lib/log/columns.ts'
import { csvDefaults, csvHead } from '../../lib/log/csv.ts'
import { guard } from '../../lib/log/formula-guard.ts'

// The keys of the titles are exactly the languages.
const languages = Object.keys(columnTitles) as TitleLanguage[]

describe.each(languages)('titles of columns in %s', (language) => {
  it('name one column each, and none a column of another', () => {
    for (const name of columnNames) expect(columnOf(columnTitles[language][name])).toBe(name)
  })

  it('are words that no spreadsheet takes for a formula and no delimiter parts', () => {
    for (const title of Object.values(columnTitles[language])) {
      expect(guard(title)).toBe(title)
      expect(title).not.toMatch(/[;\t"\n]|^\s|\s$/)
    }
  })
})

it('a column is known by its key or a title, whatever case and blanks a spreadsheet gave them', () => {
  expect([' Said_On ', 'SAID ON', 'коли сказано ', 'Wann gesagt', '', '__proto__'].map(columnOf)).toEqual([
    'said_on',
    'said_on',
    'said_on',
    null,
    null,
    null,
  ])
})

it('the header line has the titles of the language that is asked for, else the keys', () => {
  const options = { ...csvDefaults, columns: ['quote', 'oblast_share'] as const, bom: false }
  expect(csvHead(options)).toBe('quote,oblast_share\r\n')
  expect(csvHead({ ...options, titles: 'uk' })).toBe('Цитата,"Окупована частка, %"\r\n')
})
