import { within } from './pattern.ts'

/** What the sentence around a span speaks of. */

/** Words of talk on territory. */
const territory = within(
  'oblasts?|regions?|provinces?|republics?|Donbass?|territor(?:y|ies|ial)|annex(?:ed|es|ing|ation)?|ced(?:e|es|ed|ing)|sovereignty|recogni[sz](?:e|ed|es|ing|tion)|referend(?:um|a|ums)|withdr(?:aw|awal|awing|ew)|concessions?|special status|self-(?:rule|government)|land swaps?|claim(?:s|ed|ing)?|constitution|fr(?:eeze|eezing|ozen)|front[- ]?lines?|rest of|de facto',
)

/** What happens to cities, or is found in them. */
const cities = within(
  'cit(?:y|ies)|mayors?|downtown|streets?|airports?|stations?|apartments?|drones?|missiles?|rockets?|shell(?:s|ed|ing)?|strikes?|struck|explosions?|blasts?|bomb(?:s|ed|ing)?|killed|wounded|injured|sirens?|trains?|buses|match|football|soccer|stadium|concert|hospital|university|outages?|blackouts?|electricity|power|water supply',
)

/** On either side; a longer sentence is not read to its end. */
const limit = 300
const lastEnd = /[.!?…]["”’»)\]]{0,3}\s(?=["“‘«(]?[\p{Lu}\d])|\n/gu

function sentenceAround(text: string, start: number, end: number): string {
  const left = text.slice(Math.max(0, start - limit), start)
  const right = text.slice(end, end + limit)
  const from = [...left.matchAll(lastEnd)].at(-1)
  const to = right.search(lastEnd)
  return `${left.slice(from ? from.index + from[0].length : 0)} ${to < 0 ? right : right.slice(0, to)}`
}

/** True when the sentence is about territory and about nothing that happens to cities. */
export function isAboutTerritory(text: string, start: number, end: number): boolean {
  const sentence = sentenceAround(text, start, end)
  return territory.test(sentence) && !cities.test(sentence)
}

export const isAboutCities = (text: string, start: number, end: number): boolean => cities.test(sentenceAround(text, start, end))
