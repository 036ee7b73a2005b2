import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oblastNames } from '../../../lib/gazetteer/oblast-names.ts'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { oblasts } from '../../../lib/recognise/oblasts/index.ts'
import { cases, lookAlikes } from './oblasts.cases.ts'

const on = (publishedOn: string | null) => ({ ...emptyContext, publishedOn })
const find = (text: string, day: string | null = '2025-03-16') => oblasts(text, on(day))

/** The text with square brackets around every mention. */
function marked(text: string, day: string | null): string {
  let out = ''
  let at = 0
  for (const { span } of find(text, day)) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return out + text.slice(at)
}

for (const [what, list] of Object.entries(cases))
  describe(what, () => {
    it.each(list.map((row) => (typeof row === 'string' ? (['2025-03-16', row] as const) : row)))('%s: %s', (day, expected) => {
      expect(marked(expected.replace(/[[\]]/g, ''), day)).toBe(expected)
    })
  })

describe('look-alikes', () => {
  it.each(lookAlikes)('leaves %s unmarked', (text) => {
    expect(marked(text, '2025-03-16')).toBe(text)
  })
})

describe('codes', () => {
  it.each([
    ['the Donbas', [['UA-14', 'UA-09']]],
    ['Crimea', [['UA-43']]],
    ['the Crimean Peninsula', [['UA-43', 'UA-40']]],
    ['Sevastopol in Russia’s hands', [['UA-40']]],
    ['the Kyiv and Nikolaev regions', [['UA-32'], ['UA-48']]],
    ['the Donetsk People’s Republic', [['UA-14']]],
    ['the four annexed regions', [['UA-14', 'UA-09', 'UA-23', 'UA-65']]],
  ])('of %s', (text, codes) => {
    expect(find(text).map((mention) => mention.codes)).toEqual(codes)
  })
})

describe('status on the publication day', () => {
  it.each([
    ['Kyiv region', '2022-03-15', 'partial'],
    ['Kyiv region', '2022-05-15', 'none'],
    ['Crimea', '2013-11-29', 'none'],
    ['Crimea', '2025-03-16', 'full'],
    ['the Donbas', '2022-08-01', 'partial'],
    ['Luhansk region', '2022-08-01', 'full'],
    ['Sumy region', '2024-08-15', 'none'],
    ['Sumy region', '2025-09-04', 'partial'],
    ['Lviv region', null, 'none'],
  ])('of %s on %s is %s', (text, day, status) => {
    expect(find(text, day)[0]?.status).toBe(status)
  })

  it('is cited with the last measured share and its day', () => {
    expect(find('Donetsk Oblast')[0]).toMatchObject({ share: 69.12, asOf: '2025-03-01', source: 'DeepState map archive' })
  })

  it('weighs the shares of several regions by area', () => {
    const [donbas] = find('the Donbas')
    expect(donbas?.share).toBeGreaterThan(69.12)
    expect(donbas?.share).toBeLessThan(99.1)
  })

  it('has no share where none is known', () => {
    expect(find('the Donbas', '2014-06-01')[0]).toMatchObject({ status: 'partial', share: null, asOf: '2014-06-01' })
  })
})

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(...oblastNames.map(({ text }) => text)),
    fc.constantFrom(
      'oblast',
      'regions',
      'the',
      'and',
      ',',
      'of',
      'in',
      '.',
      '\n',
      '“',
      'occupied',
      'Kursk',
      'peninsula',
      'DPR',
      'city',
      'Texas',
    ),
    fc.string({ maxLength: 8 }),
  )
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

  it('gives sorted spans of names that do not overlap', () => {
    fc.assert(
      fc.property(text, (text) => {
        let end = 0
        for (const { span, codes } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(codes.length).toBeGreaterThan(0)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('gives the same marks behind another paragraph', () => {
    fc.assert(
      fc.property(text, (text) => {
        const before = 'A paragraph about the weather.\n'
        const shifted = find(before + text).map(({ span }) => [span.start - before.length, span.end - before.length])
        expect(shifted).toEqual(find(text).map(({ span }) => [span.start, span.end]))
      }),
    )
  })
})
