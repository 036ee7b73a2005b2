import { wordAt } from '../text/words.ts'
import * as lexicon from './lexicon.ts'
import { is, isCapital, linked, owns, type Page, type Stretch, shortGap, startsSentence } from './page.ts'
import { isPlural, judge, type Role, roleNoun } from './roles.ts'
import { startOfTitle } from './title-before.ts'

const longest = 16

/**
 * The role before a name and its comma: "the ministry’s spokesperson, Heorhii Tykhyi,", "a deputy head of the district, …";
 * records of debates put the name in brackets, at the end of a line: "The Minister for the Armed Forces (Ann Lee)".
 */
export function roleBefore(page: Page, name: Stretch): Role | null {
  const gap = name.from === 0 ? '' : shortGap(page.words, name.from - 1)
  const bracketed = /^ \($/.test(gap) && closesLine(page, name.to)
  if (!bracketed && !/^['’]?s?, $/.test(gap)) return null
  const chunk = { from: startOfChunk(page, name.from - 1), to: name.from }
  const head = headOf(page, chunk)
  if (head === null) return null
  const from = startOfTitle(page, head)
  const opens = from === chunk.from && startsSentence(page, from)
  if (!opens && (!closes(page, name.to) || isAdverbial(page, chunk.from))) return null
  const verdict = judge(page, head, { from, to: head }, { from: head + 1, to: name.from })
  return {
    verdict: is(page, head, lexicon.PEER) ? 'official' : verdict,
    words: { from, to: name.from },
    plural: isPlural(page, head),
  }
}

/** "(Ann Lee)" at the end of a line. */
const closesLine = (page: Page, to: number) => (to < page.words.count ? /^\) ?\n/ : /^\)\s*$/).test(shortGap(page.words, to - 1))

function startOfChunk(page: Page, last: number): number {
  let from = last
  while (from > 0 && from > last - longest && (linked(page, from - 1) || owns(page, from - 1))) from--
  return from
}

/** The role noun on which the words up to the comma depend: in "an adviser to the president" it is the adviser. */
function headOf(page: Page, { from, to }: Stretch): number | null {
  let head: number | null = null
  for (let i = to - 1; i >= from; i--) {
    if (!is(page, i, roleNoun)) continue
    const isNext = i + 1 === to || is(page, i + 1, lexicon.PREPOSITION | lexicon.RELATIVE)
    if (!isNext) continue
    if (head === null || isPreposition(page, startOfTitle(page, head) - 1)) head = i
    else break
  }
  return head
}

const isPreposition = (page: Page, word: number) => is(page, word, lexicon.PREPOSITION)

/** The appositive ends behind the name. */
const closes = (page: Page, to: number) => /^\.?['’]?[,.;:)–—”"\n]|^$|^ [–—]/.test(shortGap(page.words, to - 1))

/**
 * "Asked by the minister, Anna …": what begins so is an adverbial clause of the sentence that follows. A source may be named:
 * "According to the minister, Anna Lee, …".
 */
const isAdverbial = (page: Page, from: number) =>
  startsSentence(page, from) &&
  isCapital(page, from) &&
  !/^according$/i.test(wordAt(page.words, from)) &&
  is(page, from, lexicon.PREPOSITION | lexicon.SPEECH | lexicon.RELATIVE) &&
  !is(page, from, lexicon.DETERMINER)
