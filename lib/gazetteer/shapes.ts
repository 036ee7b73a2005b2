import { arcs, shapeRows } from './shapes.generated.ts'

export { outlineCredit, viewBox } from './shapes.generated.ts'

/** An outline in the units of `viewBox`; simplified, without any line of control. */
export type Shape = {
  code: string
  /** SVG path data. */
  path: string
  /** The point inside that is farthest from the borders. */
  label: { x: number; y: number }
}

const stepsOf = (letters: string): [number, number][] => {
  const steps: [number, number][] = []
  for (let i = 0; i < letters.length; i += 2) steps.push([letters.charCodeAt(i) - 75, letters.charCodeAt(i + 1) - 75])
  return steps
}

const backwards = (steps: readonly [number, number][]) => [...steps].reverse().map(([x, y]): [number, number] => [-x, -y])

function decode(): Shape[] {
  const borders = arcs.split(' ').map(stepsOf)
  const walk = (arc: number) => (arc < 0 ? backwards(borders[~arc] ?? []) : (borders[arc] ?? []))
  const ringPath = ([x = 0, y = 0, ...ring]: readonly number[]) => `M${x},${y}l${ring.flatMap(walk).join(' ')}z`
  return shapeRows.map(([code, [x = 0, y = 0], rings]) => ({
    code: `UA-${code}`,
    path: rings.map(ringPath).join(''),
    label: { x, y },
  }))
}

let decoded: Shape[] | null = null

/** The outlines of all 27 units. Decoded on first use, so that a page without a map does not pay for it. */
export function shapes(): readonly Shape[] {
  decoded ??= decode()
  return decoded
}
