import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenColumns, tracks } from '../../../components/log/model/columns.ts'
import { highlightParts, soughtWords } from '../../../components/log/model/highlight.ts'

const shown = (text: string, search: string) =>
  highlightParts(text, soughtWords(search))
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('')

describe('sought words', () => {
  it.each([
    ['The bus route', 'bus', 'The [bus] route'],
    ['A business', 'bus', 'A [business]'],
    ['The omnibus', 'bus', 'The omnibus'],
    ['Näide said', 'naide', '[Näide] said'],
    ['Київ і Харків', 'харк', 'Київ і [Харків]'],
    ['one, two, one', 'ONE two', '[one], [two], [one]'],
    ['nothing', '', 'nothing'],
    ['nothing', '…', 'nothing'],
  ])('“%s” for “%s”', (text, search, expected) => expect(shown(text, search)).toBe(expected))

  it('never change the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, search) => {
        expect(
          highlightParts(text, soughtWords(search))
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('columns', () => {
  it('keep their order and pass over unknown names', () => {
    expect(chosenColumns(['tags', 'colour', 'said'])).toEqual(['said', 'tags'])
  })

  it('give the quote all the room that is left', () => {
    expect(tracks(['said', 'tags'])).toBe('1.25rem 7.25rem minmax(0, 1fr) 5.5rem var(--target)')
    expect(tracks(['note'])).toBe('1.25rem minmax(0, 1fr) var(--target)')
  })
})
