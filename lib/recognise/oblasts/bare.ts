import { claimedIn2022 } from '../../gazetteer/occupation.ts'
import {
  bankAfter,
  bankBefore,
  citiesBefore,
  degreeAfter,
  heldBefore,
  leaderBefore,
  partlyHeldBefore,
  placeWithin,
  portionBefore,
  sideBefore,
  territorialBefore,
  transferBefore,
  ukrainianBefore,
} from './bare-words.ts'
import type { Member } from './heads.ts'
import { isAt, type WordPattern } from './pattern.ts'
import { isAboutCities, isAboutTerritory } from './sentence.ts'
import { appositionAfter, nounBefore, pluralNounBefore, pluralNounIntroduces } from './words.ts'

/** Neighbouring members of one list that share their name with a city and have no noun of their own. */
export type Run = {
  members: readonly Member[]
  /** The whole list has no strangers in it. */
  isPure: boolean
  /** The list also has a name that is a region’s alone, which shows what the others are. */
  hasRegion: boolean
  /** Where the list begins; a noun that governs it stands before that. */
  listStart: number
}

type Facts = {
  text: string
  day: string | null
  run: Run
  codes: readonly string[]
  /** Of the run; its list may begin earlier. */
  start: number
  end: number
}
type Rule = (facts: Facts) => boolean

const invasion = '2022-02-24'
const isSince = (day: string | null, from: string) => day === null || day >= from

/** Russia’s hold on the cities that gave regions their names: code, from, to. No other was ever taken. */
const heldCities: readonly (readonly [string, string, string | null])[] = [
  ['UA-14', '2014-04-12', null],
  ['UA-09', '2014-04-06', null],
  ['UA-65', '2022-03-02', '2022-11-11'],
]
const cityIsHeld = (code: string, day: string | null) =>
  heldCities.some(([held, from, to]) => held === code && isSince(day, from) && (to === null || (day !== null && day < to)))

const precedes = (pattern: WordPattern, { text, start }: Facts) => isAt(pattern, text, start)
const precedesList = (pattern: WordPattern, { text, run }: Facts) => isAt(pattern, text, run.listStart)
const follows = (pattern: WordPattern, { text, end }: Facts) => isAt(pattern, text, end)

const areClaimed = ({ codes }: Facts) => codes.every((code) => claimedIn2022.includes(code))
/** Several of the regions that Russia claims. */
const areTerritory = (facts: Facts) => facts.codes.length > 1 && areClaimed(facts)
/** The cities have long been lost, so that Ukraine cannot give them up and Russia need not take them. */
const areLostCities = ({ codes, day }: Facts) =>
  isSince(day, invasion) && codes.every((code) => code === 'UA-14' || code === 'UA-09')
const areHeldCities = ({ codes, day }: Facts) => codes.every((code) => cityIsHeld(code, day))
const areFreeCities = ({ codes, day }: Facts) => !codes.some((code) => cityIsHeld(code, day))

/** A noun governs the names: these hold for Kyiv too. */
const nounRules: readonly Rule[] = [
  (facts) => facts.run.members.length > 1 && (precedesList(pluralNounBefore, facts) || precedesList(pluralNounIntroduces, facts)),
  (facts) => facts.run.members.length === 1 && precedes(nounBefore, facts),
  (facts) => follows(appositionAfter, facts),
  (facts) => precedes(leaderBefore, facts),
]

const rules: readonly Rule[] = [
  // "Donetsk, Luhansk, Kherson and Zaporizhzhia": the set is the claim of 2022.
  (facts) => facts.codes.length >= 3 && areClaimed(facts) && facts.run.isPure && isSince(facts.day, invasion),
  (facts) => precedes(territorialBefore, facts),
  (facts) => precedes(bankBefore, facts) || follows(bankAfter, facts),
  (facts) => precedes(placeWithin, facts),
  (facts) => precedes(partlyHeldBefore, facts) || follows(degreeAfter, facts),
  (facts) => precedes(heldBefore, facts) && (areTerritory(facts) || areFreeCities(facts)),
  (facts) => precedes(ukrainianBefore, facts) && areHeldCities(facts),
  (facts) => (areTerritory(facts) || areLostCities(facts)) && precedes(transferBefore, facts),
  // Parts of cities, too, lie in the dark after a strike.
  (facts) =>
    precedes(portionBefore, facts) &&
    (areLostCities(facts) || (areTerritory(facts) && !isAboutCities(facts.text, facts.start, facts.end))),
  // Armies move in "western Donetsk"; the city behind their lines is not divided.
  (facts) => areLostCities(facts) && precedes(sideBefore, facts),
  // By one sure member of the list, or by what the sentence is about.
  (facts) => areTerritory(facts) && facts.run.hasRegion && !isAboutCities(facts.text, facts.start, facts.end),
  (facts) => areTerritory(facts) && isAboutTerritory(facts.text, facts.start, facts.end),
]

/** Whether the words around a run of bare names show that regions are meant. In doubt they are cities. */
export function areRegions(text: string, run: Run, day: string | null): boolean {
  const codes = [...new Set(run.members.flatMap((member) => member.codes))]
  const facts = { text, day, run, codes, start: run.members[0]?.start ?? 0, end: run.members.at(-1)?.end ?? 0 }
  if (precedes(citiesBefore, facts)) return false
  if (nounRules.some((rule) => rule(facts))) return true
  // Without a noun "Kyiv" is the city, or the government in it.
  return !codes.includes('UA-32') && rules.some((rule) => rule(facts))
}
