import { wordAt } from '../text/words.ts'
import * as lexicon from './lexicon.ts'
import { is, isAcronym, isCapital, linked, owns, type Page, shortGap } from './page.ts'
import { isPlural, judge, type Role, roleNoun } from './roles.ts'

/** Posts that a capital makes a title of state: “President Boric”, unlike “Director Nolan”. */
const presides = /^(?:presidents?|chairman|chairwoman|speaker|leader|deputy)$/i

/** Titles are no longer than this. */
const longest = 12

const inTitle = roleNoun | lexicon.PUBLIC | lexicon.PRIVATE | lexicon.COUNTRY | lexicon.MODIFIER | lexicon.HONORIFIC

/** "Mr." and the like: a person, of whatever kind. */
export const hasHonorific = (page: Page, name: number): boolean =>
  linked(page, name - 1) && is(page, name - 1, lexicon.HONORIFIC) && isCapital(page, name - 1)

/** The role that stands directly before a name: "Finnish Foreign Minister", "the minister of defence", "Trump’s envoy". */
export function titleBefore(page: Page, name: number): Role | null {
  const head = headBefore(page, name)
  if (head === null) return null
  const from = startOfTitle(page, head)
  const before = { from, to: head }
  // "the Republican Jewish Coalition" is no Republican.
  if (is(page, head, lexicon.PARTISAN) && (!isCapital(page, head) || is(page, head - 1, lexicon.ARTICLE))) return null
  const verdict = judge(page, head, before, { from: head + 1, to: name })
  const formal = isCapital(page, head) && verdict === 'open' && presides.test(wordAt(page.words, head))
  return {
    verdict: formal || (verdict === 'open' && is(page, head, lexicon.PEER)) ? 'official' : verdict,
    words: { from, to: name },
    plural: isPlural(page, head),
  }
}

/** The noun of the title: the word before the name, or the one whose "of …" reaches up to the name. */
function headBefore(page: Page, name: number): number | null {
  let at = name - 1
  while (at >= 0 && linked(page, at) && is(page, at, lexicon.HONORIFIC) && !is(page, at, lexicon.CIVIL)) at--
  if (!linked(page, at)) return null
  if (is(page, at, roleNoun)) return at
  return headOfComplement(page, at)
}

/** From inside "… of the General Staff" back to its noun; null when the words do not read as a title's complement. */
function headOfComplement(page: Page, last: number): number | null {
  if (!is(page, last, lexicon.PUBLIC | lexicon.COUNTRY) && !isCapital(page, last)) return null
  for (let at = last; at > last - longest && at > 0 && (linked(page, at - 1) || owns(page, at - 1)); at--) {
    if (isOf(page, at)) {
      if (is(page, at - 1, roleNoun) && takesComplement(page, at)) return at - 1
      continue
    }
    if (isOnCommittee(page, at)) continue
    if (!isCapital(page, at) && !is(page, at, inTitle | lexicon.DETERMINER) && !isAnd(page, at)) return null
  }
  return null
}

const wordIs = (page: Page, word: number, pattern: RegExp) =>
  pattern.test(page.words.text.slice(page.words.starts[word], page.words.ends[word]))
const isOf = (page: Page, word: number) => wordIs(page, word, /^(?:of|for|to)$/)
/** "an envoy to Ukraine": who is sent or serves. "an official to Capitol Hill" only goes there. */
const sent =
  /^(?:ambassador|envoy|adviser|advisor|aide|secretary|delegate|representative|counsell?or|negotiator|attache|coordinator)s?$/i
const takesComplement = (page: Page, preposition: number) =>
  !wordIs(page, preposition, /^to$/) || wordIs(page, preposition - 1, sent)
/** "the Committee on Foreign Affairs". */
const isOnCommittee = (page: Page, word: number) =>
  wordIs(page, word, /^on$/) && isCapital(page, word - 1) && is(page, word - 1, lexicon.PUBLIC)
const isAnd = (page: Page, word: number) => wordIs(page, word, /^and$/)

/** Where the title begins: its modifiers, bodies and owners, up to and with a determiner. */
export function startOfTitle(page: Page, head: number): number {
  let from = head
  while (from > 0 && from > head - longest) {
    const next = from - 1
    // "Directorate of Intelligence (GUR) representative": the short name of the body stands in brackets behind it.
    if (isBracketed(page, next)) {
      from = next
      continue
    }
    const opensBracket = isBracketed(page, from)
    if (!opensBracket && !linked(page, next) && !owns(page, next)) break
    if (is(page, next, lexicon.DETERMINER) && !isCapitalInside(page, next)) return next
    const fits = isCapital(page, next) ? fitsAsCapital(page, next) : is(page, next, inTitle) && !is(page, next, lexicon.SPEECH)
    if (!fits) break
    from = next
  }
  return from
}

const isBracketed = (page: Page, word: number) =>
  isAcronym(page, word) && shortGap(page.words, word - 1) === ' (' && shortGap(page.words, word) === ') '

const isCapitalInside = (page: Page, word: number) => isCapital(page, word) && linked(page, word - 1)

/** "But President …" and "On Monday Governor …" begin behind their first words. */
const fitsAsCapital = (page: Page, word: number) =>
  isAcronym(page, word) || !is(page, word, lexicon.FUNCTION | lexicon.WEEKDAY | lexicon.SPEECH) || is(page, word, inTitle)
