import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { rules } from '../../../lib/recognise/dates/grammar.ts'
import { dates } from '../../../lib/recognise/dates/index.ts'

const seeds = [
  'the ',
  '1 ',
  'March ',
  'a ',
  '1/',
  '1,000',
  "'s",
  '2020-',
  'last week of ',
  '“Monday ',
  'early late ',
  'two and ',
  '10:00 UTC, ',
  '16 March to ',
  '" today ',
  'the quarter ended ',
  'a day later, ',
  'order on Monday and we ',
  'Mar 3, 4, ',
]

describe('hostile text', () => {
  it.each(rules.map((rule) => rule.pattern))('cannot make a pattern repeat without bound: %s', (pattern) => {
    expect(pattern).not.toMatch(/[*+{]/)
  })

  it.each(seeds)('is read to its end: %s…', (seed) => {
    const text = `${seed.repeat(5000)}. Signed on 2024-02-29.`
    expect(dates(text, { ...emptyContext, publishedOn: '2025-03-16' }).at(-1)?.value).toBe('2024-02-29')
  })
})
