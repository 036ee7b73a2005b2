import type { Person } from '../../gazetteer/person.ts'
import type { PhraseTrie } from '../text/phrase-trie.ts'
import { endOf, startOf, wordAt } from '../text/words.ts'
import { isFamilyFirst } from './family-names.ts'
import * as lexicon from './lexicon.ts'
import { is, isAcronym, isCapital, isHyphened, isInitial, linked, type Page, type Stretch } from './page.ts'

/** A full name on the page. `people` are those of the roster who bear it; nobody when it is in no list. */
export type NameOnPage = Stretch & { people: readonly Person[] }

/** A run of capitals longer than this is a headline or a list, not one title and name. */
const longestRun = 24

/** What a name in no list does not contain before its last word. */
const notName =
  lexicon.OFFICE |
  lexicon.POST |
  lexicon.CIVIL |
  lexicon.PUBLIC |
  lexicon.PRIVATE |
  lexicon.COUNTRY |
  lexicon.MODIFIER |
  lexicon.HONORIFIC |
  lexicon.WEEKDAY |
  lexicon.FUNCTION |
  lexicon.SPEECH |
  lexicon.AUXILIARY |
  lexicon.RETINUE |
  lexicon.PARTISAN |
  lexicon.NAMESAKE |
  lexicon.CREDIT

const surnameToo = lexicon.ORDINARY | lexicon.MONTH

/** All full names of the text, left to right, without overlaps: first those of the roster, between them those in no list. */
export function namesOf(page: Page, trie: PhraseTrie<Person>): NameOnPage[] {
  const found: NameOnPage[] = []
  const passedOver = (word: number) => (isInitial(page, word) || isPatronymic(page, word)) && linked(page, word)
  for (let i = 0; i < page.words.count; ) {
    if (!isCapital(page, i)) {
      i++
      continue
    }
    const known = trie.longestAt(page.words, i, passedOver)
    const behind = known ? withSuffix(page, known.next) : i
    if (known && isShip(page, i)) {
      i = behind
      continue
    }
    if (known && !isSon(page, known.next, behind)) {
      const to = behind
      found.push({ from: behindTitle(page, i, to), to, people: known.values })
      i = to
      continue
    }
    const to = endOfRun(page, i, (word) => trie.longestAt(page.words, word, passedOver) !== null)
    const name = nameInRun(page, { from: i, to })
    if (name && !isHeadlineSubject(page, name)) found.push({ ...name, people: [] })
    i = to
  }
  return found
}

/** "Dmitry Anatolyevich Medvedev": the name of the father, which the roster leaves out. */
const isPatronymic = (page: Page, word: number): boolean =>
  isCapital(page, word) && /.{3}(?:[oe]vich|[oey]vych|[oeyi]vna|ichna|yich)$/i.test(wordAt(page.words, word))

/** "Minister Lavrov Slams West": behind a known surname a headline goes on with a capital. */
const isHeadlineSubject = (page: Page, { from }: Stretch) => page.headline[from] === 1 && page.isSurname({ from, to: from + 1 })

/** The name alone: "Charles III" of "King Charles III". */
const behindTitle = (page: Page, from: number, to: number) =>
  to - from > 1 && is(page, from, lexicon.REGAL | lexicon.HONORIFIC) ? from + 1 : from

/** "the USS Ronald Reagan". */
const isShip = (page: Page, name: number) =>
  linked(page, name - 1) && /^(?:USS|USNS|HMS|HMCS|carrier)$/.test(wordAt(page.words, name - 1))

/** "Donald Trump Jr." is not the person whom the roster knows without it. */
const isSon = (page: Page, knownTo: number, to: number) => to > knownTo && /^jr$/i.test(wordAt(page.words, knownTo))

/** Jr., Sr., III belong to the name. */
function withSuffix(page: Page, to: number): number {
  const gapEnd = to < page.words.count ? startOf(page.words, to) : 0
  const gap = page.words.text.slice(endOf(page.words, to - 1), Math.min(gapEnd, endOf(page.words, to - 1) + 3))
  return is(page, to, lexicon.SUFFIX) && isCapital(page, to) && (gap === ' ' || gap === ', ') ? to + 1 : to
}

/** Where the run of capitals (with small particles between them) that starts here ends, or where a known name begins. */
function endOfRun(page: Page, from: number, startsKnownName: (word: number) => boolean): number {
  let to = from + 1
  while (to < page.words.count && to - from < longestRun && linked(page, to - 1)) {
    if (isCapital(page, to)) {
      if (startsKnownName(to)) return to
      to++
      continue
    }
    if (isHyphenedEnd(page, from, to)) {
      to++
      continue
    }
    const behind = behindParticles(page, to)
    if (behind === to || !isCapital(page, behind) || startsKnownName(to) || startsKnownName(behind)) return to
    to = behind + 1
  }
  return to
}

/** "chan" in "Yoon Young-chan"; not "led" in "Macron-led". */
const isHyphenedEnd = (page: Page, from: number, word: number) =>
  isFamilyFirst(wordAt(page.words, from)) && isHyphened(page, word - 1) && page.classes[word] === 0

/** The first word behind at most two small particles ("van der"). */
function behindParticles(page: Page, word: number): number {
  let at = word
  while (at < word + 2 && is(page, at, lexicon.PARTICLE) && linked(page, at)) at++
  return at
}

/** The personal name in a run of capitals: what stands behind its last title word, two to five words. */
function nameInRun(page: Page, run: Stretch): Stretch | null {
  const { from } = run
  const to = behindSubject(page, run)
  let start = from
  for (let i = from; i < to - 1; i++) if (isNoName(page, i)) start = i + 1
  let end = to
  // "Minister of Bridges Ivo Samplek": the complement of a title is written with a capital too.
  if (end - start > 2 && linked(page, start - 1) && isComplement(page, start - 1)) start = end - 2
  if (end - start === 1) {
    start = beforeLastTitle(page, from, to)
  }
  if (isBody(page, end - 1)) return null
  while (end - start > 2 && isNoName(page, end - 1) && !is(page, end - 1, surnameToo | lexicon.SUFFIX)) end--
  return end - start >= 2 && end - start <= 6 && isPersonal(page, start, end) ? { from: start, to: end } : null
}

/** "the Harbour Rights Monitoring Mission": a body, whose name ends with what it is. */
const isBody = (page: Page, last: number) =>
  is(page, last, lexicon.PUBLIC | lexicon.PRIVATE) &&
  !is(page, last, lexicon.OFFICE | lexicon.POST | lexicon.CIVIL | lexicon.MODIFIER | lexicon.COUNTRY | surnameToo)

/** "Minister Ivo Samplek Opens Bridge": in a headline the verb has a capital as well, and tells of the present. */
function behindSubject(page: Page, { from, to }: Stretch): number {
  if (page.headline[from] !== 1) return to
  let plain = 0
  for (let i = from; i < to; i++) {
    if (plain >= 2 && (isNoName(page, i) || /s$/.test(wordAt(page.words, i)))) return i
    plain = isNoName(page, i) ? 0 : plain + 1
  }
  return to
}

const isComplement = (page: Page, preposition: number) =>
  /^(?:of|for)$/.test(wordAt(page.words, preposition)) && is(page, preposition - 1, lexicon.OFFICE | lexicon.POST)

/** "Sen. Angus King": when only a surname like a title is left, the given name stands before it. */
function beforeLastTitle(page: Page, from: number, to: number): number {
  const last = to - 1
  const before = last - 1
  return before >= from && is(page, last, surnameToo) && !isNoName(page, before) ? before : last
}

const isNoName = (page: Page, word: number) =>
  !is(page, word, lexicon.SUFFIX) && (is(page, word, notName) || isLongAcronym(page, word))

const isLongAcronym = (page: Page, word: number) =>
  isAcronym(page, word) && endOf(page.words, word) - startOf(page.words, word) > 2

function isPersonal(page: Page, from: number, to: number): boolean {
  const last = to - 1
  const surname = is(page, last, lexicon.SUFFIX) ? last - 1 : last
  if (isInitial(page, surname) || is(page, last, lexicon.US_STATE)) return false
  // "Trump Tower": what may be named after somebody is not named in full.
  if (is(page, last, lexicon.NAMESAKE) && page.isSurname({ from, to: from + 1 })) return false
  // Behind "von der" a surname goes on; no given name stands there.
  if (linked(page, from - 1) && is(page, from - 1, lexicon.PARTICLE)) return false
  // "the Remembrance Project": people have no article.
  if (linked(page, from - 1) && is(page, from - 1, lexicon.ARTICLE)) return false
  if (is(page, from, lexicon.MONTH | lexicon.WEEKDAY | lexicon.SURNAME_PARTICLE)) return false
  // "Trump-Putin", "Al-Harthi": without a blank it is no given name and surname.
  let blanks = 0
  for (let i = from; i < last; i++) if (!isHyphened(page, i) && !is(page, i + 1, lexicon.SUFFIX)) blanks++
  if (blanks === 0) return false
  return !isNoName(page, last) || is(page, last, surnameToo)
}
