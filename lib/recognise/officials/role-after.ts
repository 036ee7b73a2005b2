import { wordAt } from '../text/words.ts'
import * as lexicon from './lexicon.ts'
import { is, isCapital, linked, owns, type Page, type Stretch, shortGap, startsSentence } from './page.ts'
import { isPlural, judge, type Role, roleNoun } from './roles.ts'

/** An appositive longer than this is a clause of its own. */
const longest = 18

/** The role that follows a name: "Oleh Syniehubov, the regional governor,", "… (R-Ohio)", "…, who heads the oblast". */
export function roleAfter(page: Page, name: Stretch): Role | null {
  const opening = /^\.?['’]?\s*([,(–—]|-\s)\s*$/.exec(shortGap(page.words, name.to - 1))
  if (!opening) return predicate(page, name.to)
  const start = behindAge(page, name.to)
  if (isPartyTag(page, start)) return { verdict: 'official', words: { from: start, to: start + 2 }, plural: false }
  if (is(page, start, lexicon.RELATIVE)) return relativeClause(page, start)
  return nounPhrase(page, start, opening[1] === '(')
}

/** "…, 52, a carpenter": the age is passed over; so is "left" in captions. */
function behindAge(page: Page, at: number): number {
  const { words } = page
  const word = words.text.slice(words.starts[at], Math.min(words.ends[at] ?? 0, (words.starts[at] ?? 0) + 7))
  return /^(?:\d\d|left|right|center|centre)$/.test(word) && shortGap(words, at).startsWith(',') ? at + 1 : at
}

/** R-La., D-Conn., (R-Ohio). */
function isPartyTag({ words }: Page, at: number): boolean {
  return /^[DRI]$/.test(words.text.slice(words.starts[at], words.ends[at])) && /^[-–]$/.test(shortGap(words, at))
}

/** Where the phrase that starts here ends: at the next mark that parts clauses. */
function endOfPhrase(page: Page, from: number): number {
  let to = from
  while (to < page.words.count && to - from < longest) {
    to++
    if (!linked(page, to - 1) && !owns(page, to - 1)) break
  }
  return to
}

/** The head of a noun phrase is the last role noun before its first preposition. */
function nounPhrase(page: Page, from: number, bracketed: boolean): Role | null {
  const to = endOfPhrase(page, from)
  if (is(page, from, lexicon.FUNCTION) && !is(page, from, lexicon.DETERMINER)) return null
  const head = headIn(page, { from, to })
  if (head === null || !isHeadNoun(page, head, to) || (!bracketed && isSubject(page, head, to))) return null
  const complement = { from: head + 1, to }
  const judged = judge(page, head, { from, to: head }, complement)
  const verdict = judged === 'open' ? ownersVerdict(page, from) : judged
  return { verdict: is(page, head, lexicon.PEER) ? 'official' : verdict, words: { from, to }, plural: isPlural(page, head) }
}

/** "its deputy chairwoman": the body is the one that the sentence has named before. */
function ownersVerdict(page: Page, determiner: number): Role['verdict'] {
  if (!/^(?:its|their)$/.test(wordAt(page.words, determiner))) return 'open'
  for (let i = determiner - 1; i > determiner - 30 && i >= 0 && !startsSentence(page, i + 1); i--) {
    if (is(page, i, lexicon.PRIVATE)) return 'civil'
    if (is(page, i, lexicon.PUBLIC)) return 'official'
  }
  return 'open'
}

function headIn(page: Page, { from, to }: Stretch): number | null {
  let head: number | null = null
  for (let i = from; i < to; i++) {
    if (i > from && is(page, i, lexicon.PREPOSITION | lexicon.RELATIVE)) break
    // Several nouns ("a lawyer and former minister"): a public one is remembered before a private one.
    if (is(page, i, roleNoun) && !(head !== null && is(page, head, lexicon.OFFICE) && !is(page, i, lexicon.OFFICE))) head = i
    else if (is(page, i, lexicon.SPEECH | lexicon.AUXILIARY) && !isCapital(page, i)) break
  }
  return head
}

/**
 * Nothing nominal follows the head: in "the Republican committeeman" and "the governor’s mansion" the noun is another,
 * in "Ted Cruz, Sen. Rand Paul" it is the title of another name.
 */
function isHeadNoun(page: Page, head: number, to: number): boolean {
  if (owns(page, head)) return false
  if (is(page, head, lexicon.PARTISAN))
    return (isCapital(page, head) && (head + 1 >= to || is(page, head + 1, lexicon.PREPOSITION))) || isIndependent(page, head)
  if (head + 1 >= to || !linked(page, head)) return true
  const next = head + 1
  if (
    is(
      page,
      next,
      lexicon.FUNCTION | lexicon.PREPOSITION | lexicon.SPEECH | lexicon.AUXILIARY | lexicon.MODIFIER | lexicon.APPOINTS,
    )
  )
    return true
  return /(?:ed|ing|ible|ly)$/.test(wordAt(page.words, next))
}

/** "an independent from Maine". */
const isIndependent = (page: Page, head: number) =>
  /^independent$/.test(wordAt(page.words, head)) && is(page, head + 1, lexicon.PREPOSITION)

/** In "In New York, the governor said" the phrase is the subject of what follows, no appositive. */
const isSubject = (page: Page, head: number, to: number) =>
  head + 1 < to && is(page, head + 1, lexicon.SPEECH | lexicon.AUXILIARY) && !is(page, head + 1, roleNoun)

const adverb =
  /^(?:now|also|then|long|once|currently|has|had|have|been|until|previously|recently|later|formerly|already|is|was|still|himself|herself)$/

function verbAt(page: Page, from: number): number {
  let at = from
  while (at < from + 5 && linked(page, at) && adverb.test(page.words.text.slice(page.words.starts[at], page.words.ends[at]))) at++
  return at
}

/** "who heads the administration", "who was the governor", "who speaks for the ministry". */
function relativeClause(page: Page, who: number): Role | null {
  if (!linked(page, who)) return null
  const verb = verbAt(page, who + 1)
  const to = endOfPhrase(page, who)
  if (is(page, verb, lexicon.LEADS)) {
    const words = { from: verb, to }
    const verdict = judgeObject(page, { from: verb + 1, to })
    return verdict && { verdict, words, plural: false }
  }
  if (/^speaks?$/.test(wordAt(page.words, verb)) && /^for$/.test(wordAt(page.words, verb + 1))) {
    const words = { from: verb, to }
    return { verdict: judgeObject(page, { from: verb + 2, to }) ?? 'open', words, plural: false }
  }
  if (verb > who + 1 || is(page, verb, lexicon.APPOINTS)) return predicateNoun(page, verb, to)
  return null
}

const judgeObject = (page: Page, { from, to }: Stretch): Role['verdict'] | null => {
  let found: Role['verdict'] | null = null
  for (let i = from; i < to; i++) {
    if (is(page, i, lexicon.PRIVATE)) return 'civil'
    if (is(page, i, lexicon.PUBLIC | lexicon.COUNTRY)) found = 'official'
  }
  return found
}

/** "… is the minister", "… was appointed governor", "… serves as mayor". */
function predicate(page: Page, at: number): Role | null {
  if (!linked(page, at - 1)) return null
  const { words } = page
  const verb = words.text.slice(words.starts[at], words.ends[at])
  if (!/^(?:is|was|became|becomes|remains|serves|served|has|had|will)$/.test(verb)) return null
  return predicateNoun(page, verbAt(page, at), endOfPhrase(page, at))
}

const linking =
  /^(?:is|was|be|become|became|becomes|remains|serves|served|serving|as|to|sworn|in|installed|appointed|named|elected|nominated|reelected|chosen|picked)$/

function predicateNoun(page: Page, from: number, to: number): Role | null {
  let at = from
  while (at < to && linking.test(page.words.text.slice(page.words.starts[at], page.words.ends[at]))) at++
  const head = headIn(page, { from: at, to })
  if (head === null || !isNounPhrase(page, at, head)) return null
  return { verdict: judge(page, head, { from: at, to: head }, { from: head + 1, to }), words: { from: at, to }, plural: false }
}

/** Nothing but modifiers stands between: "the first female", not "meeting the". */
const isNounPhrase = (page: Page, from: number, head: number) => {
  for (let i = from; i < head; i++)
    if ((is(page, i, lexicon.SPEECH | lexicon.PREPOSITION) || /ing$/.test(wordAt(page.words, i))) && !isCapital(page, i))
      return false
  return head - from < 7
}
