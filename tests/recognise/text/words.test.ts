import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPITAL, CAPITALS, gapAfter, NUMBER, SMALL, wordAt, wordsOf } from '../../../lib/recognise/text/words.ts'

const list = (text: string) => {
  const words = wordsOf(text)
  return Array.from({ length: words.count }, (_, i) => wordAt(words, i))
}

describe('words', () => {
  it.each([
    ['Trump’s envoy', ['Trump', 'envoy']],
    ["O'Brien's dog", ["O'Brien", 'dog']],
    ['Kam’ianets-Podilskyi', ['Kam’ianets', 'Podilskyi']],
    ['U.S. talks', ['U', 'S', 'talks']],
    ['‘On Monday’ he said', ['On', 'Monday', 'he', 'said']],
    ['Zele\u00ADnsky\u200B, 47', ['Zele\u00ADnsky', '47']],
    ['Niiniṡ\u0307to spoke', ['Niiniṡ\u0307to', 'spoke']],
    ['Київ — місто', ['Київ', 'місто']],
    ['the Williams’ house', ['the', 'Williams', 'house']],
    ['Putin–Trump call', ['Putin', 'Trump', 'call']],
    ['', []],
    ['\u0301\u200B’s', ['s']],
  ])('of %j are %j', (text, expected) => expect(list(text)).toEqual(expected))

  it('know their case', () => {
    expect([...wordsOf('talks Kyiv McCain NATO U 30 7pm').cases]).toEqual([
      SMALL,
      CAPITAL,
      CAPITAL,
      CAPITALS,
      CAPITALS,
      NUMBER,
      NUMBER,
    ])
  })

  it('give the gaps between them, and to the edges of the text', () => {
    const words = wordsOf('“Stay,” Kuleba’s aide said.')
    expect([-1, 0, 1, 3].map((i) => gapAfter(words, i))).toEqual(['“', ',” ', '’s ', '.'])
  })

  it('and gaps together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text)
        const parts = [gapAfter(words, -1)]
        for (let i = 0; i < words.count; i++) parts.push(wordAt(words, i), gapAfter(words, i))
        expect(words.count === 0 ? text : parts.join('')).toBe(text)
      }),
    )
  })
})
