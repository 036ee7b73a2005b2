import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokens } from '../../../lib/recognise/text/tokens.ts'
import { newsText } from '../../fuzz/news-text.ts'

const shown = (text: string) => tokens(text, []).map(({ kind, text }) => `${kind} ${text}`)

/** The grammar of words and marks as one expression, which is slower to compile and to run. */
const grammar =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-'’ʼ&‑]|\.(?!(?<=\p{Ll}\.)\p{Lu}\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\n|--|[^\s\p{L}\p{N}]/gu

describe('tokens', () => {
  it.each([
    ['he said.Later Rada.gov.ua', ['word he', 'word said', 'mark .', 'word Later', 'word Rada.gov.ua']],
    ['U.S. envoy Mr. Lind said', ['word U.S.', 'word envoy', 'word Mr.', 'word Lind', 'word said']],
    ['the guards’ hut', ['word the', 'word guards', 'possessive ’', 'word hut']],
    ['Lind’s ferry', ['word Lind', 'possessive ’s', 'word ferry']],
    ['he’s well-known -- at AT&T', ['word he', 'word ’s', 'word well-known', 'mark --', 'word at', 'word AT&T']],
    ['line\nline', ['word line', 'break \n', 'word line']],
    ['3.5% of 𝐀b', ['word 3.5', 'mark %', 'word of', 'word 𝐀b']],
    ['It ended.', ['word It', 'word ended', 'mark .']],
  ])('of %j', (text, expected) => expect(shown(text)).toEqual(expected))

  it('take each piece as one', () => {
    expect(tokens('He said “no” twice', [{ start: 8, end: 12 }]).map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['word', 0, 2],
      ['word', 3, 7],
      ['piece', 8, 12],
      ['word', 13, 18],
    ])
  })

  it('part any text where the grammar parts it, but for possessives and the stops of abbreviations', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const starts = new Set(tokens(text, []).map(({ start }) => start))
        const ends = new Set(tokens(text, []).map(({ end }) => end))
        for (const { 0: piece, index } of text.matchAll(grammar)) {
          if (piece === '.' && !starts.has(index)) expect(ends.has(index + 1)).toBe(true)
          else expect(starts.has(index)).toBe(true)
        }
      }),
    )
  })
})
