import { describe, expect, it } from 'vitest'
import { foldName, foldWord } from '../../lib/gazetteer/spelling.ts'

describe('folding', () => {
  it.each([
    ['Erdoğan', 'ERDOGAN'],
    ['Łukasz', 'lukasz'],
    ['Støre', 'store'],
    ['O’Brien', "O'Brien"],
  ])('makes %s and %s one word', (a, b) => expect(foldWord(a)).toBe(foldWord(b)))
  it.each([
    ['Zelenskyy', 'Zelenskiy'],
    ['Kuleba', 'Kouleba'],
    ['Yermak', 'Iermak'],
    ['Aleksander', 'Alexander'],
    ['Julia', 'Yulia'],
  ])('makes %s and %s one name', (a, b) => expect(foldName(a)).toBe(foldName(b)))
  it.each([
    ['May', 'Mai'],
    ['Li', 'Ly'],
    ['Trump', 'Tramp'],
  ])('leaves %s and %s apart', (a, b) => expect(foldName(a)).not.toBe(foldName(b)))
})
