import { shapes, viewBox } from '../../lib/gazetteer/shapes.ts'
import { countLabel, countsLabel, type Language } from './map-texts.ts'
import { allOutlines } from './Outlines.tsx'
import type { RegionCount } from './region.ts'

type Props = {
  counts: readonly RegionCount[]
  language: Language
  /** Codes that are outlined as chosen. */
  chosen?: readonly string[]
  /** With it each region named is a button. */
  onChoose?: (code: string) => void
}

/** Wide enough for the digits, and a little wider for more; in map units. */
const radius = (count: number, most: number) => 17 + 4 * String(count).length + 5 * (count / most)

/** How many quotes name each region. The counts stand in discs of ink, so that they are never read as occupation. About 272 px wide. */
export function CountsMap({ counts, language, chosen = [], onChoose }: Props) {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const placed = shapes().flatMap(({ code, path, label }) => {
    const count = counts.find((region) => region.code === code)?.count ?? 0
    return count > 0 ? [{ code, path, label, count }] : []
  })
  // The smaller disc lies over the larger one where two come close.
  placed.sort((a, b) => b.count - a.count)
  const button = ({ code, count }: RegionCount) =>
    onChoose && {
      role: 'button' as const,
      tabindex: 0,
      'aria-pressed': chosen.includes(code),
      'aria-label': countLabel({ code, count }, language),
      onClick: () => onChoose(code),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(code)
      },
    }
  return (
    <svg class="map" viewBox={viewBox} role={onChoose ? 'group' : 'img'} aria-label={countsLabel(counts, language)}>
      <path class="land" d={allOutlines()} />
      {placed.map(({ code, path }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the disc is the button; its outline only makes the target larger
        <path
          key={code}
          class={chosen.includes(code) ? 'low chosen' : 'low'}
          d={path}
          fill-rule="evenodd"
          onClick={() => onChoose?.(code)}
        />
      ))}
      {placed.map(({ code, label, count }) => (
        <g key={code} {...button({ code, count })}>
          <circle class="disc" cx={label.x} cy={label.y} r={radius(count, most)} />
          <text x={label.x} y={label.y + 9}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  )
}
