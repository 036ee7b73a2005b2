import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { dates } from '../../../lib/recognise/dates/index.ts'

const words = [
  ...[
    'March',
    'may',
    'May',
    '16',
    '2025',
    'Monday',
    'the',
    'of',
    'last',
    'next',
    'this',
    'week',
    'year',
    'years',
    'quarter',
    'third',
    'ago',
    'later',
  ],
  ...[
    'earlier',
    'two',
    'a',
    'few',
    'between',
    'and',
    'to',
    '-',
    '–',
    ',',
    '.',
    '\n',
    '1990s',
    '’90s',
    'early',
    'end',
    'spring',
    'in',
    'on',
    'Q3',
    '2/30/2024',
  ],
  ...[
    '29',
    'February',
    '31',
    'overnight',
    'that',
    'same',
    'day',
    'morning',
    '10:30',
    'a.m.',
    'will',
    'said',
    'before',
    'after',
    'fiscal',
    '2024-02-30',
    'Київ',
    '"',
  ],
]
const phrases = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), phrases)
const anyDay = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
)

describe('any text on any day', () => {
  it('gives spans in order, inside the text, with days that do not run backwards', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, publishedOn) => {
        let free = 0
        for (const { span, value, from, to } of dates(text, { ...emptyContext, publishedOn })) {
          expect(span.start).toBeGreaterThanOrEqual(free)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
          expect(value).not.toBe('')
          expect(from === null).toBe(to === null)
          if (from !== null && to !== null) {
            expect(from).toMatch(/^\d{4}-\d\d-\d\d$/)
            expect(from <= to).toBe(true)
          }
          free = span.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives no day to what hangs on an unknown publication day', () => {
    for (const text of [
      'on March 16',
      'on Monday',
      'last week',
      'two days ago',
      'in October',
      'the third quarter',
      'this morning',
      'overnight',
    ])
      for (const { from, to, value } of dates(text, emptyContext)) {
        expect([from, to]).toEqual([null, null])
        expect(value).toContain('X')
      }
  })
})
