import { statusOn } from '../../lib/gazetteer/occupation.ts'
import type { Language } from '../../lib/i18n/language.ts'
import type { MapRegion } from '../map/region.ts'
import { UkraineMap } from '../map/UkraineMap.tsx'

type Props = {
  codes: readonly string[]
  focused: readonly string[]
  /** The ISO day whose occupation is drawn; null: the latest known. */
  day: string | null
  language: Language
}

/** The map with its outlines and shares: the heavy part of the list of places, which comes after its rows. */
export function PlacesMap({ codes, focused, day, language }: Props) {
  const regions: MapRegion[] = codes.map((code) => {
    const { status, share, measured } = statusOn(code, day)
    return { code, status, share: measured?.share ?? share }
  })
  return <UkraineMap regions={regions} focused={focused} language={language} />
}
