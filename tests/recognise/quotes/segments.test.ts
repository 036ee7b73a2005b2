import { expect, it } from 'vitest'
import { segments } from '../../../lib/recognise/quotes/segments.ts'

const cases: [kind: string, text: string, words: string[]][] = [
  ['curly', '“We wait,” he said. “We wait.”', ['We wait,', 'We wait.']],
  ['straight', '"We wait," he said. "We wait."', ['We wait,', 'We wait.']],
  ['mixed', '“We wait," he said.', ['We wait,']],
  ['single', '‘We wait,’ said Lind. ‘It’s Berg’s.’', ['We wait,', 'It’s Berg’s.']],
  ['straight single', "'We wait,' said Lind. 'It's Berg's.'", ['We wait,', "It's Berg's."]],
  ['plural owners among singles', '‘The voters’ list is long,’ she said.', ['The voters’ list is long,']],
  ['an s before a single mark', 'He left ‘the two posts’ of the guild with a ‘long walk’.', ['the two posts', 'long walk']],
  ['a blank behind a single mark', '‘ We wait,’ he said.', ['We wait,']],
  ['guillemets', '«We wait», he said.', ['We wait']],
  ['single guillemets', '‹We wait›, he said. ‹The voters› he named.', ['We wait', 'The voters']],
  ['single guillemets within', '«He told me ‹We wait› twice», he said.', ['He told me ‹We wait› twice']],
  ['corner brackets', '「We 『still』 wait,」 he said.', ['We 『still』 wait,']],
  ['low and high', '„We wait“, he said.', ['We wait']],
  ['two apostrophes', "''We wait,'' he said.", ['We wait,']],
  ['nested', '“He told me ‘We wait’ twice,” she said.', ['He told me ‘We wait’ twice,']],
  ['straight within straight', '"We "still" wait, as "ever"," he said.', ['We "still" wait, as "ever",']],
  ['straight, the first left open', '"We wait. He said: "We go."', ['We wait. He said:', 'We go.']],
  ['marks the wrong way round', 'He said, ”We wait,“ and left.', ['We wait,']],
  ['unclosed at the end of a paragraph', 'He said: “We wait.\nThey left.', ['We wait.']],
  ['reopened', '“We wait.\n“We have time,” he said.', ['We wait.', 'We have time,']],
  ['outside punctuation', 'He said “we wait”.', ['we wait']],
  ['opening mark lost', 'We wait," he said.', ['We wait,']],
]

it.each(cases)('%s: %s', (_, text, words) => {
  expect(segments(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(words)
})

const lookAlikes = [
  'It’s the dogs’ home, isn’t it?',
  'The voters’ and the dogs’ homes ’ were open.',
  'In the ’90s rock ’n’ roll was king.',
  'Lind: ‘We Wait’ On The Bridge.\n“We wait,” she said.',
  '<a href="x">',
  'Home › News › Harn',
  '‹ Previous   Next ›',
  '› Read on',
]

it.each(lookAlikes)('apostrophes, headlines and markup are no quotations: %s', (text) => {
  expect(
    segments(text)
      .map(({ span }) => text.slice(span.start, span.end))
      .filter((words) => words !== 'We wait,'),
  ).toEqual([])
})

it('tells which paragraph reopens a quotation', () => {
  expect(segments('“We wait.\n“We have time,” he said.\n“Go,” she said.').map(({ continued }) => continued)).toEqual([
    false,
    true,
    false,
  ])
})
