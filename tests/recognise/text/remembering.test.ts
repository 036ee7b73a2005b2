import { expect, it } from 'vitest'
import { remembering } from '../../../lib/recognise/text/remembering.ts'

it('answers each word once, and the same ever after', () => {
  const asked: string[] = []
  const length = remembering((word) => {
    asked.push(word)
    return word.length
  })
  expect([length('Kyiv'), length('Lviv'), length('Kyiv'), length('')]).toEqual([4, 4, 4, 0])
  expect(asked).toEqual(['Kyiv', 'Lviv', ''])
})

it('forgets when it has very many words, and goes on answering rightly', () => {
  const length = remembering((word) => word.length)
  for (let n = 0; n < 50_000; n++) if (length(`word${n}`) !== `word${n}`.length) throw new Error(`word${n}`)
  expect(length('word1')).toBe(5)
})
