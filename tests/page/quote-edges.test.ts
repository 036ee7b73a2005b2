import { describe, expect, it } from 'vitest'
import { closedIn, openedIn } from '../../lib/page/quote-edges.ts'

describe('the mark that a passage stands behind', () => {
  it.each([
    ["she wrote that 'we", 15],
    ["the skipper's book", null],
    ["he said 'no', and she 'yes", 22],
    ["he said 'no' and went on", null],
    ["he said: 'the 'upper' lock", 9],
  ])('%s', (text, at) => expect(openedIn(text)).toBe(at))
})

describe('the mark that a passage ends before', () => {
  it.each([
    ["l,' said the", 2],
    ["l of the 'upper' lock', he", 21],
    ["l that they don't know", null],
    ["l of the 'upper' lock", null],
  ])('%s', (text, at) => expect(closedIn(text)).toBe(at))
})
