import { unitRows } from './oblasts.generated.ts'

export type OblastKind = 'oblast' | 'city' | 'autonomous republic'

/** A first-level unit of Ukraine. */
export type Oblast = {
  /** ISO 3166-2, such as UA-14. */
  code: string
  kind: OblastKind
  /** As in running text: Donetsk, Crimea. */
  shortName: string
  name: { en: string; uk: string; ru: string }
  /** Seat of its administration, by law. */
  centre: string
  /** Official statistical area. */
  areaKm2: number
  /** QID; null where none is verified. */
  wikidata: string | null
}

const kinds: readonly OblastKind[] = ['oblast', 'city', 'autonomous republic']

/** All 27 units, by code. */
export const allOblasts: readonly Oblast[] = unitRows.map(
  ([code, kind, shortName, name, uk, ru, centre, , areaKm2, wikidata]) => ({
    code: `UA-${code}`,
    kind: kinds[kind] ?? 'oblast',
    shortName,
    name: { en: name || `${shortName} Oblast`, uk: uk.replace('~', ' область'), ru: ru.replace('~', ' область') },
    centre: centre || shortName,
    areaKm2,
    wikidata: wikidata || null,
  }),
)

const byCode = new Map(allOblasts.map((oblast) => [oblast.code, oblast]))

/** The unit with this ISO 3166-2 code; null when there is none. */
export const oblastByCode = (code: string): Oblast | null => byCode.get(code) ?? null
