import { claimedIn2022 } from '../../gazetteer/occupation.ts'
import {
  bankAfter,
  bankBefore,
  citiesBefore,
  citySentence,
  degreeAfter,
  heldBefore,
  leaderBefore,
  partlyHeldBefore,
  placeWithin,
  portionBefore,
  sideBefore,
  territorialBefore,
  territorialSentence,
  transferBefore,
  ukrainianBefore,
} from './bare-words.ts'
import { endOfMatch, type Member } from './heads.ts'
import { sentenceAround } from './sentence.ts'
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
  codes: ReadonlySet<string>
  /** The part of the sentence before and after the run. */
  left: string
  right: string
  /** The part of the sentence before the whole list. */
  leftOfList: string
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

const end = ({ run }: Facts) => run.members.at(-1)?.end ?? 0
const every = (facts: Facts, test: (code: string) => boolean) => [...facts.codes].every(test)
const areClaimed = (facts: Facts) => every(facts, (code) => claimedIn2022.includes(code))
/** The city has long been lost, so that Ukraine cannot give it up and Russia need not take it. */
const areLostCities = (facts: Facts) =>
  isSince(facts.day, invasion) && every(facts, (code) => code === 'UA-14' || code === 'UA-09')
const isAboutTerritory = ({ left, right }: Facts) => territorialSentence.test(left + right)
const isAboutCities = ({ left, right }: Facts) => citySentence.test(left + right)
/** Several of the regions that Russia claims. */
const isTerritorial = (facts: Facts) => facts.codes.size > 1 && areClaimed(facts)

/** A noun governs the names: these hold for Kyiv too. */
const nounRules: readonly Rule[] = [
  ({ leftOfList, run }) => run.members.length > 1 && (pluralNounBefore.test(leftOfList) || pluralNounIntroduces.test(leftOfList)),
  ({ left, run }) => run.members.length === 1 && nounBefore.test(left),
  (facts) => endOfMatch(appositionAfter, facts.text, end(facts)) !== null,
  ({ left }) => leaderBefore.test(left),
]

const rules: readonly Rule[] = [
  // "Donetsk, Luhansk, Kherson and Zaporizhzhia": the set is the claim of 2022.
  (facts) => facts.codes.size >= 3 && areClaimed(facts) && facts.run.isPure && isSince(facts.day, invasion),
  ({ left }) => territorialBefore.test(left),
  ({ left }) => bankBefore.test(left),
  ({ left }) => placeWithin.test(left),
  (facts) => endOfMatch(degreeAfter, facts.text, end(facts)) !== null || endOfMatch(bankAfter, facts.text, end(facts)) !== null,
  ({ left }) => partlyHeldBefore.test(left),
  (facts) => heldBefore.test(facts.left) && (isTerritorial(facts) || every(facts, (code) => !cityIsHeld(code, facts.day))),
  (facts) => ukrainianBefore.test(facts.left) && every(facts, (code) => cityIsHeld(code, facts.day)),
  (facts) =>
    (transferBefore.test(facts.left) || portionBefore.test(facts.left)) && (isTerritorial(facts) || areLostCities(facts)),
  // Armies move in "western Donetsk"; the city behind their lines is not divided.
  (facts) => sideBefore.test(facts.left) && areLostCities(facts),
  // A list of regions by one sure member, or by what the sentence is about.
  (facts) => isTerritorial(facts) && (facts.run.hasRegion || isAboutTerritory(facts)) && !isAboutCities(facts),
]

/** Whether the words around a run of bare names show that regions are meant. In doubt they are cities. */
export function areRegions(text: string, run: Run, day: string | null): boolean {
  const codes = new Set(run.members.flatMap((member) => member.codes))
  const bounds = { start: run.members[0]?.start ?? 0, end: run.members.at(-1)?.end ?? 0 }
  const sentence = sentenceAround(text, bounds.start, bounds.end)
  const leftOfList = sentence.left.slice(0, Math.max(0, sentence.left.length - (bounds.start - run.listStart)))
  const facts = { text, day, run, codes, ...sentence, leftOfList }
  if (citiesBefore.test(facts.left)) return false
  if (nounRules.some((rule) => rule(facts))) return true
  // Without a noun "Kyiv" is the city, or the government in it.
  return !codes.has('UA-32') && rules.some((rule) => rule(facts))
}
