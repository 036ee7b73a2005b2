import { expect, it } from 'vitest'
import { isNearEnd, mostPainted, stretchAround } from '../../lib/page/window.ts'

it.each([
  ['the top of a short page', 0, 300, { from: 0, to: 300 }],
  ['the middle of a short page', 150, 300, { from: 0, to: 300 }],
  ['the top of a long page', 0, 20_000, { from: 0, to: 800 }],
  ['the middle of a long page', 9_000, 20_000, { from: 8_600, to: 9_400 }],
  ['the end of a long page', 20_000, 20_000, { from: 19_200, to: 20_000 }],
  ['a page without marks', 0, 0, { from: 0, to: 0 }],
] as const)('%s is painted around the window', (_, at, count, stretch) => {
  expect(stretchAround(at, count)).toEqual(stretch)
})

it.each([
  ['at the top', 0, { from: 0, to: 800 }, 20_000, false],
  ['near the lower end', 650, { from: 0, to: 800 }, 20_000, true],
  ['near the upper end', 8_050, { from: 8_000, to: 8_800 }, 20_000, true],
  ['in the middle', 8_400, { from: 8_000, to: 8_800 }, 20_000, false],
  ['at the end of the page', 20_000, { from: 19_200, to: 20_000 }, 20_000, false],
  ['where more has been added below', 19_990, { from: 19_200, to: 20_000 }, 20_100, true],
] as const)('more is painted only where the window nears an end: %s', (_, at, stretch, count, near) => {
  expect(isNearEnd(at, stretch, count)).toBe(near)
})

it('settles: what was painted around the window is not painted again', () => {
  for (let count = 0; count < 10_000; count += 487)
    for (let at = 0; at <= count; at += 173) expect(isNearEnd(at, stretchAround(at, count), count)).toBe(false)
  expect(mostPainted).toBe(800)
})
