import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { officials } from '../../../lib/recognise/officials/index.ts'
import { expectedIn, foundIn } from './marked.ts'

const parts = [
  'Putin',
  'Vladimir Putin',
  'Minister Kari Testvik',
  'Testvik',
  'Kim',
  'May',
  'Justice',
  'the',
  'head of',
  'and',
  'said',
  'Jr.',
  'von der Leyen',
  'U.S.',
  'By',
  '’s',
  '-',
  '–',
  ', ',
  '. ',
  '\n',
  ' ',
  '(',
  '“',
  '”',
  '\u200B',
  '\u0301',
  '2',
  'Путін',
  'شاه',
  '😀',
]
const newsy = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((words) => words.join(' '))
const any = fc.oneof(newsy, fc.string({ unit: 'binary', maxLength: 300 }))

describe('whatever the text', () => {
  it('mentions are sorted, do not overlap, and lie inside it on letters', () => {
    fc.assert(
      fc.property(any, (text) => {
        let behind = 0
        for (const { span, name } of officials(text, emptyContext)) {
          expect(span.start).toBeGreaterThanOrEqual(behind)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end)).toMatch(/^\p{L}.*[\p{L}\p{M}\p{N}.]$/su)
          expect(name).not.toBe('')
          behind = span.end
        }
      }),
    )
  })

  it('nothing before a text changes what is found in a paragraph of its own', () => {
    const tail = 'President Volodymyr Zelensky spoke.'
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,]{0,80}$/), (head) => {
        const last = officials(`${head}.\n${tail}`, emptyContext).at(-1)
        expect(last?.name).toBe('Volodymyr Zelensky')
      }),
    )
  })
})

describe('odd signs', () => {
  it.each([
    '\u200F{Vladimir Putin}\u200E, \u2067{Emmanuel Macron}\u2069.',
    '{Volo\u00ADdymyr Zelen\u00ADsky=Volodymyr Zelensky}',
    '{Volodymyr\u00A0Zelensky=Volodymyr Zelensky}',
    '{Sauli Niinisto\u0308=Sauli Niinistö}',
    '{von der Leyen=Ursula von der Leyen} May, Justice',
    'Justice U.S. Jr. U.S.',
    'Zelensky\u0301kov was not {Volodymyr Zelensky}',
    '“{Vladimir Putin}’s”—‘{Putin=Vladimir Putin}’',
  ])('do not hide or shift a name: %j', (marked) => expect(foundIn(marked)).toEqual(expectedIn(marked)))
})

describe('hostile text', () => {
  it.each([
    ['capital letters', 'A'.repeat(300_000)],
    ['capital words', 'Aa '.repeat(60_000)],
    ['names and commas', 'Ivo Samplek, '.repeat(10_000)],
    ['titles', 'the head of '.repeat(20_000)],
    ['apostrophes', '’s'.repeat(100_000)],
    ['marks', '\u0301'.repeat(200_000)],
    ['full stops', 'U.'.repeat(60_000)],
    ['lists', 'Senators Ivo Samplek and '.repeat(6_000)],
  ])('of %s is read to its end', (_, text) => expect(() => officials(text, emptyContext)).not.toThrow())
})
