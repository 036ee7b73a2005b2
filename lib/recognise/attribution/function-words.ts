const words = (list: string) => new Set(list.split(' '))

/** Words that open a sentence with a capital without being a name. */
export const functionWords = words(
  `a about above according across after again against ago ahead all almost alone along already also although always am among amid an and another any anyone anything apart are around as ask asked at away back be because been before behind being below beside besides between beyond both but by can certainly citing clearly come could despite did do does down during each earlier either else elsewhere enough especially even eventually ever every everybody everyone everything except far few finally first five following for former formerly four from further get given had half has have having he hello hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself just last late later least less let like likewise look many may maybe me meanwhile might mine more moreover most much must my near nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now of off often oh ok okay on once one only onto or other others otherwise our out outside over overall own per perhaps please plus quite rather really recently regardless s same second see separately several shall she should similarly since so some somebody someone something sometimes soon speaking still such sure ten than thank thanks that the their them then there therefore these they third this those though three through throughout thus till to today together told tomorrow tonight too toward towards two under unless unlike until up upon us very via was we well were what whatever when whenever where whether which while who whoever whom whose why will with within without would yeah yes yesterday yet you your yours it's he's she's they're that's there's here's i'm we're you're don't can't`,
)

/** Days, months and words beside them: capitals, but never a speaker. */
export const calendarWords = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving halloween a.m p.m est edt gmt',
)

/** Short forms of days and months, which are names of people as well: they count only with their stop or before a number. */
export const calendarShort = words('mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec')

export const prepositions = words(
  'of for from in at on with by to about against during through between among under over into near outside inside behind across along after before since until despite within without toward towards via than as like including around amid above beyond throughout per alongside',
)

export const auxiliaries = words(
  "is are was were be been being has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't 's 'd 'll",
)

export const determiners = words(
  'the a an this that these those his her its their our my your another one some any each every no both several many few two three other more most all',
)

export const conjunctions = words('and but or nor yet so then while although though because if when whereas that whether')

/** Between a subject and its verb. */
export const adverbs = words(
  'also later then once never often still now again even just soon first once always sometimes yesterday today tonight recently instead thus therefore however too further simply only already perhaps not ever all both rather once himself herself themselves itself himself either nonetheless nevertheless meanwhile afterward afterwards thereafter subsequently earlier back aloud out',
)

const irregularPast = words(
  'became began bit blew broke brought built came caught chose cut did drew drove fell felt fled fought found gave got grew had heard held hit kept knew laid led left lost made met paid put ran rang read rose said sat saw sent set shook shot shut slept spent spoke spun stood swept swung took taught thought threw told understood went won wore wrote sang dealt meant drank ate bought sold hung struck stuck swore woke wept lay rode lent beat quit drew',
)

/** A guess from the word alone whether it is a finite verb in the past, or an auxiliary. */
export const looksFinite = (lower: string): boolean =>
  auxiliaries.has(lower) ||
  irregularPast.has(lower) ||
  (lower.length > 3 && lower.endsWith('ed') && lower !== 'united' && !/eed$/.test(lower))

export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && lower !== 'family')
