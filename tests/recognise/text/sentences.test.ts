import { expect, it } from 'vitest'
import { markSentences } from '../../../lib/recognise/text/sentences.ts'
import { tokens } from '../../../lib/recognise/text/tokens.ts'

const sentencesOf = (text: string): string[] => {
  const list = tokens(text, [])
  const starts = markSentences(list, { opensSentence: () => false, endsSentence: () => false })
  return starts.map((start, index) => text.slice(list[start]?.start, list[(starts[index + 1] ?? list.length) - 1]?.end))
}

const cases: [text: string, sentences: string[]][] = [
  ['It rained. We left.', ['It rained.', 'We left.']],
  ['Mr. Lind met Sen. J. R. Berg. He left.', ['Mr. Lind met Sen. J. R. Berg.', 'He left.']],
  ['The U.S. President left. He flew.', ['The U.S. President left.', 'He flew.']],
  ['He left the U.S. The rain stayed.', ['He left the U.S.', 'The rain stayed.']],
  ['On Jan. 3 he left.', ['On Jan. 3 he left.']],
  ['Bob Casey Jr. of Harn left at 3 p.m. He flew.', ['Bob Casey Jr. of Harn left at 3 p.m.', 'He flew.']],
  ['It cost 3.5 million. We paid.', ['It cost 3.5 million.', 'We paid.']],
]

it.each(cases)('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

it('parts owners and contractions from their words', () => {
  expect(tokens("Lind's he's voters’ don't", []).map(({ text, kind }) => `${text} ${kind}`)).toEqual([
    'Lind word',
    "'s possessive",
    'he word',
    "'s word",
    'voters word',
    '’ possessive',
    "don't word",
  ])
})
