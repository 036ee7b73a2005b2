import * as lexicon from './lexicon.ts'
import { is, isCapital, type Page, type Stretch } from './page.ts'

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

/**
 * Whether a role is public. `head` is its noun ("minister"), `before` its modifiers, `complement` what follows ("of the oblast").
 * The body named nearest to the head decides: "energy company head" is private.
 */
export function judge(page: Page, head: number, before: Stretch, complement: Stretch): Role['verdict'] {
  if (is(page, head, lexicon.OFFICE)) {
    const body = bodyBefore(page, head, before) ?? bodyIn(page, complement)
    return body === 'private' && !is(page, head, lexicon.ABBREVIATED | lexicon.REGAL) ? 'civil' : 'official'
  }
  if (is(page, head, lexicon.CIVIL)) return 'civil'
  if (is(page, head, lexicon.PARTISAN)) return 'official'
  const body = bodyIn(page, complement) ?? bodyBefore(page, head, before)
  if (body === 'private') return 'civil'
  if (body === 'public') return 'official'
  if (is(page, head, lexicon.VOICE)) return 'official'
  return 'open'
}

type Body = 'public' | 'private' | null

const bodyAt = (page: Page, word: number): Body => {
  if (!is(page, word, bodies)) return null
  // "central bank", "state bank": a public word before decides.
  if (is(page, word, lexicon.PRIVATE) && !(is(page, word - 1, lexicon.PUBLIC) && isBank(page, word))) return 'private'
  return 'public'
}

const isBank = ({ words }: Page, word: number) => /^bank$/i.test(words.text.slice(words.starts[word], words.ends[word]))

function bodyBefore(page: Page, head: number, { from }: Stretch): Body {
  for (let i = head - 1; i >= from; i--) {
    const body = bodyAt(page, i)
    if (body) return body
  }
  return null
}

/** The complement's own noun is its last word before the next preposition: "the campaign committee of the party". */
function bodyIn(page: Page, { from, to }: Stretch): Body {
  let found: Body = null
  let namesBody = false
  for (let i = from; i < to; i++) {
    if (i > from && is(page, i, lexicon.PREPOSITION | lexicon.RELATIVE) && (found || namesBody)) break
    found = bodyAt(page, i) ?? found
    namesBody ||= isCapital(page, i)
  }
  return found
}

export const roleNoun = lexicon.OFFICE | lexicon.POST | lexicon.CIVIL | lexicon.PARTISAN | lexicon.PEER | lexicon.REGAL

const pluralPattern = /(?:s|men|people)$/i

export const isPlural = ({ words }: Page, word: number) => {
  const noun = words.text.slice(words.starts[word], words.ends[word])
  return pluralPattern.test(noun) && !/^(?:boss|mrs|ms|gens?|princess)$/i.test(noun)
}
