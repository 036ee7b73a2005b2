import * as lexicon from './lexicon.ts'
import { is, linked, type Page, type Stretch, shortGap } from './page.ts'

/** Whether a name stands as author, photographer or editor: "By …" alone on its line, "Photo: …", "(Agency/…)", "… contributed reporting". */
export function isCredit(page: Page, name: Stretch): boolean {
  return isByline(page, name) || isLabelled(page, name) || isSourced(page, name) || contributes(page, name)
}

const wordAt = ({ words }: Page, word: number) => words.text.slice(words.starts[word], words.ends[word])

function isByline(page: Page, { from }: Stretch): boolean {
  if (from === 0 || !/^(?:by|words|text|reporting|from)$/i.test(wordAt(page, from - 1))) return false
  if (!/^[ :]+$/.test(shortGap(page.words, from - 1))) return false
  return from === 1 || shortGap(page.words, from - 2).includes('\n') || /^reporting$/i.test(wordAt(page, from - 2))
}

/** "Photograph: …", "Captions: … and …": the label stands up to two names before. */
function isLabelled(page: Page, { from }: Stretch): boolean {
  for (let i = from - 1; i >= 0 && i > from - 8; i--) {
    const gap = shortGap(page.words, i)
    if (gap.includes('\n') || gap.includes('.')) return false
    if (/^\s?:/.test(gap) || / (?:via|by)$/.test(gap))
      return is(page, i, lexicon.CREDIT) || /^(?:editor|referee|via)$/i.test(wordAt(page, i))
  }
  return false
}

/** "(Wire Photo/Name)", "Photo by Name", "via Name)". */
function isSourced(page: Page, { from, to }: Stretch): boolean {
  if (from === 0) return false
  const gap = shortGap(page.words, from - 1)
  const closes = /^\s?[)/|]|^ for |^$|^\n/.test(shortGap(page.words, to - 1))
  if (/^\s?[/|©]\s?$/.test(gap)) return closes || is(page, from - 1, lexicon.CREDIT)
  const before = wordAt(page, from - 1)
  return /^(?:by|via)$/i.test(before) && (closes || is(page, from - 2, lexicon.CREDIT))
}

function contributes(page: Page, { to }: Stretch): boolean {
  for (let i = to; i < to + 10 && i < page.words.count; i++) {
    if (/^(?:contributed|reported)$/.test(wordAt(page, i)))
      return linked(page, i) && /^(?:reporting|from|to)$/.test(wordAt(page, i + 1))
    if (/[.\n;:]/.test(shortGap(page.words, i)) && !linked(page, i)) return false
  }
  return false
}
