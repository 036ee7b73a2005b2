import type { ShapesFile } from './oblast-rows.ts'
import { type Point, type Ring, ringsOf, topologyOf } from './topology.ts'

/** One letter for a step of -14 to 14 units; neither quote nor backslash is among them. */
const letter = (step: number) => {
  if (Math.abs(step) > 14) throw new Error(`A step of ${step} is too long for one letter`)
  return String.fromCharCode(75 + step)
}

const steps = (arc: readonly Point[]) =>
  arc
    .slice(1)
    .map(([x, y], i) => letter(x - (arc[i]?.[0] ?? 0)) + letter(y - (arc[i]?.[1] ?? 0)))
    .join('')

/** Squared distance of a point to the segment between two others. */
function toSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
  return (px - ax - along * (bx - ax)) ** 2 + (py - ay - along * (by - ay)) ** 2
}

const segments = (rings: readonly Ring[]) =>
  rings.flatMap((ring) => ring.map((point, i): [Point, Point] => [point, ring[(i + 1) % ring.length] ?? point]))

/** How much farther a label keeps from the middle of a hole, where another label stands, than from a border. */
const holeRoom = 3

const middleOf = (ring: Ring): Point => {
  const sum = ring.reduce(([x, y], [px, py]) => [x + px, y + py] as const, [0, 0] as const)
  return [sum[0] / ring.length, sum[1] / ring.length]
}

/** Whether a point lies within the borders, by the even-odd rule. */
const isInside = (borders: readonly (readonly [Point, Point])[], [x, y]: Point) =>
  borders.filter(([a, b]) => a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]).length % 2 === 1

/** The middles of rings that lie within a longer ring of the shape. */
const holesOf = (rings: readonly Ring[]): Point[] =>
  rings
    .filter((ring) => rings.some((other) => other.length > ring.length && isInside(segments([other]), middleOf(ring))))
    .map(middleOf)

/** How coarse the first search is, in map units. */
const stride = 4

/** Points of a box, `step` apart. */
function* grid([left, top]: Point, [right, bottom]: Point, step: number): Generator<Point> {
  for (let x = left; x <= right; x += step) for (let y = top; y <= bottom; y += step) yield [x, y]
}

/** The point inside that is farthest from every border and from the middle of a hole: where a number on the shape is best read. */
export function labelPoint(rings: readonly Ring[]): Point {
  const middles = holesOf(rings)
  const borders = segments(rings)
  const roomAt = (point: Point) =>
    Math.min(
      ...borders.map(([a, b]) => toSegment(point, a, b)),
      ...middles.map((middle) => toSegment(point, middle, middle) / holeRoom ** 2),
    )
  const roomiest = (points: Iterable<Point>): Point | null => {
    let best: { point: Point; room: number } | null = null
    for (const point of points) {
      const room = isInside(borders, point) ? roomAt(point) : 0
      if (room > (best?.room ?? 0)) best = { point, room }
    }
    return best?.point ?? null
  }
  const xs = rings.flat().map(([x]) => x)
  const ys = rings.flat().map(([, y]) => y)
  const corners: [Point, Point] = [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ]
  const rough = roomiest(grid(...corners, stride))
  if (!rough) throw new Error('A shape without an inside')
  const [x, y] = rough
  return roomiest(grid([x - stride, y - stride], [x + stride, y + stride], 1)) ?? rough
}

/** The module with all outlines, shared borders once, and a label point for each. */
export function shapesModule({ viewBox, source, license, paths }: ShapesFile, codes: readonly string[]): string {
  const shapes = codes.map((code) => {
    const path = paths[code]
    if (!path) throw new Error(`${code} has no outline`)
    return ringsOf(path)
  })
  const { arcs, rings } = topologyOf(shapes)
  const rows = codes.map((code, i) => [
    code.slice(3),
    labelPoint(shapes[i] ?? []),
    (rings[i] ?? []).map(({ start, arcs }) => [...start, ...arcs]),
  ])
  return `/** Attribution: ${source}. Licence: ${license}. */
export const viewBox = ${JSON.stringify(viewBox)}
export const outlineCredit = '© Minregion of Ukraine, CC BY-SA, simplified'
/** Steps along each border, two letters a step: K is 0, L is 1, J is -1. */
export const arcs = ${JSON.stringify(arcs.map(steps).join(' '))}
/** Code, label point, rings; of each ring its start and its arcs in order; ~n walks arc n backwards. */
export const shapeRows: readonly (readonly [string, readonly number[], readonly (readonly number[])[]])[] = [\n${rows
    .map((row) => `  ${JSON.stringify(row)},\n`)
    .join('')}]
`
}
