import { expect, it } from 'vitest'
import { spoken } from './found.ts'

const labels = [
  'They sang “The Long Road Home” in the square.',
  'The word “harbour” is painted on the wall.',
  'Lind said in her book, “An Open Bridge,” that ferries are slow.',
  'Lind said on the programme “Good Morning Harn” that ferries are slow.',
  'Lind said on Harn TV’s “Good Morning” that ferries are slow.',
  'A ferry called “Harbour Queen” was built.',
  'The unit, nicknamed “the owls”, left.',
  'He reread “The Long Border”, a novel of 1950.',
  'The sign said “Closed on Sundays”.',
  'A so-called “bridge” was built.',
  'Berg, also known as “the owl of Harn”, said that it rained.',
  'Lind said that Berg was better known as the “owl”.',
  'What Harn calls a “harbour operation” began in May.',
  'It was what officials like to call a “long bridge”.',
  'The operational command “South” said that two ferries left.',
  'The 12th Brigade “Harbour Owls” said that it had left.',
  'He said that the party “Open Bridge” had left.',
  'Lind spoke of the law “On Changes to Certain Acts of Harn on Certain Issues of the Harbour, the Bridge and the Ferry”.',
  'Lind, who leads the organisation “Bridges For All”, left.',
]

it.each(labels)('names, titles and signs are not speech: %s', (text) => {
  expect(spoken(text)).toEqual([])
})

const speech: [text: string, spoken: string[]][] = [
  ['Lind called him “Slow Carl”.', ['Lind: Slow Carl']],
  ['Lind spoke of what she called a “long bridge”.', ['Lind: long bridge']],
  ['Lind described Berg as “an owl of Harn”.', ['Lind: an owl of Harn']],
  ['Lind said the party was “too slow”.', ['Lind: too slow']],
  ['Lind said in her book that ferries are “too slow”.', ['Lind: too slow']],
  ['Supporters chanted “Open The Bridge!”', ['?: Open The Bridge!']],
]

it.each(speech)('what somebody says is kept: %s', (text, expected) => {
  expect(spoken(text)).toEqual(expected)
})
