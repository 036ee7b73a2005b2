import type { Token } from '../text/tokens.ts'

const words = (list: string) => list.split(' ')

/** Titles that stand before a name, with or without a stop, and nouns of office that do so too. */
export const titles = new Set(
  words(
    'secretary-general director-general special permanent high mr mrs ms mx miss dr prof professor rev reverend sir dame lord lady baron baroness king queen prince princess pope cardinal bishop archbishop sheikh ayatollah president vice senator sen sens senators congressman congresswoman congressmen rep reps representative representatives gov govs governor governors lt lieutenant gen general generals col colonel maj major capt captain cmdr commander sgt sergeant adm admiral brig brigadier mayor secretary minister premier chancellor justice judge attorney ambassador amb speaker leader chairman chairwoman chair director commissioner sheriff chief detective officer spokesman spokeswoman spokesperson deputy envoy former acting ex first lady manager adviser advisor counsel strategist pollster ceo cfo coach analyst correspondent host anchor reporter editor columnist candidate nominee frontrunner front-runner pastor father sister brother uncle aunt whip treasurer supt inspector delegate councilman councilwoman councilor councillor assemblyman assemblywoman alderman solicitor comptroller auditor undersecretary supervisor trustee rep-elect president-elect prime foreign defense defence interior finance economy energy sec dep messrs majority minority honorable hon emeritus veteran actor actress singer comedian billionaire businessman democrat republican author historian economist consultant activist',
  ),
)

/** Offices that may be followed by "of State" and the like before the name. */
export const departments = new Set(
  words(
    'state defense defence homeland security treasury labor education energy commerce agriculture interior staff veterans affairs housing transportation health justice representatives army navy war foreign',
  ),
)

const male = words(
  'man men boy father son brother husband uncle grandfather grandson king prince lord sir baron duke gentleman spokesman congressman chairman businessman councilman assemblyman alderman statesman policeman fireman actor monk priest bishop pope widower nephew',
)
const female = words(
  'woman women girl mother daughter sister wife aunt grandmother granddaughter queen princess lady dame baroness duchess spokeswoman congresswoman chairwoman businesswoman councilwoman assemblywoman policewoman actress widow niece postmistress',
)
const neutral = words(
  'president senator governor mayor secretary minister premier chancellor ambassador envoy diplomat official aide adviser advisor spokesperson leader chair head chief director commissioner commander general colonel major captain lieutenant sergeant admiral officer soldier lawmaker legislator representative delegate candidate nominee frontrunner front-runner contender hopeful incumbent president-elect politician strategist consultant pollster operative manager organizer activist advocate critic supporter voter democrat republican conservative liberal socialist independent lawyer attorney counsel prosecutor judge justice sheriff detective investigator analyst expert scholar professor historian economist scientist researcher author writer columnist journalist reporter correspondent editor anchor host interviewer broadcaster commentator pundit comedian singer director producer billionaire tycoon mogul magnate developer executive ceo founder co-founder owner banker investor broker farmer worker teacher student doctor physician nurse pastor reverend rabbi imam resident neighbor neighbour veteran refugee immigrant witness victim survivor friend colleague ally rival opponent counterpart predecessor successor deputy undersecretary speaker whip member treasurer coach player captain driver volunteer politico insider source person people patient parent child spouse protester demonstrator guest policeman librarian miner surrogate officials republicans democrats commander-in-chief negotiator mediator monitor observer inspector secretary-general user champion constituent co-author loyalist insider backer surrogate mate challenger crowd audience dean chancellor principal superintendent administrator operator',
)

export type Gender = 'm' | 'f'

const plurals = (nouns: string[]) =>
  nouns.map((noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.endsWith('s') ? noun : `${noun}s`))

/** Nouns for a person by office, trade, kin or part played; the value is the gender they state. */
export const roleGender: ReadonlyMap<string, Gender | null> = new Map([
  ...neutral.map((noun) => [noun, null] as const),
  ...female.map((noun) => [noun, 'f'] as const),
  ...male.map((noun) => [noun, 'm'] as const),
])

export const pluralRoles: ReadonlySet<string> = new Set([
  ...plurals([...male, ...female, ...neutral]),
  ...words('men women people congressmen lawmen spokesmen officials aides children critics crowd audience'),
])

/** Nouns for bodies and for written things, which speak as well. */
export const bodies: ReadonlySet<string> = new Set(
  words(
    'administration agency alliance army association authority authorities bank board body bureau cabinet campaign caucus channel church club coalition commission committee company congress corporation council court department directorate embassy establishment firm force forces foundation government group house industry institute institution investigation kremlin league media military ministry mission movement navy network newspaper newsroom office organization organisation outlet paper parliament party police press publication regulator regime senate service site station team tribunal union university website white-house magazine airline union opposition delegation hospital school pac intelligence guard guards troops side counterintelligence command',
  ),
)
export const documents: ReadonlySet<string> = new Set(
  words(
    'statement report letter email e-mail memo document documents filing complaint lawsuit indictment ruling opinion order resolution bill law act amendment constitution article editorial story column op-ed headline book biography memoir speech transcript ad advertisement spot video narrator message text tweet post release announcement advisory poll survey study analysis review proposal platform sign poster banner placard petition note minute minutes communique dispatch summary invitation description page website account script',
  ),
)

/** Words that make a run of capitals the name of a body. */
export const bodyNames: ReadonlySet<string> = new Set([
  ...bodies,
  ...words(
    'times post journal tribune herald news today daily guardian observer inc corp co group center project society federation college academy fund trust nations union states republic kingdom university house senate congress supreme federal national republicans democrats tea street journal cnn nbc abc cbs msnbc fox bbc npr ap reuters afp axios politico bloomberg nato eu un u.n u.s fbi cia nsa irs epa gop dnc rnc nra aclu isis isil pentagon hamas google facebook twitter apple microsoft amazon',
  ),
])

/** The noun of an office that ends at `last`: of two that make one office, the one that tells it ("secretary general"). */
export function headNoun(tokens: readonly Token[], last: number): string {
  const noun = tokens[last]?.lower ?? ''
  const before = tokens[last - 1]?.lower
  if (noun !== 'general') return noun
  return before === 'secretary' ? 'secretary-general' : before === 'attorney' ? before : noun
}
