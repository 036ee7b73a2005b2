import type { Count } from '../../lib/log/find/facets.ts'
import { useNarrow } from './use-narrow.ts'

type Props = {
  counts: readonly Count[]
  chosen: readonly string[]
  label: string
  labelOf(count: Count): string
  onChoose(value: string): void
}

const LINE = 24
const MOST = 8
/** Widths of the picture and of its names, and letters of a name; on a narrow window all is drawn closer, so that words stay readable. */
const wide = { whole: 640, name: 190, letters: 28 }
const close = { whole: 360, name: 135, letters: 19 }

/** Counts by outlet as lying bars, the longest first. Each line is a button. */
export function OutletChart({ counts, chosen, label, labelOf, onChoose }: Props) {
  const { whole, name, letters } = useNarrow() ? close : wide
  const shown = counts.slice(0, MOST)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the shapes of a picture.
    <svg class="chart outlets" viewBox={`0 0 ${whole} ${shown.length * LINE + 4}`} role="group" aria-label={label}>
      {shown.map((item, index) => {
        const on = chosen.includes(item.value)
        const press = () => onChoose(item.value)
        const width = Math.max(2, ((whole - name - 50) * item.count) / most)
        return (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element.
          <g
            key={item.value}
            role="button"
            tabindex={0}
            aria-pressed={on}
            aria-label={labelOf(item)}
            onClick={press}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              press()
            }}
          >
            <rect class="hit" x={1} y={index * LINE + 1} width={whole - 2} height={LINE - 2} rx={4} />
            <text class={on ? 'end on' : 'end'} x={name - 8} y={index * LINE + 16}>
              {short(item.value, letters)}
            </text>
            <rect class={on ? 'part s1' : 'part s3'} x={name} y={index * LINE + 5} width={width} height={LINE - 10} />
            <text class={on ? 'start on' : 'start'} x={name + width + 8} y={index * LINE + 16}>
              {item.count}
            </text>
          </g>
        )
      })}
      <path class="axis" d={`M${name - 0.5} 0v${shown.length * LINE + 4}`} />
    </svg>
  )
}

const short = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)
