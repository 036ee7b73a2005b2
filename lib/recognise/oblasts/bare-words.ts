import { letters } from '../text/letters.ts'
import { after, apostrophe, before, gap } from './pattern.ts'
import { direction, qualities } from './words.ts'

/** Words that make a bare name, one without a noun such as "oblast", a region or a city. */

const determiners = `(?:(?:the|its|their|both)${gap})?${qualities}`
const beforeNames = (words: string) => before(`(?:${words})${gap}${determiners}`)

/** Annexation, independence and recognition are of territories. */
export const territorialBefore = beforeNames(
  `annex(?:ed|es|ing)?|annexations? of|independence of|(?:proclaimed|declared|styled|breakaway|separatist|people${apostrophe}?s|so-called)[”’"']? republics? (?:of|in)|incorporat(?:e|es|ed|ing|ion of)|accession of|sovereignty over|status of|(?:borders|boundaries|territor(?:y|ies)) of`,
)

const forces = '(?:its|their|all|ukrainian|the|remaining|forces|troops|army|soldiers|completely|fully|entirely|out|back)'
/** Ceding, leaving or demanding land. Of a city that is already lost nothing is left to cede, so there the region is meant. */
export const transferBefore = beforeNames(
  `ced(?:e|es|ed|ing)|cession of|relinquish(?:es|ed|ing)?|surrender(?:s|ed|ing)?(?: of)?|giv(?:e|es|ing|en) up|gave up|hand(?:s|ed|ing)? over|claim(?:s|ed|ing)?(?: to)?|swap(?:s|ped|ping)?|conced(?:e|es|ed|ing)|renounc(?:e|es|ed|ing)|demand(?:s|ed|ing)?|withdr(?:aw|aws|ew|awing|awn|awal)(?: ${forces}){0,4} from|pull(?:s|ed|ing)?(?: ${forces}){0,4} (?:of|from)|control (?:of|over)`,
)

/** A share or the remainder of a territory. */
export const portionBefore = beforeNames(
  `(?:rest|remainder|remaining (?:parts?|portions?|areas?|third|quarter|territor(?:y|ies))|[${letters}\\d.,-]+ ?(?:%|per ?cent)|parts?|portions?|most|much|all|half|two-thirds|a third|three-quarters|swath(?:e)?s|areas|slivers?|entirety|whole) of`,
)

const side = `(?:${direction}${gap})?`
/** "occupied Zaporizhzhia": a city that was never held cannot be meant. */
export const heldBefore = before(
  `(?:(?<!(?:formerly|previously|once|never|briefly)${gap})(?:occupied|annexed)|(?:Russian?|Moscow|Kremlin|separatist|rebel|militant|partially|partly|temporarily)[- ](?:occupied|held|controlled|annexed))${gap}${side}`,
)
export const partlyHeldBefore = before(`(?:partially|partly)[- ](?:occupied|held|controlled)${gap}`)
/** "Ukrainian-held Donetsk": not the city, which Ukraine does not hold. */
export const ukrainianBefore = before(`(?:Ukrainian|Ukraine|Kyiv|government)[- ](?:held|controlled)${gap}${side}`)
/** "western Donetsk"; "eastern Donetsk" may be Donetsk in the east. */
export const sideBefore = before(`(?:(?:north|south)(?:-?(?:east|west))?|west)(?:ern)?${gap}`)

const place = '(?:cit(?:y|ies)|towns?|villages?|hamlets?|townships?)'
const placeName = `[${letters}][${letters}’'-]{1,20}(?: [${letters}][${letters}’'-]{1,20})?`
/** Villages and towns lie in a region, not in a city. */
export const placeWithin = before(
  `(?:(?:${place}|farms|forests|settlements)(?: (?:of|called) ${placeName},?| and ${place})? (?:in|across|throughout)|villages of|(?:town|village|hamlet|settlement) of ${placeName},)${gap}${determiners}`,
)

/** "Luhansk, almost wholly occupied,": only a territory is occupied to a degree. */
export const degreeAfter = after(
  `,?${gap}(?:(?:which|that)${gap})?(?:(?:is|are|remains?|was|were|ha(?:s|ve)${gap}been)${gap})?(?:now${gap})?(?:almost${gap}|nearly${gap})?(?:wholly|entirely|partly|partially|largely|mostly|completely|fully)${gap}(?:occupied|controlled|held|under${gap}(?:Russian|occupation))`,
)

/** The far bank of the Dnipro has no part of the city. */
const bank = '(?:left|right|east(?:ern)?|west(?:ern)?)[- ]bank'
export const bankAfter = after(`${apostrophe}s?${gap}(?:[${letters}-]{1,20}${gap}){0,2}${bank}`)
export const bankBefore = before(`${bank}(?: of)?${gap}`)

/** "the Moscow-installed head of Kherson": cities have mayors. */
export const leaderBefore = beforeNames(
  '(?:governors?|governorship|(?:russian?|moscow|kremlin)-(?:installed|appointed|backed|imposed) (?:acting )?(?:head|leader|chief|administration|authorities)) (?:of|in|for)',
)

export const citiesBefore = before(
  `(?:(?:cit(?:y|ies)|towns?|ports?|mayors?|suburbs?|outskirts|cent(?:er|re)s?|capitals?)(?: like| such as|,? including| of|:)?|(?:streets|residents|people|apartments|hospitals?) (?:of|in))${gap}`,
)
