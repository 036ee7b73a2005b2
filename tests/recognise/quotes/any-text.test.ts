import fc from 'fast-check'
import { expect, it } from 'vitest'
import { found } from './found.ts'

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  ',',
  '.',
  '?',
  ':',
  '—',
  '(',
  ')',
  '\n',
  'said',
  'told',
  'Anna',
  'Lind',
  'he',
  'who',
  'the',
  'mayor',
  'of',
  'and',
  'according',
  'to',
  'Mr.',
  'U.S.',
  'saying',
  'call',
  'for',
  '\u{1f600}',
)
const newsLike = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' '))
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
)

it('spans lie inside the text, in order, and do not overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { span, speaker, cue } of found(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        last = span.end
        if (speaker) expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text)
        if (cue) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text)
      }
    }),
  )
})

it('a text without marks has no quotations', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N} .,:;?!\n-]*$/u), (text) => {
      expect(found(text)).toEqual([])
    }),
  )
})
