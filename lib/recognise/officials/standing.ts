import { CAPITAL, CAPITALS, SMALL, wordAt } from '../text/words.ts'
import * as lexicon from './lexicon.ts'
import {
  is,
  isAcronym,
  isCapital,
  isHyphened,
  isInitial,
  linked,
  owns,
  type Page,
  type Stretch,
  shortGap,
  startsSentence,
} from './page.ts'

/** What may stand before a surname with a capital of its own. */
const beforeName =
  lexicon.OFFICE |
  lexicon.POST |
  lexicon.CIVIL |
  lexicon.HONORIFIC |
  lexicon.MODIFIER |
  lexicon.COUNTRY |
  lexicon.FUNCTION |
  lexicon.WEEKDAY |
  lexicon.PARTISAN |
  lexicon.SPEECH |
  lexicon.AUXILIARY |
  lexicon.CREDIT |
  lexicon.PUBLIC

/** What may stand behind it. */
const behindName =
  lexicon.RETINUE |
  lexicon.WEEKDAY |
  lexicon.MONTH |
  lexicon.SPEECH |
  lexicon.AUXILIARY |
  lexicon.FUNCTION |
  lexicon.POST |
  lexicon.OFFICE |
  lexicon.COUNTRY

/**
 * Whether a surname stands here for a person by itself, rather than in another's name ("Melania Trump") or in that of a thing
 * ("Trump Tower"), or as the ordinary word that it also is ("Justice Department", "in May"). 'doubtful': only if the person is on the page.
 */
export function isPersonHere(page: Page, name: Stretch, isSurname: (word: number) => boolean): 'sure' | 'doubtful' | null {
  const { from, to } = name
  if (!fitsBefore(page, from, isSurname) || !fitsBehind(page, to, isSurname)) return null
  if (to === from + 1 && is(page, from, lexicon.MONTH) && !speaks(page, from)) return null
  if (to === from + 1 && is(page, from, lexicon.ORDINARY)) return isOrdinaryUse(page, from) ? null : 'doubtful'
  return 'sure'
}

function fitsBefore(page: Page, from: number, isSurname: (word: number) => boolean): boolean {
  const before = from - 1
  if (!linked(page, before) || !isCapital(page, before)) return true
  if (isHyphened(page, before))
    return (
      isSurname(before) || is(page, before, lexicon.FUNCTION | lexicon.MODIFIER | lexicon.PREPOSITION) || isPrefix(page, before)
    )
  if (isInitial(page, before) && !is(page, before, lexicon.DETERMINER)) return false
  // "Chief of SBU Malyuk": the body of a post, not a name.
  if (
    isAcronym(page, before) &&
    /^of$/.test(wordAt(page.words, before - 1)) &&
    is(page, before - 2, lexicon.OFFICE | lexicon.POST)
  )
    return true
  if (is(page, before, lexicon.ORDINARY) && !startsSentence(page, before) && !is(page, before, beforeName)) return false
  if (page.headline[from] === 1 && isSurname(before - 1) && /s$/i.test(wordAt(page.words, before))) return true
  return is(page, before, beforeName) || (isHeadline(page, from) && !isNameLike(page, before))
}

const isPrefix = ({ words }: Page, word: number) =>
  /^(?:anti|pro|post|pre|ex|non)$/i.test(words.text.slice(words.starts[word], words.ends[word]))

const isNameLike = (page: Page, word: number) => page.classes[word] === 0

function fitsBehind(page: Page, to: number, isSurname: (word: number) => boolean): boolean {
  if (!linked(page, to - 1) || !isCapital(page, to)) return true
  if (isHyphened(page, to - 1)) return isSurname(to) || page.classes[to] !== 0
  if (is(page, to, lexicon.RETINUE)) return true
  if (is(page, to, lexicon.NAMESAKE | lexicon.SUFFIX)) return false
  return page.headline[to] === 1 || is(page, to, behindName)
}

/** Whether the line is set in headline style: more than two thirds of the words around begin with a capital. */
function isHeadline(page: Page, at: number): boolean {
  let capitals = 0
  let all = 0
  const { cases } = page.words
  for (let i = Math.max(0, at - 5); i < Math.min(page.words.count, at + 6); i++) {
    if (cases[i] === CAPITAL || cases[i] === CAPITALS) capitals++
    else if (cases[i] !== SMALL || is(page, i, lexicon.FUNCTION)) continue
    all++
  }
  return all > 4 && capitals * 3 > all * 2
}

/** A month that is a name says, may or owns something, or has a title. */
function speaks(page: Page, at: number): boolean {
  if (linked(page, at - 1) && is(page, at - 1, lexicon.PREPOSITION) && !owns(page, at)) return false
  if (
    linked(page, at - 1) &&
    is(page, at - 1, lexicon.HONORIFIC | lexicon.OFFICE | lexicon.SPEECH) &&
    isTitleOrVerb(page, at - 1)
  )
    return true
  if (owns(page, at)) return true
  return linked(page, at) && (is(page, at + 1, lexicon.SPEECH) || isModal(page, at + 1))
}

const isTitleOrVerb = (page: Page, word: number) => !is(page, word, lexicon.FUNCTION)

const isModal = ({ words }: Page, word: number) =>
  /^(?:may|will|would|has|had|and)$/.test(words.text.slice(words.starts[word], words.ends[word])) &&
  words.cases[word] === SMALL &&
  !/^(?:and|has)$/.test(words.text.slice(words.starts[word], words.ends[word]))

/** At the start of a sentence an ordinary word is a name only when it then does what people do. */
function isOrdinaryUse(page: Page, at: number): boolean {
  if (!startsSentence(page, at)) return false
  if (/^,['"’”»]/.test(shortGap(page.words, at - 1))) return false
  if (owns(page, at) || /^[,–—]/.test(shortGap(page.words, at).trimStart())) return false
  return !(linked(page, at) && is(page, at + 1, lexicon.SPEECH | lexicon.AUXILIARY | lexicon.LEADS))
}
