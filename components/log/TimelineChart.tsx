import { useRef } from 'preact/hooks'
import type { MonthColumn, TimelineWindow } from './model/timeline.ts'

type Props = {
  timeline: TimelineWindow
  /** The month the view is narrowed to, 2025-03. */
  chosen: string | null
  /** What the whole picture says, and each of its columns. */
  label: string
  labelOf(column: MonthColumn): string
  monthName(month: string): string
  onChoose(month: string): void
}

const WIDTH = 640
/** Fewer months than these do not grow wider. */
const FEWEST = 6
const BAR = 30
const FLOOR = 118
const TALLEST = 95

/** Quotes of each month, stacked by speaker. Each column is a button; arrow keys go from one to the next. */
export function TimelineChart({ timeline, chosen, label, labelOf, monthName, onChoose }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const step = WIDTH / Math.max(FEWEST, timeline.columns.length)
  const most = Math.max(1, ...timeline.columns.map(({ total }) => total))
  const held = Math.max(0, chosen === null ? timeline.columns.length - 1 : timeline.columns.findIndex((c) => c.month === chosen))
  const go = (event: KeyboardEvent, index: number) => {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: timeline.columns.length - 1 }[event.key]
    const next = to === undefined ? null : svg.current?.querySelectorAll<SVGGElement>('[role=button]')[to]
    if (next) {
      event.preventDefault()
      next.focus()
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the shapes of a picture.
    <svg ref={svg} class="chart months" viewBox={`0 0 ${WIDTH} 158`} role="group" aria-label={label}>
      <Patterns />
      {timeline.columns.map((column, index) => {
        const on = column.month === chosen
        const press = () => onChoose(column.month)
        return (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element.
          <g
            key={column.month}
            role="button"
            tabindex={index === held ? 0 : -1}
            aria-pressed={on}
            aria-label={labelOf(column)}
            onClick={press}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault()
                press()
              } else go(event, index)
            }}
          >
            <rect class="hit" x={index * step + 1} y={0} width={step - 2} height={146} rx={4} />
            <Bar column={column} x={index * step + (step - BAR) / 2} scale={TALLEST / most} />
            {on && <path class="brush" d={`M${index * step + 5} 141h${step - 10}`} />}
          </g>
        )
      })}
      {timeline.columns.map(({ month, total }, index) => (
        // Beside the buttons, not in them: their names say more than these words.
        <g key={month} class={month === chosen ? 'captions on' : 'captions'}>
          <text x={(index + 0.5) * step} y={FLOOR + 6} dominant-baseline="hanging">
            {monthName(month)}
          </text>
          {total > 0 && (
            <text x={(index + 0.5) * step} y={FLOOR - (total * TALLEST) / most - 5}>
              {total}
            </text>
          )}
        </g>
      ))}
      <path class="axis" d={`M0 ${FLOOR + 0.5}h${WIDTH}`} />
      {timeline.columns.map(({ month }, index) =>
        index === 0 || month.endsWith('-01') ? (
          <text key={month} x={(index + 0.5) * step} y={145} dominant-baseline="hanging">
            {month.slice(0, 4)}
          </text>
        ) : null,
      )}
    </svg>
  )
}

type BarProps = { column: MonthColumn; x: number; scale: number }

function Bar({ column, x, scale }: BarProps) {
  let top = FLOOR
  return (
    <>
      {column.parts.map((count, part) => {
        const height = count * scale
        top -= height
        return (
          count > 0 && (
            <rect
              key={part}
              class={`part s${part === column.parts.length - 1 ? 5 : part + 1}`}
              x={x}
              y={top}
              width={BAR}
              height={height}
            />
          )
        )
      })}
    </>
  )
}

/** Stripes and dots tell the speakers apart without colour. */
function Patterns() {
  return (
    <defs>
      <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="pattern-ground" width="5" height="5" />
        <path class="pattern-line" d="M1.5 0v5" />
      </pattern>
      <pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="pattern-ground" width="4" height="4" />
        <circle class="pattern-dot" cx="1.5" cy="1.5" r=".9" />
      </pattern>
    </defs>
  )
}
