import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstPalette } from '../../lib/looks/looks.ts'
import { plainSurface } from '../../lib/page/ground.ts'
import { type Mark, paint } from '../../lib/page/paint.ts'

/** What the test's DOM lacks: highlights hold ranges, and the registry holds highlights. */
class Highlight extends Set<StaticRange> {
  priority = 0
}
class StaticRange {
  startOffset = 0
  constructor(place: object) {
    Object.assign(this, place)
  }
}

const day = { ...plainSurface, palette: firstPalette }
const registry = new Map<string, Highlight>()
const text = document.createTextNode('Kaja Kallas was in Kyiv on Monday.')

const mark = (startOffset: number, endOffset: number, kind: Mark['kind'] = 'official', node: Node = text): Mark => ({
  kind,
  place: { startContainer: node, startOffset, endContainer: node, endOffset },
})
const painted = () => [...registry].map(([name, ranges]) => [name, [...ranges].map((range) => range.startOffset)])

beforeEach(() => {
  registry.clear()
  vi.stubGlobal('Highlight', Highlight)
  vi.stubGlobal('StaticRange', StaticRange)
  vi.stubGlobal('CSS', { highlights: registry })
})
afterEach(() => vi.unstubAllGlobals())

describe('marks that are painted anew', () => {
  it('keep the ranges that stay, gain the new ones and lose those that are gone', () => {
    const marks = paint(day)
    marks.change([mark(0, 11), mark(5, 11)], day)
    const [kept] = registry.get('otr-official') ?? []
    marks.change([mark(0, 11), mark(12, 15)], day)
    const now = [...(registry.get('otr-official') ?? [])]
    expect(now[0]).toBe(kept)
    expect(painted()).toEqual([['otr-official', [0, 12]]])
    expect(marks.intact()).toBe(true)
  })

  it('leave the registry when none of their kind is left', () => {
    const marks = paint(day)
    marks.change([mark(0, 11), mark(28, 34, 'date')], day)
    marks.change([mark(28, 34, 'date')], day)
    expect(painted()).toEqual([['otr-date', [28]]])
    marks.change([], day)
    expect(painted()).toEqual([])
  })

  it('tell apart what begins at the same character', () => {
    const marks = paint(day)
    const other = document.createTextNode('Kaja Kallas')
    marks.change([mark(0, 4), mark(0, 11)], day)
    const [, longer] = registry.get('otr-official') ?? []
    marks.change([mark(0, 11), mark(0, 11, 'official', other)], day)
    expect([...(registry.get('otr-official') ?? [])]).toHaveLength(2)
    expect(registry.get('otr-official')).toContain(longer)
  })

  it('are set whole again under the names of another look', () => {
    const marks = paint(day)
    marks.change([mark(0, 11)], day)
    marks.change([mark(0, 11)], { ...day, ground: 'night' })
    expect([...registry.keys()]).toEqual(['otr-official-night'])
  })

  it('are set whole again when the page took a range, or all', () => {
    const marks = paint(day)
    marks.change([mark(0, 11), mark(12, 15)], day)
    registry.get('otr-official')?.clear()
    expect(marks.intact()).toBe(false)
    marks.change([mark(0, 11), mark(12, 15)], day)
    registry.clear()
    marks.change([mark(0, 11), mark(12, 15)], day)
    expect(painted()).toEqual([['otr-official', [0, 12]]])
  })

  it('stay as they are under an undo, and come back', () => {
    const marks = paint(day)
    marks.change([mark(0, 11)], day)
    marks.undo()
    expect(painted()).toEqual([])
    marks.change([mark(0, 11)], day)
    expect(painted()).toEqual([['otr-official', [0]]])
  })
})
