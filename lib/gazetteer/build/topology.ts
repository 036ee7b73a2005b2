/** Outlines with shared borders stored once. Points are whole numbers of the map's own units. */

export type Point = readonly [number, number]
export type Ring = readonly Point[]

/** An arc's number in walking order; `~n` walks arc n backwards. */
export type RingOfArcs = { start: Point; arcs: number[] }
export type Topology = { arcs: Point[][]; rings: RingOfArcs[][] }

const key = ([x, y]: Point) => `${x},${y}`
const at = (ring: Ring, i: number): Point => {
  const point = ring[((i % ring.length) + ring.length) % ring.length]
  if (!point) throw new Error('An empty ring')
  return point
}

/** Rings of an SVG path made of M, l and z with whole numbers. */
export function ringsOf(path: string): Ring[] {
  return [...path.matchAll(/M([^Mz]*)z/g)].map(([, body = '']) => {
    const numbers = (body.match(/-?\d+/g) ?? []).map(Number)
    let x = 0
    let y = 0
    const ring: Point[] = []
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      ring.push([x, y])
    }
    return ring
  })
}

/** Where borders meet: a point with other than two neighbours, over all rings. */
function junctions(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>()
  for (const ring of rings)
    ring.forEach((point, i) => {
      const set = neighbours.get(key(point)) ?? new Set()
      neighbours.set(key(point), set.add(key(at(ring, i - 1))).add(key(at(ring, i + 1))))
    })
  return new Set([...neighbours].filter(([, set]) => set.size !== 2).map(([point]) => point))
}

const joined = (arc: readonly Point[]) => arc.map(key).join(' ')

/** A ring without junctions starts at its first point in reading order, so that both of its owners cut it alike. */
function firstCut(ring: Ring, ends: ReadonlySet<string>): number {
  const found = ring.findIndex((point) => ends.has(key(point)))
  if (found >= 0) return found
  return ring.indexOf([...ring].sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? at(ring, 0))
}

export function topologyOf(shapes: readonly (readonly Ring[])[]): Topology {
  const ends = junctions(shapes.flat())
  const arcs: Point[][] = []
  const known = new Map<string, number>()
  const numberOf = (arc: Point[]): number => {
    const seen = known.get(joined(arc))
    if (seen !== undefined) return seen
    known.set(joined(arc), arcs.length)
    known.set(joined([...arc].reverse()), ~arcs.length)
    return arcs.push(arc) - 1
  }
  const cut = (ring: Ring): RingOfArcs => {
    const first = firstCut(ring, ends)
    const numbers: number[] = []
    let arc: Point[] = [at(ring, first)]
    for (let i = 1; i <= ring.length; i++) {
      const point = at(ring, first + i)
      arc.push(point)
      if (ends.has(key(point)) || i === ring.length) {
        numbers.push(numberOf(arc))
        arc = [point]
      }
    }
    return { start: at(ring, first), arcs: numbers }
  }
  return { rings: shapes.map((rings) => rings.map(cut)), arcs }
}
