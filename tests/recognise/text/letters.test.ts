import { describe, expect, it } from 'vitest'
import {
  beginsCapital,
  beginsWord,
  firstIsCapital,
  hasLetter,
  isCapitalLetter,
  isCombining,
  isLetterOrNumber,
  isNumber,
  LOWER,
  letterClass,
  UPPER,
} from '../../../lib/recognise/text/letters.ts'

const everyUnit = Array.from({ length: 0x10000 }, (_, unit) => unit)
const differing = (ours: (unit: number) => boolean, unicode: RegExp) =>
  everyUnit.filter((unit) => ours(unit) !== unicode.test(String.fromCharCode(unit)))

describe('what is known of a UTF-16 unit agrees with Unicode for every unit', () => {
  it.each<[string, (unit: number) => boolean, RegExp]>([
    ['letters and numbers', isLetterOrNumber, /[\p{L}\p{N}]/u],
    ['letters', (unit) => [LOWER, UPPER].includes(letterClass(unit)), /\p{L}/u],
    ['capitals', isCapitalLetter, /\p{Lu}/u],
    ['capitals and title letters', (unit) => letterClass(unit) === UPPER, /[\p{Lu}\p{Lt}]/u],
    ['numbers', isNumber, /\p{N}/u],
    ['combining marks', isCombining, /\p{M}/u],
  ])('%s', (_, ours, unicode) => expect(differing(ours, unicode)).toEqual([]))

  it('is nothing behind the end of a text', () => {
    expect(isLetterOrNumber(Number.NaN)).toBe(false)
    expect(isCapitalLetter(Number.NaN)).toBe(false)
  })
})

describe('what a string begins with', () => {
  it.each([
    ['Kyiv', true, true],
    ['kyiv', true, false],
    ['Éric', true, true],
    ['²', true, false],
    ['ǅ', true, false],
    ['𝐀b', true, true],
    ['😀', false, false],
    ['', false, false],
    ['’s', false, false],
  ])('%j', (text, word, capital) => {
    expect(beginsWord(text)).toBe(word)
    expect(beginsCapital(text)).toBe(capital)
  })

  it.each([
    ['… (We', true],
    ['… (we', false],
    ['7 We', false],
    ['😀 We', true],
    ['…', false],
  ])('%j has a capital for its first letter: %s', (text, capital) => expect(firstIsCapital(text)).toBe(capital))

  it.each([
    ['12 é', true],
    ['12 𝐀', true],
    ['12 ²', false],
  ])('%j holds a letter: %s', (text, letter) => expect(hasLetter(text)).toBe(letter))
})
