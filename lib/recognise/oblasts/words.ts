import { letters } from '../text/letters.ts'
import { after, apostrophe, before, gap } from './pattern.ts'

/** The nouns by which English-language news shows that a name is a region, or that it is not. */

export const possessive = `(?:${apostrophe}s?)?`
export const direction = '(?:(?:north|south)(?:-?(?:east|west))?|east|west|central)(?:ern)?(?:most)?'

/*
 * What is repeated below captures, though nobody asks for it: engines unroll the repeats of what does not, and a long choice
 * within another, unrolled, takes tens of milliseconds to compile.
 */

/** Single words that may stand before a region’s name, or between it and its noun, without changing what is meant. */
const quality = `(${direction}|(?:[${letters}]{2,12}-)?(?:occupied|held|controlled|annexed|proclaimed|declared|styled)|partially|partly|temporarily|Russian|Ukrainian|Ukraine${apostrophe}s|neighbou?ring|nearby|adjacent|bordering|front-?line|border|war-torn|embattled|breakaway|separatist|disputed|contested|liberated|coastal|so-called|industrial|mining|coal-mining|administrative|wider|entire|whole|former|other|also|small|large|some|nearly|almost)`
export const qualities = `(?:${quality}${gap}){0,4}`
const portion = '(?:parts?|portions|swath(?:e)?s|slivers|areas|pieces|most|much|all|half|rest) of'
/** What may stand between a conjunction and the next name of a list. */
const beforeName = `(?:(?:the|both|${portion}|${quality})${gap}){0,6}`

const conjunction = '(?:and(?:/or)?|n?or|as well as|but not|but|(?:along|together) with|plus|with|&)'
const aside = `(?:${gap}\\([^()\\n]{1,40}\\))?`
/** What joins two members of a list, with all that stands before the second. */
export const joint = new RegExp(
  `${possessive}${aside}(?:[,;]${gap}?(?:${conjunction}${gap})?|${gap}${conjunction}${gap}|${gap}?[/–—-]${gap}?)${beforeName}`,
  'uy',
)
/** A list member that is no name of ours: "Kursk", "Russia’s Belgorod". */
export const stranger = new RegExp(`\\p{Lu}[${letters}-]{1,20}(?:${apostrophe}s)?(?:${gap}\\p{Lu}[${letters}-]{1,20})?`, 'uy')

/** An article before the name, which a city’s name never has. */
export const articleBefore = before(`the${gap}${qualities}`)

const noun = '(?:oblast|region|province)'
const nouns = '(?:oblasts|oblasti|regions|provinces|territories)'
const office = `((?:state|military|civil|civilian|occupation|exiled|separatist|legitimate|ukrainian|deputy|vice|former|acting|new|then|[${letters}]{2,9}-(?:installed|backed|appointed))[- ])`
/** Buildings and companies named "regional" stand in the city and are no region. */
const house =
  '(?:academic|clinical|children|theat(?:re|er)|museum|university|library|philharmonic|stadium|airport|hospital|clinic|medical|art|puppet|drama)'
const between = `(?:${possessive}${aside}${gap}|-)(?:${quality}${gap}){0,2}`

/** The noun after a name. */
export const singularHead = after(
  `${between}(?:${noun}|(?:regional|provincial)(?!${gap}(?:[${letters}’'-]{1,20}${gap})?${house})|${office}{0,3}governor(?:ship)?|(?:city|town|village|settlement)${gap}of(?=${gap}(?!the|its))|(?:RMA|OVA|ODA|RSA)|${office}{1,3}(?:(?:regional|oblast)${gap})?administration)`,
)
const officials =
  '(?:administrations|governors|authorities|councils|officials|heads|governments|parliaments|legislatures|leaders)'
export const pluralHead = after(
  `${between}(?:${nouns}|(?:oblast|regional|provincial|region)${gap}${office}{0,3}${officials}|governors|${office}{1,3}(?:(?:regional|oblast)${gap})?administrations)`,
)
/** "Kharkiv, Sumy and other regions". */
export const otherRegions = after(
  `(?:,?${gap}(?:and|or)|,)${gap}(?:several |some |many |all )?(?:other|neighbou?ring|nearby|adjacent|surrounding)${gap}(?:${quality}${gap}){0,2}${nouns}`,
)
/** Not in front of "of", where it begins a name of its own ("Republic of Crimea"). */
export const republicHead = after(
  `${between}["“‘«']?(?:people${apostrophe}?s?${apostrophe}?${gap})?republics?(?!${gap}of(?![${letters}]))`,
)
export const peninsulaHead = after(`${gap}peninsula`)
/** What makes the name before it a city, or part of another name. */
export const cityHead = after(
  `${possessive}${gap}(?:city|municipal|mayor|downtown|airport|(?:international |central )?(?:railway |train |bus )?station|nuclear|atomic|N?PP|power|plant|reactors?|facility|thermal|hydroelectric|dam|suburbs?|outskirts|neighbou?rhoods?|districts?|streets?|residents?|natives?|port|airfield|university|school|hospital|museum|theat(?:re|er)|prison|market|direction|axis|sector|front|frontline)`,
)

/** Nouns before a name: "the regions of", "the region of southern". */
export const nounBefore = before(
  `(?:${noun}|${nouns}|republics?|governors?|governorship)${gap}of${gap}(?:the${gap})?${qualities}`,
)
export const pluralNounBefore = before(`(?:${nouns}|governors|republics)${gap}of${gap}(?:the${gap})?${qualities}`)
/** "regions: ", "oblasts, including ", "four regions – ", "oblasts (". */
export const pluralNounIntroduces = before(
  `${nouns}(?:${gap}(?!(?:and|or|but)${gap}|cit|town|village|capital|port|place)[${letters}’'-]{1,20}){0,8}(?:,?${gap}(?:including|namely|such${gap}as|like|especially|particularly|notably|mainly)${gap}|${gap}?(?:[:–—]${gap}?|\\()|${gap}-${gap})(?:the${gap})?`,
)
/** "…, two regions that", "…, a region on the border"; not "…, the capital of the region". */
export const appositionAfter = after(
  `,${gap}(?:an?|the|two|three|four|five|both|all|one${gap}of${gap}(?:the|its|four|several|Ukraine${apostrophe}s)(?:${gap}(?:four|five|six))?)(?:${gap}(?!(?:of|in|from|near|to|by|on|at|outside|across|beyond|around|off|with|for)${gap}|city|capital|cent|town|port)[${letters}’'-]{1,20}){0,4}?${gap}(?:${noun}|${nouns})`,
)
