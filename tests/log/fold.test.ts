import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, foldedWords } from '../../lib/log/fold.ts'

/** What it means, said plainly. */
const plainly = (text: string): string =>
  fold(text)
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

it.each([
  ['Zełenski & Łódź — “don’t”', 'zelenski lodz dont'],
  ["Їжак, під’їзд; об'єкт — п’ять", 'іжак підізд обєкт пять'],
  ['‘quoted’ and rock ’n’ roll', 'quoted and rock n roll'],
  ['Straße, Œuvre, ﬁn, ½, ΟΔΟΣ', 'strasse oeuvre fin 1 2 οδος'],
  ['e\u0301te\u0301 日本 😀 x', 'ete 日本 x'],
  ['  ', ''],
])('folds %j', (text, words) => expect(foldedWords(text)).toBe(words))

it('is the same for every letter, alone and inside a word', () => {
  for (let code = 0; code < 0x10000; code++) {
    for (const text of [String.fromCharCode(code), `a${String.fromCharCode(code)}б`]) {
      if (foldedWords(text) !== plainly(text)) expect([code, foldedWords(text)]).toEqual([code, plainly(text)])
    }
  }
})

it('is the same for any text', () => {
  const common = fc.constantFrom("'", '’', 'ʼ', ' ', '“', '-', 'a', 'É', 'ї', 'й', 'ß', '7', '²', '\u0301', 'Σ', '…')
  const text = fc.string({ unit: fc.oneof(common, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 40 })
  fc.assert(
    fc.property(text, (s) => foldedWords(s) === plainly(s)),
    { numRuns: 2000 },
  )
})
