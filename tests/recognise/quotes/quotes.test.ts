import { expect, it } from 'vitest'
import { spoken } from './found.ts'

const cases: [text: string, spoken: string[]][] = [
  ['“The bridge is open,” Anna Lind said.', ['Anna Lind: The bridge is open,']],
  ['Anna Lind said: "The bridge is open."', ['Anna Lind: The bridge is open.']],
  [
    '“The bridge is open,” said Anna Lind, who runs it. “Drive slowly.”',
    ['Anna Lind: The bridge is open,', 'Anna Lind: Drive slowly.'],
  ],
  ['Anna Lind arrived at noon. “The bridge is open,” she told the radio station.', ['Anna Lind: The bridge is open,']],
  ['Anna Lind, the mayor, opened it. “Drive slowly,” the mayor said.', ['Anna Lind: Drive slowly,']],
  ['“Nobody told us,” an aide said.', ['?: Nobody told us,']],
]

it.each(cases)('%s', (text, expected) => {
  expect(spoken(text)).toEqual(expected)
})

const lookAlikes = ['The word “harbour” is painted on the wall.']

it.each(lookAlikes)('leaves %s alone', (text) => {
  expect(spoken(text)).toEqual([])
})
