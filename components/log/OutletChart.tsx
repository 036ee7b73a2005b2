import type { Count } from '../../lib/log/find/facets.ts'

type Props = {
  counts: readonly Count[]
  chosen: readonly string[]
  label: string
  labelOf(count: Count): string
  onChoose(value: string): void
}

const LINE = 24
const NAME = 190
const WIDE = 640
const MOST = 8

/** Counts by outlet as lying bars, the longest first. Each line is a button. */
export function OutletChart({ counts, chosen, label, labelOf, onChoose }: Props) {
  const shown = counts.slice(0, MOST)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the shapes of a picture.
    <svg class="chart" viewBox={`0 0 ${WIDE} ${shown.length * LINE + 4}`} role="group" aria-label={label}>
      {shown.map((item, index) => {
        const on = chosen.includes(item.value)
        const press = () => onChoose(item.value)
        const width = Math.max(2, ((WIDE - NAME - 50) * item.count) / most)
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
            <rect class="hit" x={1} y={index * LINE + 1} width={WIDE - 2} height={LINE - 2} rx={4} />
            <text class={on ? 'end on' : 'end'} x={NAME - 8} y={index * LINE + 16}>
              {short(item.value)}
            </text>
            <rect class={on ? 'part s1' : 'part s3'} x={NAME} y={index * LINE + 5} width={width} height={LINE - 10} />
            <text class={on ? 'start on' : 'start'} x={NAME + width + 8} y={index * LINE + 16}>
              {item.count}
            </text>
          </g>
        )
      })}
      <path class="axis" d={`M${NAME - 0.5} 0v${shown.length * LINE + 4}`} />
    </svg>
  )
}

const short = (name: string) => (name.length > 28 ? `${name.slice(0, 27)}…` : name)
