import { expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { recognise } from '../../../lib/recognise/recognise.ts'
import { found } from './found.ts'

const context = { ...emptyContext, publishedOn: '2025-03-17' }

const quotesOf = (text: string) => recognise(text, context).filter((mention) => mention.kind === 'quote')

const days: [text: string, value: string | null][] = [
  ['“We wait,” Anna Lind said on March 16.', '2025-03-16'],
  ['“We wait,” Anna Lind told reporters on March 16.', '2025-03-16'],
  ['On March 16, Anna Lind said: “We wait.”', '2025-03-16'],
  ['“We wait,” Anna Lind said.', null],
  ['“We wait,” Anna Lind said after meeting Carl Berg on March 13.', null],
  ['“We wait,” Anna Lind said of the talks on March 13.', null],
  ['“We wait until March 20,” Anna Lind said.', null],
]

it.each(days)('the day of speech stands with the reporting word: %s', (text, value) => {
  expect(quotesOf(text)[0]?.saidOn?.value ?? null).toBe(value)
})

const joined: [text: string, utterances: number[]][] = [
  ['“We wait,” Lind said, “and we have time.”', [0, 0]],
  ['“We wait,” Lind said. “We have time.”', [0, 0]],
  ['Lind said: “We wait.\n“We have time.”', [0, 0]],
  ['Lind said it was “slow” and “dear”.', [0, 1]],
  ['“We wait,” Lind said.\n“We have time,” Lind said.', [0, 1]],
]

it.each(joined)('the segments of one utterance share its number: %s', (text, utterances) => {
  expect(found(text).map(({ utterance }) => utterance)).toEqual(utterances)
})

const forms: [text: string, forms: string[]][] = [
  ['“We wait,” Lind said, “and we have time.”', ['direct', 'direct']],
  ['Lind said it was “slow”.', ['mixed']],
  ['Lind said: “We wait.”', ['direct']],
  ['Lind hailed “a good year” for the port.', ['mixed']],
]

it.each(forms)('a whole utterance is direct, a fragment mixed: %s', (text, expected) => {
  expect(found(text).map(({ form }) => form)).toEqual(expected)
})

it('keeps the reporting word and how the speaker was found', () => {
  const [first, second] = found('“We wait,” Lind told the radio. “We have time.”')
  expect(first?.cue?.text).toBe('told')
  expect(first?.speaker?.how).toBe('named')
  expect(second?.speaker?.how).toBe('continued')
})
