import type { Candidate } from './candidates.ts'
import { gap } from './words.ts'

/** Names that are a region’s alone ("Crimea", "Donbas") stand for it unless they are part of another name. */

const calendar = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec'
const countries = 'Ukrain|Russia|Putin|Zelensk|Moscow|Kyiv|Kiev|Kremlin|Trump|Biden|NATO|EU|UN|U\\.S'
const units = 'Region|Oblast|Province|Peninsula|Governor'

/** "Crimea Platform", "Donbas Arena", "Volyn Lutsk"; not "in Crimea Thursday". */
const nameGoesOn = new RegExp(`(?:${gap}|[-–.])(?!${calendar}|${countries}|${units})\\p{Lu}\\p{Ll}`, 'uy')
const nounAfter = new RegExp(`${gap}(?:bridge|battalion|arena|massacre|tragedy|voivodeship|stadium|palace)`, 'iuy')
const nameBefore = new RegExp(`(?:^|[^\\p{L}])(?:FC|FK|HC|SC|BC|TV|Radio|Siege of|Battle of)${gap}$`, 'u')

const cityOf = new RegExp(
  `(?:^|[^\\p{L}])(?:city|port|harbou?r|bay|town|mayor|airport|base|streets|resort)${gap}(?:city${gap})?(?:of|in)${gap}$`,
  'iu',
)
const cityNoun = new RegExp(`[’'ʼ]?s?${gap}(?:bay|harbou?r|port|naval|airport|shipyard|mayor|city|blue)(?![\\p{L}])`, 'iuy')
/** "Sevastopol, on the Crimean peninsula": a place within another region. */
const withinCrimea = new RegExp(
  `,?${gap}(?:in|on)${gap}(?:the${gap})?(?:(?:Russian-)?(?:occupied|annexed)${gap})?Crimea|,${gap}(?:the${gap})?(?:occupied${gap})?Crimea`,
  'uy',
)
const dateline = new RegExp(`,${gap}(?:Crimea|Ukraine|Russia)|${gap}(?:\\(|[—–-]${gap})`, 'uy')

const matchesAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const isLineStart = (text: string, at: number) => at === 0 || text.charAt(at - 1) === '\n'

/** "Crimea and the city of Sevastopol" are the two units by their full names. */
const unitBefore = /Crimea,? and (?:the )?(?:federal )?city of $/u

/** Sevastopol is a unit of its own and a city; with a city’s words around it, or in a dateline, it is the city. */
const isSevastopolTheCity = (text: string, { start, end }: Candidate) =>
  !unitBefore.test(text.slice(Math.max(0, start - 40), start)) &&
  (cityOf.test(text.slice(Math.max(0, start - 40), start)) ||
    matchesAt(cityNoun, text, end) ||
    matchesAt(withinCrimea, text, end) ||
    (isLineStart(text, start) && matchesAt(dateline, text, end)))

export function isOwnName(text: string, candidate: Candidate): boolean {
  const { start, end, codes } = candidate
  if (matchesAt(nameGoesOn, text, end) || matchesAt(nounAfter, text, end)) return false
  if (nameBefore.test(text.slice(Math.max(0, start - 20), start))) return false
  return !(codes[0] === 'UA-40' && isSevastopolTheCity(text, candidate))
}
