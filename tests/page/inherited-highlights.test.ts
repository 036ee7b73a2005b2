import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { forRoot } from '../../lib/release/inherited-highlights.ts'

const marks = readFileSync('entrypoints/content/marks.css', 'utf8')

it('gives every mark to the root alone', () => {
  const selectors = forRoot(marks).match(/[^\s,{]*::highlight\(/g) ?? []
  expect(selectors.length).toBeGreaterThan(20)
  expect([...new Set(selectors)]).toEqual([':root::highlight('])
})

it('leaves all else as it is', () => {
  expect(forRoot(marks).replaceAll(':root', '')).toBe(marks)
})
