import { expect, it } from 'vitest'
import { quoteMarks } from '../../lib/i18n/quote-marks.ts'

it.each<[string | null, string]>([
  ['en-GB', '“ ”'],
  ['uk', '« »'],
  [null, '“ ”'],
  ['de-DE', '„ “'],
  ['pl', '„ ”'],
  ['frx', '“ ”'],
])('a text in %s quotes in its own way', (language, example) => {
  const [open, close] = quoteMarks(language)
  expect([example.includes(open), example.includes(close)]).toEqual([true, true])
})
