import { countries } from '../../gazetteer/countries.ts'
import type { Person } from '../../gazetteer/person.ts'
import { foldWord } from '../../gazetteer/spelling.ts'
import { isAscii } from '../text/letters.ts'
import { remembering } from '../text/remembering.ts'
import { wordAt } from '../text/words.ts'
import { COUNTRY } from './lexicon.ts'
import { is, type Page, type Stretch } from './page.ts'

/** Choosing among people who bear one name: by the country and the post that the page names, and by who was in office. */

let codes: Map<string, string> | null = null

function codesByWord(): Map<string, string> {
  const byWord = new Map<string, string>()
  for (const { code, words } of countries) for (const word of words) if (!word.includes(' ')) byWord.set(foldWord(word), code)
  return byWord
}

const codeOf = remembering((word): string | null => {
  codes ??= codesByWord()
  return codes.get(foldWord(word)) ?? null
})
const codeAt = ({ words }: Page, word: number): string | null => codeOf(wordAt(words, word))

/** How often each country is named in the text, by code. */
export function countriesNamed(page: Page): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < page.words.count; i++) {
    const code = is(page, i, COUNTRY) ? codeAt(page, i) : isUS(page, i) ? 'US' : null
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

const isUS = ({ words }: Page, word: number) => {
  const start = words.starts[word] ?? 0
  return words.text.charCodeAt(start) === 0x55 && words.text.startsWith('U.S', start)
}

/** The country that a role names: "Finnish Foreign Minister". */
export function countryIn(page: Page, { from, to }: Stretch): string | null {
  for (let i = from; i < to; i++) {
    const code = is(page, i, COUNTRY) ? codeAt(page, i) : isUS(page, i) ? 'US' : null
    if (code) return code
  }
  return null
}

const kindWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bprime minister|\bpremier|\bchancellor|\btaoiseach/i, ['head_of_government']],
  [
    /\bforeign minister|\bforeign secretary|\bsecretary of state|\btop diplomat|\bforeign policy chief/i,
    ['foreign_minister', 'organisation_head'],
  ],
  [/\bdefen[cs]e (?:minister|secretary)|\bsecretary of defen[cs]e/i, ['defence_minister']],
  [/\bpresident|\bking|\bqueen|\bemir|\bpope/i, ['head_of_state', 'organisation_head']],
  [
    /\bsecretary[- ]general|\bdirector[- ]general|\bchief|\bhead\b/i,
    ['organisation_head', 'adviser', 'intelligence', 'military'],
  ],
  [/\bgovernor|\bmayor/i, ['governor', 'occupation_official']],
  [/\bspokes/i, ['spokesperson']],
  [/\bsen(?:ator)?\b|\brep\b|\bcongress|\blawmaker|\bspeaker|\bmp\b/i, ['legislator']],
  [/\bgen(?:eral)?\b|\bcol\b|\bcommander|\badmiral|\bcolonel/i, ['military', 'intelligence', 'defence_minister']],
  [/\benvoy|\bambassador|\bnegotiator/i, ['envoy']],
]

/** The kinds of office that the words of a role can mean; empty when they tell none. */
export const kindsIn = (words: string): readonly string[] => kindWords.find(([pattern]) => pattern.test(words))?.[1] ?? []

export const heldKind = (person: Person, kinds: readonly string[]): boolean =>
  kinds.length === 0 || person.offices.some(({ kind }) => kinds.includes(kind))

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)))

/** In office on the day, up to three years before, or one after. Everybody when the day is unknown. */
export function isCurrent(person: Person, day: string | null): boolean {
  const year = yearOf(day)
  if (year === null || person.offices.length === 0) return true
  return person.offices.some(({ from, to }) => (yearOf(from) ?? 0) <= year + 1 && (to === null || (yearOf(to) ?? 0) >= year - 3))
}

/** Where surnames, and whole names, are those of many readers too. */
const anglophone = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ'])

export const isAnglophone = ({ country }: Person): boolean => anglophone.has(country)

const topKinds = ['head_of_state', 'head_of_government', 'organisation_head']

/** "John Kennedy", "Mark Kelly": an official, and many others. */
export const isCommonName = (person: Person): boolean =>
  isAnglophone(person) && person.offices.every(({ kind }) => kind === 'legislator' || kind === 'governor')

/** Those in whose titles the words of a role stand: "Speaker", "vice president". Words of many titles do not count. */
export function byTitle(people: readonly Person[], role: string): readonly Person[] {
  const lower = role.toLowerCase()
  const words = lower.match(isAscii(lower) ? /[a-z]{4,}/g : /\p{L}{4,}/gu) ?? []
  const telling = words.filter((word) => !/^(?:former|acting|prime|deputy|minister|state|then|with|from)$/.test(word))
  const fits = ({ title }: { title: string }) => telling.every((word) => title.toLowerCase().includes(word))
  return telling.length > 0 ? people.filter((person) => person.offices.some(fits)) : []
}

/** Known to every reader without a title: heads of state, of government, of international bodies, foreign ministers. */
export const isProminent = (person: Person, day: string | null): boolean => {
  const year = yearOf(day)
  return person.offices.some(
    ({ kind, from, to }) =>
      topKinds.includes(kind) &&
      (year === null || ((yearOf(from) ?? 0) <= year + 1 && (to === null || (yearOf(to) ?? 0) >= year - 4))),
  )
}
