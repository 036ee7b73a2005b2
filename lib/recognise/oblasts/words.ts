/** The words by which English-language news shows that a name is a region, or that it is not. Tables and the patterns made of them. */

export const gap = '[ \\u00A0\\u202F]'
const apostrophe = "[’'ʼ]"
export const possessive = `(?:${apostrophe}s?)?`

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`

/** Adjectives that may stand before a region’s name or between it and its noun without changing what is meant. */
const direction = '(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?(?:most)?'
const holder =
  '(?:Russian?|Moscow|Kremlin|Ukrainian?|Kyiv|government|separatist|rebel|militant|partially|partly|temporarily|newly|still|recently|illegally)'
export const held = `(?:${holder}[- ])?(?:occupied|held|controlled|annexed)`
const qualities = [
  direction,
  held,
  'neighbou?ring',
  'nearby',
  'adjacent',
  'bordering',
  'front-?line',
  'front-line',
  'border',
  'war-torn',
  'embattled',
  'breakaway',
  'separatist',
  'Ukrainian',
  'disputed',
  'contested',
  'liberated',
  'coastal',
  'self-(?:proclaimed|declared|styled)',
  'so-called',
  "Ukraine[’']s",
  'industrial',
  'mining',
  'coal-mining',
  'administrative',
  'wider',
  'entire',
  'whole',
  'former',
  'other',
  'also',
]
const portions = [
  '(?:small |large |some |other |the )?(?:parts?|portions|swath(?:e)?s|slivers|areas|bits|pieces) of',
  'most of',
  'much of',
  '(?:nearly |almost )?all of',
  'half of',
  'some of',
  'the rest of',
]
const quality = anyOf(qualities)
const portion = anyOf(portions)

/** What may stand between a conjunction and the next name of a list. */
const beforeName = `(?:(?:the|both|${portion}|${quality})${gap}+)*`
const conjunction = '(?:and|or|nor|as well as|and also|but also|but not|along with|together with|plus|with|&)'
const aside = `(?:${gap}\\([^()\\n]{1,40}\\))?`
const joint = `${possessive}${aside}(?:[,;]${gap}*(?:${conjunction}${gap}+)?|${gap}+${conjunction}${gap}+|${gap}?[/–—-]${gap}?)${beforeName}`

/** A list member that is no name of ours: "Kursk", "Russia’s Belgorod". */
const stranger = `\\p{Lu}[\\p{L}-]+(?:${apostrophe}s)?(?:${gap}\\p{Lu}[\\p{L}-]+)?`

/** All that stands between two members of one list. Group `strangers` is not empty when members of another kind stand between. */
export const listJoint = new RegExp(`^${joint}(?<strangers>(?:${stranger}${joint}){0,4})$`, 'u')
/** Members of another kind after our last one, before the noun that the list shares. */
const strangersAfter = `(?:${joint}${stranger}){1,4}`

/** Whether a member has an article of its own, which a city’s name never has. */
export const articleBefore = new RegExp(`(?:^|[^\\p{L}])the${gap}+(?:${quality}${gap}+)*$`, 'iu')

const plainNoun = '(?:oblast|region|province)'
const manyNoun = '(?:oblasts|oblasti|regions|provinces|territories)'
const office =
  '(?:state|military|civil|civilian|civil-military|military-civil(?:ian)?|occupation|exiled|separatist|legitimate|Ukrainian|(?:Russian|Moscow|Kremlin)-(?:installed|backed|appointed))'
const manyOffices = `(?:${office}${gap})*(?:administrations|governors|authorities|councils|officials|heads|governments|parliaments|legislatures|leaders)`
/** Buildings and companies named "regional" stand in the city and are no region. */
const house =
  '(?:academic|clinical|children|theat(?:re|er)|museum|university|library|philharmonic|stadium|airport|hospital|clinic|medical|art|puppet|drama)'
const between = `(?:${possessive}${aside}${gap}+|-)(?:${quality}${gap}+){0,2}`
const edge = '(?![\\p{L}\\p{N}])'

/** The noun after a name. Sticky: tried at the name’s end. */
export const singularHead = new RegExp(
  `${between}(?:${plainNoun}|(?:regional|provincial)(?!${gap}(?:[\\p{L}’'-]+${gap})?${house})|(?:(?:deputy|vice|former|acting|new|then|${office})[- ])*governor(?:ship)?|(?:city|town|village|settlement)${gap}of(?=${gap}(?!the|its))|(?:RMA|OVA|ODA|RSA)|(?:${office}${gap})+administration)${edge}`,
  'iuy',
)
export const pluralHead = new RegExp(
  `${between}(?:${manyNoun}|(?:oblast|regional|provincial|region)${gap}${manyOffices}|governors|(?:${office}${gap})+administrations)${edge}`,
  'iuy',
)
export const sharedWithStrangers = new RegExp(`${strangersAfter}${between}${manyNoun}${edge}`, 'uy')
/** "Kharkiv, Sumy and other regions". */
export const otherRegions = new RegExp(
  `(?:,?${gap}(?:and|or)|,)${gap}(?:several |some |many |all )?(?:other|neighbou?ring|nearby|adjacent|surrounding)${gap}(?:${quality}${gap}){0,2}${manyNoun}${edge}`,
  'iuy',
)
export const republicHead = new RegExp(
  `${between}["“‘«']?(?:people${apostrophe}?s?${apostrophe}?${gap}+)?republics?${edge}`,
  'iuy',
)
export const peninsulaHead = new RegExp(`${gap}peninsula${edge}`, 'iuy')
/** What makes the name before it a city, or part of another name. */
export const cityHead = new RegExp(
  `${possessive}${gap}+(?:city|municipal|mayor|downtown|airport|(?:international |central )?(?:railway |train |bus )?station|nuclear|NPP|power plant|plant|thermal|direction|axis|sector|front|frontline)${edge}`,
  'iuy',
)

/** Nouns before a name: "the regions of", "the region of southern". */
export const nounBefore = new RegExp(
  `(?:${plainNoun}|(?:${manyNoun}|republics)|republic|governors?(?:ship)?|governance|left[- ]bank|right[- ]bank|(?:east|west)(?:ern)?[- ]bank)${gap}+of${gap}+(?:the${gap}+)?(?:${quality}${gap}+)*$`,
  'iu',
)
export const pluralNounBefore = new RegExp(
  `(?:${manyNoun}|governors|republics)${gap}+of${gap}+(?:the${gap}+)?(?:${quality}${gap}+)*$`,
  'iu',
)
/** "regions: ", "oblasts, including ", "four regions – ", "oblasts (". */
export const pluralNounIntroduces = new RegExp(
  `${manyNoun}(?:${gap}(?!(?:and|or|but)${gap}|cit|town|village|capital|port|place)[\\p{L}’'-]+){0,8}?(?:,?${gap}(?:including|namely|such${gap}as|like|especially|particularly|notably|mainly)|${gap}?[:(—–]|${gap}-)${gap}*(?:the${gap}+)?$`,
  'iu',
)
/** "four, " after talk of regions is left to the list of the four; "…, two regions that", "…, a region on the border". */
export const appositionAfter = new RegExp(
  `,${gap}(?:a|an|the|two|three|four|five|both|all|one${gap}of${gap}(?:the|its|four|several|Ukraine[’']s)(?:${gap}(?:four|five|six))?)(?:${gap}(?!(?:of|in|from|near|to|by|on|at|outside|across|beyond|around|off|with|for)${gap}|city|capital|cent|town|port)[\\p{L}’'-]+){0,4}?${gap}(?:${plainNoun}|${manyNoun})${edge}`,
  'iuy',
)
