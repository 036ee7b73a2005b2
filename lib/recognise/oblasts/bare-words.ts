import { gap, held } from './words.ts'

/** Words that make a bare name, one without a noun such as "oblast", a region or a city. */

const determiner = `(?:(?:the|its|their|all|both|Ukraine[’']s|${held}|(?:north|south|east|west)(?:ern)?)${gap}+)*`
const before = (words: string) => new RegExp(`(?:^|[^\\p{L}])(?:${words})${gap}+${determiner}$`, 'iu')

/** Annexation, independence and recognition are of territories. */
export const territorialBefore = before(
  "annex(?:ed|es|ing)?|annexations? of|independence of|(?:self-(?:proclaimed|declared|styled)|breakaway|separatist|people[’']?s|so-called)(?: people[’']?s)?[”’\"']? republics? (?:of|in)|incorporat(?:e|es|ed|ing|ion of)|accession of|sovereignty over|status of|(?:administrative |full |entire |whole |internationally recogni[sz]ed |legal )*(?:borders|boundaries|territor(?:y|ies)) of",
)

/** Ceding, leaving or demanding land. Of a city that is already lost nothing is left to cede, so there the region is meant. */
export const transferBefore = before(
  '(?:ced(?:e|es|ed|ing)|cession of|relinquish(?:es|ed|ing)?|surrender(?:s|ed|ing)?(?: of)?|giv(?:e|es|ing|en) up|gave up|hand(?:s|ed|ing)? over|claims?(?: to)?|claimed|claiming|swap(?:s|ped|ping)?|conced(?:e|es|ed|ing)|renounc(?:e|es|ed|ing)|demand(?:s|ed|ing)?|withdr(?:aw|aws|ew|awing|awn|awal)(?: (?:its|their|all|ukrainian|the|remaining|forces|troops|army|soldiers|completely|fully|entirely)){0,4} from|pull(?:s|ed|ing)?(?: (?:its|their|all|forces|troops)){0,3}(?: (?:out|back))? (?:of|from)|control (?:of|over)|sovereign(?:ty)? over)',
)

/** A share or the remainder of a territory. */
export const portionBefore = before(
  '(?:rest|remainder|remaining (?:parts?|portions?|areas?|third|quarter|territor(?:y|ies))|(?:\\d+(?:[.,]\\d+)?|[a-z-]+) ?(?:%|per ?cent)|parts?|portions?|most|much|all|half|two-thirds|a third|three-quarters|swath(?:e)?s|areas|slivers?|entirety|whole) of',
)

/** "occupied Zaporizhzhia": a city that was never held cannot be meant. */
export const heldBefore = new RegExp(`(?:^|[^\\p{L}])${held}${gap}+(?:(?:north|south|east|west)(?:ern)?${gap}+)?$`, 'iu')
export const partlyHeldBefore = new RegExp(`(?:^|[^\\p{L}])(?:partially|partly)[- ](?:occupied|held|controlled)${gap}+$`, 'iu')

/** "Ukrainian-held Donetsk": not the city, which Ukraine does not hold. */
export const ukrainianBefore = before('(?:Ukrainian|Ukraine|Kyiv|government)[- ](?:held|controlled)')

export const sideBefore = before('(?:north|south|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?')

const place = '(?:cit(?:y|ies)|towns?|villages?|hamlets?|townships?)'
const placeName = "[A-Z][\\p{L}’'-]+(?: [A-Z][\\p{L}’'-]+)?"
/** Villages and towns lie in a region, not in a city. */
export const placeWithin = before(
  `(?:${place}|farms|forests|settlements)(?: (?:of|called) ${placeName},?| and ${place})? (?:in|across|throughout)|villages of|(?:town|village|hamlet|settlement) of ${placeName},`,
)

/** "Luhansk, almost wholly occupied,": only a territory is occupied to a degree. */
export const degreeAfter = new RegExp(
  `,?${gap}(?:(?:which|that)${gap}+)?(?:(?:is|are|remains?|was|were)${gap}+)?(?:now${gap}+)?(?:almost${gap}+|nearly${gap}+)?(?:wholly|entirely|partly|partially|largely|mostly|completely|fully)${gap}+(?:occupied|controlled|held|under${gap}(?:Russian|occupation))`,
  'iuy',
)

/** The far bank of the Dnipro has no part of the city. */
export const bankAfter = new RegExp(
  `(?:[’'ʼ]s?)${gap}+(?:[\\p{L}-]+${gap}+){0,2}(?:left|right|east(?:ern)?|west(?:ern)?)[- ]bank`,
  'iuy',
)
export const bankBefore = before('(?:left|right|east(?:ern)?|west(?:ern)?)[- ]bank(?: of)?')

/** "the Luhansk governor", "Luhansk’s exiled administration", "the Moscow-installed head of Kherson": cities have mayors. */
export const leaderBefore = before(
  '(?:governors?|governorship|(?:russian?|moscow|kremlin)-(?:installed|appointed|backed|imposed) (?:acting )?(?:head|leader|chief|governor|administration|authorities)) (?:of|in|for)',
)

/** What a sentence on territory speaks of. */
export const territorialSentence =
  /(?:^|[^\p{L}])(?:oblasts?|regions?|provinces?|republics?|Donbass?|territor(?:y|ies|ial)|annex(?:ed|es|ing|ation)?|ced(?:e|es|ed|ing)|sovereignty|recogni[sz](?:e|ed|es|ing|tion)|referend(?:um|a|ums)|withdr(?:aw|awal|awing|ew)|concessions?|special status|self-(?:rule|government)|land swaps?|claim(?:s|ed|ing)?|constitution|fr(?:eeze|eezing|ozen)|front[- ]?lines?|rest of|de facto)(?![\p{L}])/iu

/** What happens to cities, or is found in them. */
export const citySentence =
  /(?:^|[^\p{L}])(?:cit(?:y|ies)|mayors?|downtown|streets?|airports?|stations?|apartments?|drones?|missiles?|rockets?|shell(?:s|ed|ing)?|strikes?|struck|explosions?|blasts?|bomb(?:s|ed|ing)?|killed|wounded|injured|sirens?|trains?|buses|match|football|soccer|stadium|concert|hospital|university|outages?|blackouts?)(?![\p{L}])/iu

export const citiesBefore = before(
  '(?:(?:cit(?:y|ies)|towns?|ports?|mayors?|suburbs?|outskirts|cent(?:er|re)s?|capitals?)(?: like| such as|,? including| of|:)?|(?:streets|residents|people|apartments|hospitals?) (?:of|in))',
)
