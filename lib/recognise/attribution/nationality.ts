import { countries } from '../../gazetteer/countries.ts'
import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'

/** Codes of countries and organisations by the words that name them, without stops: "US", "South Korean", "Kremlin". */
const codes: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ code, words }) => words.map((word) => [word.replaceAll('.', ''), code] as const)),
  ['White House', 'US'],
])

/** The adjective stands right after the name of a country: "Polish". Organisations have none. */
const adjectives: ReadonlySet<string> = new Set(
  countries.flatMap(({ code, words }) => (code.length === 2 ? (words[1] ?? []) : [])),
)

/** Adjectives of regions, faiths and continents, which name nobody before a noun. */
const regional: ReadonlySet<string> = new Set(
  'Crimean European Western Eastern Soviet Baltic Nordic Balkan Asian African Arab Slavic Muslim Jewish Christian Catholic Orthodox Islamic'.split(
    ' ',
  ),
)

export const isRegional = (word: string): boolean => regional.has(word)

/** Words for a people that are the same for one and for all of them: "the French" are many. */
const isPeople = (word: string): boolean => /(?:ch|sh|ese|ss)$/.test(word)

const organisations: ReadonlySet<string> = new Set('EU NATO UN IAEA ICC IMF WB ICRC OSCE COE ORG'.split(' '))

/** How well somebody of this country or body fits a nationality: who serves an organisation has one of their own. */
export const fitsNationality = (country: string | null, nationality: string): number =>
  country === codes.get(nationality) ? 1 : country === null || organisations.has(country) ? 0.3 : 0

export const isNationality = (word: string): boolean => adjectives.has(word)

/** Names of countries and their adjectives have at most so many words. */
const longest = 3

/** The country that these words name; null when they name none. */
function countryAmong(words: readonly string[]): string | null {
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const code = codes.get(words.slice(from, to).join(' '))
      if (code !== undefined) return code
    }
  return null
}

const plain = ({ text }: Token) => text.replaceAll('.', '')

/** The country of somebody called by office: "the Ukrainian president", "Russia's foreign minister", "the president of France". */
export function countryOfRole(tokens: readonly Token[], actor: Actor): string | null {
  const before = countryAmong(tokens.slice(actor.from, actor.core).map(plain))
  if (before !== null || tokens[actor.to]?.lower !== 'of') return before
  const { sentence } = tokens[actor.core] ?? {}
  const behind = tokens.slice(actor.to + 1, actor.to + 2 + longest).filter((token) => token.sentence === sentence)
  return countryAmong(behind.map(plain))
}

/** The country in the words of an office: "Norwegian Fisheries Minister". */
export const countryOfOffice = (stated: string): string | null => countryAmong(stated.replaceAll('.', '').split(/[\s,'’]+/))

/** "the Argentine said": somebody by nationality, and no name. */
export function inhabitant(tokens: readonly Token[], actor: Actor): Actor | null {
  const article = tokens[actor.from - 1]
  if (actor.kind !== 'name' || actor.to - actor.core !== 1 || actor.roles.length > 0 || !isNationality(actor.text)) return null
  if (/^\p{Lu}{2}/u.test(actor.text)) return null
  if (!/^(?:the|an?)$/.test(article?.lower ?? '') || article?.sentence !== tokens[actor.core]?.sentence) return null
  const plural = isPeople(actor.text)
  return { ...actor, kind: 'role', from: actor.from - 1, sort: 'person', plural, definite: article?.lower === 'the' }
}
