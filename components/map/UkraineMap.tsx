import { type Language, namedLabel } from './map-texts.ts'
import { Outlines } from './Outlines.tsx'
import type { MapRegion } from './region.ts'

type Props = {
  /** The regions that a page names; each once. */
  regions: readonly MapRegion[]
  /** Codes to outline, such as those of the row that has the focus. */
  focused?: readonly string[]
  language: Language
}

/** The regions named on a page, by status and share. About 156 px wide. */
export const UkraineMap = ({ regions, focused = [], language }: Props) => (
  <Outlines regions={regions} focused={focused} label={namedLabel(regions, language)} pitch={12} />
)
