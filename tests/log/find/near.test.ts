import { describe, expect, it } from 'vitest'
import { type Digest, digestOf } from '../../../lib/log/digest.ts'
import { sameWords } from '../../../lib/log/find/near.ts'
import { manyEntries } from '../../bench/many-entries.ts'
import { entry, minute, uuid } from '../sample.ts'

let n = 0
const quoting = (quote: string, publishedAt: string | null = null): Digest =>
  digestOf(entry({ id: uuid(++n), savedAt: minute(n), quote, source: { ...entry().source, publishedAt } }))

const words = 'we will repair the old bridge over the river before the first snow of this winter falls on the town'
const grouped = async (...quotes: string[]) => {
  const digests = quotes.map((quote) => quoting(quote))
  return (await sameWords(digests)).map((group) => group.map((digest) => digests.indexOf(digest)))
}

describe('the same words in several places', () => {
  it.each([
    ['other quote marks and case', `«${words.toUpperCase()}»`],
    ['an excerpt', 'the old bridge over the river before the first snow of this winter falls'],
    ['a word changed', words.replace('town', 'city')],
    ['a longer version', `Let me say this again: ${words}, and we will do it with our own hands.`],
  ])('are found with %s', async (_, quote) => expect(await grouped(words, quote)).toEqual([[0, 1]]))

  it.each([
    ['another statement', 'we will build a new school on the hill after the summer holidays are over in this part of the land'],
    ['the same words in another order', words.split(' ').reverse().join(' ')],
    [
      'a stock phrase in common',
      'as I have said many times before the first snow of spring, nothing in this world is ever certain to anyone',
    ],
  ])('are not seen in %s', async (_, quote) => expect(await grouped(words, quote)).toEqual([]))

  it('makes one group of versions that each share words with the next, the earliest published first', async () => {
    const late = quoting(words, '2025-03-03')
    const early = quoting(`${words} today`, '2025-03-01T10:00:00Z')
    const middle = quoting(words, '2025-03-02')
    expect(await sameWords([late, early, middle, quoting('No, no, no.')])).toEqual([[early, middle, late]])
  })

  it('finds nothing in one entry, in none, and in quotes of two words', async () => {
    expect(await sameWords([])).toEqual([])
    expect(await grouped(words)).toEqual([])
    expect(await grouped('Yes, indeed', 'Yes, indeed')).toEqual([])
  })

  it('stays apart for many unlike quotes and copes with many alike', async () => {
    const unlike = manyEntries(2000).map(digestOf)
    expect(await sameWords(unlike)).toEqual([])
    const alike = Array.from({ length: 3000 }, (_, k) => quoting(`${words} ${k}`))
    expect((await sameWords(alike)).flat().length).toBeGreaterThan(0)
  })
})
