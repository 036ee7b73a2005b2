import { oblastByCode } from '../../lib/gazetteer/oblasts.ts'
import type { OccupationStatus } from '../../lib/gazetteer/occupation.ts'
import type { MapRegion, RegionCount } from './region.ts'

/** What the maps say to readers who do not see them. */

export type Language = 'en' | 'uk'

const locales = { en: 'en-GB', uk: 'uk-UA' }

type Words = {
  map: string
  named: (list: string) => string
  counts: (list: string) => string
  nothing: string
  status: Record<OccupationStatus, string>
  shareOf: (share: string) => string
  quotes: Partial<Record<Intl.LDMLPluralRule, (count: number) => string>>
}

const words: Record<Language, Words> = {
  en: {
    map: 'Map of Ukraine.',
    named: (list) => `Map of Ukraine. Named here: ${list}.`,
    counts: (list) => `Map of Ukraine. Quotes naming each region: ${list}.`,
    nothing: 'Map of Ukraine. No region is named.',
    status: { full: 'wholly occupied', partial: 'occupied in part', none: 'not occupied' },
    shareOf: (share) => `${share} occupied`,
    quotes: { one: (count) => `${count} quote`, other: (count) => `${count} quotes` },
  },
  uk: {
    map: 'Мапа України.',
    named: (list) => `Мапа України. Згадано: ${list}.`,
    counts: (list) => `Мапа України. Цитат про кожен регіон: ${list}.`,
    nothing: 'Мапа України. Жодного регіону не згадано.',
    status: { full: 'окуповано повністю', partial: 'окуповано частково', none: 'не окуповано' },
    shareOf: (share) => `окуповано ${share}`,
    quotes: {
      one: (count) => `${count} цитата`,
      few: (count) => `${count} цитати`,
      many: (count) => `${count} цитат`,
      other: (count) => `${count} цитати`,
    },
  },
}

const nameOf = (code: string, language: Language) => {
  const oblast = oblastByCode(code)
  return (language === 'en' ? oblast?.shortName : oblast?.name.uk) ?? code
}

/** "69.1 %"; a share that rounds to nothing is "under 0.1 %", never 0. */
function shareText(share: number, language: Language): string {
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 })
  return share < 0.1 ? `< ${number.format(0.1)} %` : `${number.format(share)} %`
}

function stateOf({ status, share }: MapRegion, language: Language): string {
  const { status: byStatus, shareOf } = words[language]
  return status === 'partial' && share !== null ? shareOf(shareText(share, language)) : byStatus[status]
}

const list = (items: readonly string[], language: Language) =>
  new Intl.ListFormat(locales[language], { type: 'unit' }).format(items)

const regionsText = (regions: readonly MapRegion[], language: Language) =>
  list(
    regions.map((region) => `${nameOf(region.code, language)} (${stateOf(region, language)})`),
    language,
  )

/** "Map of Ukraine. Donetsk (69.1 % occupied)." */
export const locatorLabel = (regions: readonly MapRegion[], language: Language) =>
  `${words[language].map} ${regionsText(regions, language)}.`

/** "Map of Ukraine. Named here: Donetsk (69.1 % occupied), Crimea (wholly occupied)." */
export const namedLabel = (regions: readonly MapRegion[], language: Language) =>
  regions.length === 0 ? words[language].nothing : words[language].named(regionsText(regions, language))

/** "Map of Ukraine. Quotes naming each region: Donetsk 4, Crimea 1." Most first. */
export function countsLabel(counts: readonly RegionCount[], language: Language): string {
  const named = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  if (named.length === 0) return words[language].nothing
  return words[language].counts(
    list(
      named.map(({ code, count }) => `${nameOf(code, language)} ${count}`),
      language,
    ),
  )
}

/** "Donetsk: 4 quotes" for a region that can be chosen. */
export const countLabel = ({ code, count }: RegionCount, language: Language) =>
  `${nameOf(code, language)}: ${words[language].quotes[new Intl.PluralRules(locales[language]).select(count)]?.(count) ?? count}`
