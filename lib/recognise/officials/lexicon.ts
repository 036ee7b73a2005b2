import { countries } from '../../gazetteer/countries.ts'
import { foldWord } from '../../gazetteer/spelling.ts'

/** What a word may be to a reader who looks for officials. A word can be several things: "Justice", "General", "May". */
export const OFFICE = 1 << 0
/** A post that may be public or private: "president", "head", "spokesman". */
export const POST = 1 << 1
/** Somebody who is no official as such: "analyst", "resident", "coach". */
export const CIVIL = 1 << 2
/** Speaks of a public body: "ministry", "regional", "defence". */
export const PUBLIC = 1 << 3
/** Speaks of a private one: "company", "club", "university". */
export const PRIVATE = 1 << 4
export const COUNTRY = 1 << 5
/** Stands in titles before their head: "deputy", "former", "acting", "vice". */
export const MODIFIER = 1 << 6
export const HONORIFIC = 1 << 7
export const WEEKDAY = 1 << 8
export const MONTH = 1 << 9
/** Begins sentences, joins clauses: a capital at the start of a sentence means nothing. */
export const FUNCTION = 1 << 10
export const PREPOSITION = 1 << 11
export const DETERMINER = 1 << 12
/** What speakers do: "said", "told". */
export const SPEECH = 1 << 13
/** Auxiliaries and copulas: "is", "has", "would". */
export const AUXILIARY = 1 << 14
/** "heads", "leads", "commands": who does so holds an office. */
export const LEADS = 1 << 15
/** "appointed", "elected", "sworn". */
export const APPOINTS = 1 << 16
/** Small words inside names: "von", "der", "bin". */
export const PARTICLE = 1 << 17
/** "Jr", "III". */
export const SUFFIX = 1 << 18
/** A thing that can be named after somebody: "Tower", "Street", "Act". */
export const NAMESAKE = 1 << 19
/** Nouns behind a name that speak of the person still: "administration", "government". */
export const RETINUE = 1 << 20
/** "counterpart", "predecessor": the post is another person's. */
export const PEER = 1 << 21
/** "Democrat", "Tory": in the singular, somebody elected. */
export const PARTISAN = 1 << 22
/** "Prince", "Pope": the given name follows. */
export const REGAL = 1 << 23
/** "spokesperson", "adviser": public unless the page says otherwise. */
export const VOICE = 1 << 24
/** Written with a full stop before a name: "Sen.", "Gen.". */
export const ABBREVIATED = 1 << 25
/** Ordinary words that are also surnames. */
export const ORDINARY = 1 << 26
export const RELATIVE = 1 << 27
/** "near", "from": a place follows rather than a person. */
export const CREDIT = 1 << 28
/** A particle that begins a surname, never a given name: "von", unlike "Ben" and "Al". */
export const SURNAME_PARTICLE = 1 << 29
/** States of the U.S., by which its legislators and governors are called: "Mark Warner of Virginia". */
export const US_STATE = 1 << 30
export const ARTICLE = 1 << 31

const rows: readonly (readonly [number, string])[] = [
  [
    OFFICE,
    `minister ministers premier chancellor senator senators congressman congresswoman governor governors mayor mayors ambassador
    ambassadors lawmaker lawmakers mp mps mep meps legislator legislators parliamentarian commissioner king queen prince
    princess emir sultan pope general generals colonel lieutenant major brigadier admiral commander marshal diplomat envoy
    envoys negotiator ombudsman ombudswoman prosecutor justice judge sheriff secretary undersecretary councillor councilor
    councilman councilwoman alderman consul attache taoiseach tanaiste vicepremier strongman dictator separatist warlord
    assemblyman assemblywoman magistrate d'affaires secretaries undersecretaries prosecutors commissioners judges justices`,
  ],
  [OFFICE | ABBREVIATED, 'sen sens rep reps gov govs gen col lt maj brig adm cmdr capt amb'],
  [
    POST,
    `president presidents chairman chairwoman speaker leader deputy head heads chief chiefs director chairperson chair
    coordinator administrator leaders representative deputies inspector superintendent officer officers commandant captain
    treasurer counsellor counselor whip delegate member members boss ruler premiers presidency attorney cochair rapporteur monitor`,
  ],
  [
    POST | VOICE,
    'spokesman spokesmen spokeswoman spokesperson spokespeople adviser advisers advisor advisors aide aides official officials',
  ],
  [POST | PEER, 'counterpart counterparts predecessor successor'],
  [REGAL | OFFICE, 'king queen prince princess emir sultan pope sheikh ayatollah major'],
  [PARTISAN, 'democrat republican tory independent'],
  [
    CIVIL,
    `analyst analysts historian professor lecturer resident residents student teacher driver journalist journalists reporter
    reporters correspondent photographer editor author writer economist lawyer activist volunteer ceo businessman businesswoman
    entrepreneur singer actor actress musician artist player coach goalkeeper striker midfielder defender footballer farmer
    pensioner nurse doctor physician surgeon priest bishop wife husband son daughter mother father widow brother sister uncle
    aunt fellow researcher scientist expert founder cofounder owner manager executive engineer worker chef broker investor
    billionaire tycoon oligarch consultant blogger commentator columnist presenter anchor host producer veteran soldier
    prisoner victim survivor witness friend partner strategist pollster lobbyist donor voter campaigner defendant suspect
    gunman namesake supporter reader`,
  ],
  [CIVIL | ABBREVIATED, 'dr prof'],
  [
    PUBLIC,
    `ministry ministries department government governmental parliament parliamentary presidential ministerial state federal
    national regional provincial municipal military army navy naval air forces force defense defence foreign interior security
    intelligence police policing council committee senate house congress congressional administration pentagon commission
    embassy oblast region province district republic duma rada bundestag bundesrat knesset seimas sejm commons lords assembly
    cabinet agency service services border customs court supreme constitutional election electoral central treasury justice
    health finance energy economy agriculture education transport transportation infrastructure environment labor trade culture
    digital veterans homeland fleet brigade battalion regiment corps staff mission rebel occupation installed appointed
    breakaway ruling opposition majority minority lower upper chamber joint armed ground airborne special peace mayoral city
    town village county civil countering disinformation anticorruption corruption bureau directorate inspectorate authority
    headquarters transitional strategic communications counterterrorism emergency emergencies domestic internal external social
    economic industry minister prime attorney press affairs policy sanctions european african europe africa asia prosecution hall palace
    legislature capitol legislative monetary reintegration enlargement trilateral delegation negotiating diplomatic
    humanitarian refugees nuclear watchdog budget`,
  ],
  [
    PRIVATE,
    `company companies firm corporation corp inc ltd llc bank union club university college school hospital museum theatre
    theater newspaper magazine channel television tv radio tank institute foundation charity ngo nonprofit association shop
    factory farm church parish studio label league football soccer rugby tennis basketball hockey cricket airline hotel
    restaurant brewery startup marketing sales executive operating technology creative product research studies programme
    campus faculty orchestra choir opera festival gallery library zoo supermarket store business investment equity media
    publisher publishing broadcaster shipping insurance software automaker carmaker retailer manufacturer bookshop tournament
    stadium arena band film movie album`,
  ],
  [
    MODIFIER,
    `deputy vice acting former ex then outgoing incoming first second senior junior chief lead assistant associate permanent top
    new newly longtime current retired late interim caretaker principal special high great grand lord lady sir honorary exiled
    ousted deposed designate elect shadow reigning pro fellow veteran`,
  ],
  [HONORIFIC | ABBREVIATED, 'mr mrs ms messrs mx'],
  [HONORIFIC, 'miss sir dame lord lady mister madam madame monsieur herr frau pan pani'],
  [WEEKDAY, 'monday tuesday wednesday thursday friday saturday sunday'],
  [
    MONTH,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ],
  [ARTICLE | DETERMINER | FUNCTION, 'the a an'],
  [
    DETERMINER | FUNCTION,
    'his her its their our my your this that these those each every both some any no another one two three',
  ],
  [
    PREPOSITION | FUNCTION,
    `of for at in from to on with by about after before against among around behind between despite during inside into like near
    over since than through throughout toward towards under until unlike upon via within without across above below outside
    beyond alongside amid amongst beside besides except including regarding past per as according`,
  ],
  [RELATIVE | FUNCTION, 'who whom whose which that where when'],
  [
    FUNCTION,
    `and but or nor so yet if then because while although though whereas however meanwhile moreover also even only just still
    now here there what why how whether he she it they we you i him them us me himself herself not never perhaps maybe yes
    earlier later today yesterday tomorrow tonight once again soon such instead thus hence therefore according asked photo map
    captions picture video file q first second third last next other others many most more few several all none both either
    neither until unless separately additionally finally afterward afterwards elsewhere nevertheless otherwise recently
    previously did does do had has have is are was were will would could should may might can must dear read watch see let`,
  ],
  [
    SPEECH,
    `said says say saying told tells tell added adds asked asks wrote writes noted notes warned warns announced announces argued
    argues insisted insists claimed claims stated states declared declares replied replies answered answers explained explains
    stressed stresses urged urges called calls confirmed confirms denied denies suggested suggests acknowledged acknowledges
    admitted admits promised promises vowed vows pledged pledges accused accuses joked jokes recalled recalls reported reports
    tweeted posted remarked commented conceded concluded continued emphasized emphasised expressed hailed praised condemned
    criticized criticised rejected welcomed thanked repeated described predicted observed complained boasted quipped responded
    revealed reiterated signaled threatened`,
  ],
  [
    AUXILIARY,
    `is are was were be been being has had have will would could should may might can cannot must did does do won't isn't wasn't
    didn't doesn't hasn't hadn't wouldn't couldn't wants wanted seeks sought met meets visited visits spoke speaks took takes
    made makes gave gives came comes went goes left leaves signed signs agreed agrees held holds became becomes remains
    remained appeared appears needs knows knew thinks thought believes believed hopes hoped plans planned expects expected
    tried tries declined refused ordered arrived returned led leads faces faced won wins lost loses sent sends`,
  ],
  [
    LEADS,
    'heads headed leads led commands commanded governs governed chairs chaired runs ran represents represented oversees oversaw presides',
  ],
  [APPOINTS, 'appointed appoints named names elected elects nominated nominates reappointed reelected promoted'],
  [PARTICLE | SURNAME_PARTICLE, 'van von der den de di da do dos das du del della la le el bin ibn ter ten zu af av y e'],
  [PARTICLE, 'al ben abu'],
  [
    US_STATE,
    `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
    oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming hampshire jersey carolina dakota`,
  ],
  [SUFFIX, 'jr sr ii iii iv'],
  [
    NAMESAKE,
    `tower towers street avenue road square boulevard bridge building hotel plaza center centre institute foundation library
    museum university college school hospital airport stadium arena act law amendment prize award medal memorial park island
    islands river mountain valley lake county city town village hill hills castle cathedral organization company inc corp ltd
    group media steaks casino golf club fund brothers & sons jr doctrine effect ministry department agency bank board press
    post times review journal report show field house hall court station pass strait bay beach port peninsula sea ocean desert
    forest ship class fc united rovers athletics sox gallery theatre trophy cup open championship day family trust estate ranch
    bible motors electric dynamics caucus coalition command operations organizations organisations association alliance
    movement front project initiative network council forum summit conference committee congress league party union resort
    federation winery vineyard airlines records entertainment pictures studios sisters sr`,
  ],
  [RETINUE | PRIVATE, 'campaign'],
  [RETINUE, 'administration government cabinet white presidency team regime adviser advisers aides ally allies era'],
  [
    ORDINARY,
    `justice mills may march price brown green moon ban king self bacon rush cook case wood woods hill young long short white
    black gray grey bush rice stone ford carter hunt fox wolf bird day week west east north south law low power powers strong
    rich wise bright hope grace faith joy bell ball banks bank field fields rivers lake hall church bishop pope prince duke
    major marshall page parks pool reed rose snow summers winter wells ward walker turner taylor baker butler carpenter fisher
    hunter mason miller porter potter shepherd smith weaver best blunt bond chase child close cotton cross drew early flowers
    frost gold golden good hand hands hawk head holder holmes hook hull jones key lamb lane last lee light link little love
    mark marks marsh more moss noble pace paul pence perry pike post rand read ring rock root sands scott sharp shore silver
    singer speaker spencer steel storey street swift tank tower town train vance vale wall walls waters watts webb wild will
    winters worth store stores moos costa land lands small large blue red tester manning burns barr kaine`,
  ],
  [
    CREDIT,
    'photo photos photograph photographs picture pictures image images caption captions map maps graphic video illustration byline',
  ],
]

function build(): Map<string, number> {
  const lexicon = new Map<string, number>()
  const add = (word: string, kind: number) => lexicon.set(word, (lexicon.get(word) ?? 0) | kind)
  for (const [kind, words] of rows) for (const word of words.split(/\s+/)) add(foldWord(word), kind)
  for (const { words } of countries) for (const word of words) if (!word.includes(' ')) add(foldWord(word), COUNTRY | PUBLIC)
  return lexicon
}

let lexicon: Map<string, number> | null = null

/** The classes of a folded word, as bits; 0 for a word that is in no list. */
export function classesOf(folded: string): number {
  lexicon ??= build()
  return lexicon.get(folded) ?? 0
}
