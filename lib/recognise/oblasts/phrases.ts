import { claimedIn2022 } from '../../gazetteer/occupation.ts'
import type { Span } from '../mention.ts'
import { letters } from '../text/letters.ts'
import { gap } from './pattern.ts'

/** Regions meant without their names. */
export type Found = Span & { codes: readonly string[] }

const abbreviation = new RegExp(`(?<![${letters}\\d-])(?:DPR|DNR|LPR|LNR)(?![${letters}\\d-]| Korea)`, 'gu')

/** Where "people’s republics" were proclaimed. */
export const isRepublic = (code: string) => code === 'UA-14' || code === 'UA-09'

/**
 * "DPR" and "LPR". Only for a page that names Donetsk, Luhansk or a region: elsewhere they are a Department of Natural
 * Resources or a lawful permanent resident.
 */
export const abbreviations = (text: string): Found[] =>
  [...text.matchAll(abbreviation)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    codes: [word.startsWith('D') ? 'UA-14' : 'UA-09'],
  }))

const fourRegions = new RegExp(
  `(?<![${letters}])four${gap}(?:(?:illegally|newly)${gap})?annexed${gap}(?:(?:Ukrainian|eastern|southern)${gap}){0,2}(?:regions|oblasts|provinces|territories)(?![${letters}])`,
  'giu',
)
/** Within this reach the names themselves follow: "the four annexed regions of Donetsk, …". */
const namesFollow = 60

/** "the four annexed regions": those of 30 September 2022, unless the text goes on to name them. `named` is sorted. */
export function fourAnnexed(text: string, day: string | null, named: readonly Span[]): Found[] {
  if (day !== null && day < '2022-09-30') return []
  const found: Found[] = []
  let next = 0
  for (const { 0: words, index } of text.matchAll(fourRegions)) {
    const end = index + words.length
    while ((named[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++
    if ((named[next]?.start ?? Number.POSITIVE_INFINITY) > end + namesFollow)
      found.push({ start: index, end, codes: claimedIn2022 })
  }
  return found
}

const peninsula = new RegExp(
  `(?<![${letters}])the${gap}(?:(?:occupied|annexed|Black${gap}Sea)${gap})?peninsula(?![${letters}])`,
  'giu',
)
/** Further back another peninsula may have come between. */
const memory = 400

/** "the peninsula" soon after Crimea was named, unless another peninsula was named since. Both lists are sorted. */
export function peninsulas(text: string, crimea: readonly Span[]): Found[] {
  const found: Found[] = []
  let next = 0
  for (const { 0: words, index } of text.matchAll(peninsula)) {
    while ((crimea[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const last = crimea[next - 1]
    if (!last || index - last.end > memory) continue
    if (/\p{Lu}\p{Ll}+[ \u00A0][Pp]eninsula|[Ii]sthmus of/u.test(text.slice(last.end, index))) continue
    found.push({ start: index, end: index + words.length, codes: ['UA-43', 'UA-40'] })
  }
  return found
}
