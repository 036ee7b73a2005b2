import { useId } from 'preact/hooks'
import { shapes, viewBox } from '../../lib/gazetteer/shapes.ts'
import { hatchId, hatchWidth } from './hatch.ts'
import type { MapRegion } from './region.ts'

const outlineOf = (code: string) => shapes().find((shape) => shape.code === code)?.path ?? ''

/** The two cities are a few pixels wide: a ring shows where to look. */
const small = ['UA-30', 'UA-40']

const Here = ({ code }: { code: string }) => {
  const label = shapes().find((shape) => shape.code === code)?.label
  return small.includes(code) && label ? (
    <circle class="here" cx={label.x} cy={label.y} r={26} />
  ) : (
    <path class="here" d={outlineOf(code)} />
  )
}

const classes = { full: 'full', partial: 'part', none: 'free' } as const

/** Dark shapes need a pale line where they meet; a thin hatch has its own outline for that. */
const isDark = ({ status, share }: MapRegion) => status === 'full' || (status === 'partial' && (share ?? 0) >= 30)

type Props = {
  regions: readonly MapRegion[]
  /** Outlined in ink. */
  focused: readonly string[]
  /** The text alternative. */
  label: string
  /** Distance of the hatch lines, in map units: wider on a smaller map. */
  pitch: number
}

/**
 * Ukraine in outline with some regions filled: solid when occupied wholly, hatched in part. The hatch covers as much of the
 * ground as is occupied; it does not show where. No line of control is drawn.
 */
export function Outlines({ regions, focused, label, pitch }: Props) {
  const map = useId()
  const partly = regions.filter(({ status }) => status === 'partial')
  const widths = [...new Set(partly.map(({ share }) => hatchWidth(share, pitch)))]
  return (
    <svg class="map" viewBox={viewBox} role="img" aria-label={label}>
      <defs>
        {widths.map((width) => (
          <pattern
            key={width}
            id={hatchId(map, width)}
            width={pitch}
            height={pitch}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="hatch-b" width={pitch} height={pitch} />
            <path class="hatch-a" d={`M${pitch / 2} 0v${pitch}`} style={{ strokeWidth: width }} />
          </pattern>
        ))}
      </defs>
      <path class="land" d={allOutlines()} />
      {regions.map(({ code, status, share }) => (
        <path
          key={code}
          class={classes[status]}
          d={outlineOf(code)}
          fill-rule="evenodd"
          // The rule of the style sheet names one hatch for all; each share has its own.
          style={status === 'partial' ? { fill: `url(#${hatchId(map, hatchWidth(share, pitch))})` } : {}}
        />
      ))}
      <path
        class="border"
        d={regions
          .filter(isDark)
          .map(({ code }) => outlineOf(code))
          .join('')}
      />
      {focused.map((code) => (
        <Here key={code} code={code} />
      ))}
    </svg>
  )
}

let joined: string | null = null

/** All outlines as one path: one element instead of 27. */
export function allOutlines(): string {
  joined ??= shapes()
    .map(({ path }) => path)
    .join('')
  return joined
}
