import type { Language } from './map-texts.ts'
import { locatorLabel } from './map-texts.ts'
import { Outlines } from './Outlines.tsx'
import type { MapRegion } from './region.ts'

type Props = {
  /** One region, or the several of one name ("Donbas"). */
  regions: readonly MapRegion[]
  language: Language
}

/** Where a region lies: it alone is filled and outlined, the others are pale. About 128 px wide. */
export const LocatorMap = ({ regions, language }: Props) => (
  <Outlines regions={regions} focused={regions.map(({ code }) => code)} label={locatorLabel(regions, language)} pitch={14} />
)
