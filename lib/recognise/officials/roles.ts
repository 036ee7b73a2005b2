import { wordAt } from '../text/words.ts'
import * as lexicon from './lexicon.ts'
import { is, isCapital, isInitial, linked, owns, type Page, type Stretch } from './page.ts'

/** What words beside a name say of its bearer. */
export type Role = {
  /** 'official', 'civil' (somebody else), or 'open' when the words fit both. */
  verdict: 'official' | 'civil' | 'open'
  /** The words that state the role. */
  words: Stretch
  /** "ministers", "Presidents": further names may follow. */
  plural: boolean
}

const bodies = lexicon.PUBLIC | lexicon.PRIVATE | lexicon.COUNTRY

/** Who is served by an office-holder serves the public: "an adviser to the president", "Mr. Macron’s aide". */
const served = lexicon.OFFICE | lexicon.POST | lexicon.HONORIFIC

/**
 * Whether a role is public. `head` is its noun ("minister"), `before` its modifiers, `complement` what follows ("of the oblast").
 * The body named nearest to the head decides: "energy company head" is private.
 */
export function judge(page: Page, head: number, before: Stretch, complement: Stretch): Role['verdict'] {
  if (is(page, head, lexicon.OFFICE)) {
    if (is(page, head, lexicon.REGAL) && isCompound(page, head)) return 'civil'
    const body = bodyBefore(page, head, before) ?? bodyIn(page, complement)
    return body === 'private' && !is(page, head, lexicon.ABBREVIATED | lexicon.REGAL) ? 'civil' : 'official'
  }
  if (is(page, head, lexicon.CIVIL)) return 'civil'
  if (isMember(page, head)) return sitsIn(page, before) || sitsIn(page, complement) ? 'official' : 'open'
  if (is(page, head, lexicon.PARTISAN)) return 'official'
  const body = bodyIn(page, complement) ?? bodyBefore(page, head, before)
  if (body === 'private') return 'civil'
  if (body === 'public') return 'official'
  return is(page, head, lexicon.VOICE) && !speaksForUnknown(page, head, before, complement) ? 'official' : 'open'
}

const isMember = (page: Page, head: number) => /^members?$/i.test(wordAt(page.words, head))

const elected =
  /^(?:parliament|parliamentary|duma|rada|congress|senate|bundestag|bundesrat|knesset|seimas|sejm|commons|lords|legislature|legislative|cabinet|government)$/i
const chambers = /^(?:house|chamber)$/i

/** A member of a parliament or a government holds an office; one of an army, a party or a club holds none. */
function sitsIn(page: Page, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(page.words, i)
    if (elected.test(word) || (chambers.test(word) && /^(?:lower|upper)$/i.test(wordAt(page.words, i - 1)))) return true
  }
  return false
}

/** "beauty queen", "drum major": an unknown noun makes another thing of it. */
const isCompound = (page: Page, head: number) =>
  linked(page, head - 1) && page.classes[head - 1] === 0 && !isCapital(page, head - 1) && !owns(page, head - 1)

/** "a Twitter spokesman", "a spokesman for Exxon Mobil": a name that is no official’s. */
function speaksForUnknown(page: Page, head: number, before: Stretch, complement: Stretch): boolean {
  for (let i = before.from; i < complement.to; i++) {
    if (i === head || !isCapital(page, i) || page.classes[i] !== 0 || isInitial(page, i)) continue
    if (i > head && !is(page, head + 1, lexicon.PREPOSITION)) return false
    return !page.isSurname({ from: i, to: i + 1 })
  }
  return false
}

type Body = 'public' | 'private' | null

/** "U.N.", "U.S.": letters with stops between. */
const isStoppedCountry = (page: Page, word: number) =>
  isInitial(page, word) && linked(page, word - 1) && /^U[NSK]$|^EU$/.test(wordAt(page.words, word - 1) + wordAt(page.words, word))

const bodyAt = (page: Page, word: number): Body => {
  if (isStoppedCountry(page, word)) return 'public'
  if (!is(page, word, bodies)) return null
  // "central bank", "European Union": a public word before decides.
  if (is(page, word, lexicon.PRIVATE) && !(is(page, word - 1, lexicon.PUBLIC) && isOfEither(page, word))) return 'private'
  return 'public'
}

const isOfEither = (page: Page, word: number) => /^(?:bank|union)$/i.test(wordAt(page.words, word))

function bodyBefore(page: Page, head: number, { from }: Stretch): Body {
  for (let i = head - 1; i >= from; i--) {
    const body = bodyAt(page, i)
    if (body) return body
    if (owns(page, i) && page.isSurname({ from: i, to: i + 1 })) return 'public'
  }
  return null
}

/** A private body anywhere in the complement makes the post private: "head of policy at the institute". */
function bodyIn(page: Page, { from, to }: Stretch): Body {
  let found: Body = null
  for (let i = from; i < to; i++) {
    if (i > from && is(page, i, lexicon.RELATIVE)) break
    const body = bodyAt(page, i) ?? (is(page, i, served) ? 'public' : null)
    if (body === 'private') return body
    found ??= body
  }
  return found
}

export const roleNoun = lexicon.OFFICE | lexicon.POST | lexicon.CIVIL | lexicon.PARTISAN | lexicon.PEER | lexicon.REGAL

const pluralPattern = /(?:s|men|people)$/i

export const isPlural = (page: Page, word: number): boolean => {
  const noun = wordAt(page.words, word)
  return pluralPattern.test(noun) && !/^(?:boss|mrs|ms|princess|d['’]affaires)$/i.test(noun)
}
