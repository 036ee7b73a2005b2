import { shapes, viewBox } from '../../lib/gazetteer/shapes.ts'
import { countsLabel, type Language } from './map-texts.ts'
import { allOutlines } from './Outlines.tsx'
import type { RegionCount } from './region.ts'

type Props = { counts: readonly RegionCount[]; language: Language }

/** Wide enough for the digits, and a little wider for more; in map units. */
const radius = (count: number, most: number) => 17 + 4 * String(count).length + 5 * (count / most)

/** How many quotes name each region. The counts stand in discs of ink, so that they are never read as occupation. About 272 px wide. */
export function CountsMap({ counts, language }: Props) {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const placed = shapes().flatMap(({ code, path, label }) => {
    const count = counts.find((region) => region.code === code)?.count ?? 0
    return count > 0 ? [{ code, path, label, count }] : []
  })
  // The smaller disc lies over the larger one where two come close.
  placed.sort((a, b) => b.count - a.count)
  return (
    <svg class="map" viewBox={viewBox} role="img" aria-label={countsLabel(counts, language)}>
      <path class="land" d={allOutlines()} />
      {placed.map(({ code, path }) => (
        <path key={code} class="low" d={path} fill-rule="evenodd" />
      ))}
      {placed.map(({ code, label, count }) => (
        <g key={code}>
          <circle class="disc" cx={label.x} cy={label.y} r={radius(count, most)} />
          <text x={label.x} y={label.y + 9}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  )
}
