import type { Candidate } from './candidates.ts'
import { after, apostrophe, before, gap, isAt } from './pattern.ts'

/** Names that are a region’s alone ("Crimea", "Donbas") stand for it unless they are part of another name. */

const calendar = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec'
const countries = 'Ukrain|Russia|Putin|Zelensk|Moscow|Kyiv|Kiev|Kremlin|Trump|Biden'
const units = 'Region|Oblast|Province|Peninsula|Governor'

/** "Crimea Platform", "Donbas Arena", "Volyn Lutsk"; not "in Crimea Thursday". */
const nameGoesOn = new RegExp(`(?:${gap}|[-–.])(?!${calendar}|${countries}|${units})\\p{Lu}\\p{Ll}`, 'uy')
const nounAfter = after(`${gap}(?:bridge|battalion|arena|massacre|tragedy|voivodeship|stadium|palace)`)
const nameBefore = before(`(?:FC|FK|HC|SC|BC|TV|Radio|Siege of|Battle of)${gap}`)

const cityOf = before(`(?:city|port|harbou?r|bay|town|mayor|airport|base|streets|resort)${gap}(?:of|in)${gap}`)
const cityNoun = after(`(?:${apostrophe}s)?${gap}(?:bay|harbou?r|port|naval|airport|shipyard|mayor|city|blue)`)
/** "Sevastopol, on the Crimean peninsula": a place within another region. */
const withinCrimea = after(`(?:,?${gap}(?:in|on)|,)${gap}(?:the${gap})?(?:(?:Russian-)?(?:occupied|annexed)${gap})?Crimean?`)
const towns = '(?:Simferopol|Yalta|Kerch|Feodosi[iy]?a|Dzhanko[iy]|Yevpatori[iy]?a|Bakhchysara[iy])'
/** "Simferopol and Sevastopol" are towns of one peninsula. */
const townBefore = before(`${towns}(?:,|,? and| or)${gap}`)
const townAfter = after(`(?:,|,? and| or)${gap}${towns}`)
/** "Crimea and the city of Sevastopol" are the two units by their full names. */
const besideCrimea = before(`Crimea,? and (?:the )?(?:federal )?city of${gap}`)
const datelineStart = /(?<=^|\n)/y
const datelineEnd = new RegExp(`,${gap}(?:Ukraine|Russia)|${gap}(?:\\(|[—–-]${gap})`, 'uy')

/** Sevastopol is a unit of its own and a city; with a city’s words around it, or in a dateline, it is the city. */
const isSevastopolTheCity = (text: string, { start, end }: Candidate) =>
  !isAt(besideCrimea, text, start) &&
  (isAt(cityOf, text, start) ||
    isAt(cityNoun, text, end) ||
    isAt(withinCrimea, text, end) ||
    isAt(townBefore, text, start) ||
    isAt(townAfter, text, end) ||
    (isAt(datelineStart, text, start) && isAt(datelineEnd, text, end)))

export function isOwnName(text: string, candidate: Candidate): boolean {
  const { start, end, codes } = candidate
  if (isAt(nameGoesOn, text, end) || isAt(nounAfter, text, end) || isAt(nameBefore, text, start)) return false
  return !(codes[0] === 'UA-40' && isSevastopolTheCity(text, candidate))
}
