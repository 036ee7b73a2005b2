import { describe, expect, it } from 'vitest'
import { allPicked, extend, keepShown, nothingPicked, toggle, toggleAll } from '../../../components/log/model/selection.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const sorted = (picked: ReadonlySet<string>) => [...picked].sort()

describe('picking rows', () => {
  it('adds a row and takes it away again', () => {
    const one = toggle(nothingPicked, 'b')
    expect(sorted(one.picked)).toEqual(['b'])
    expect(sorted(toggle(one, 'b').picked)).toEqual([])
  })

  it('extends from the last picked row, in both directions', () => {
    const one = toggle(nothingPicked, 'c')
    expect(sorted(extend(one, ids, 'e').picked)).toEqual(['c', 'd', 'e'])
    expect(sorted(extend(one, ids, 'a').picked)).toEqual(['a', 'b', 'c'])
  })

  it('picks the row alone when there is nothing to extend from', () => {
    expect(sorted(extend(nothingPicked, ids, 'd').picked)).toEqual(['d'])
  })

  it('picks all rows, then none', () => {
    const all = toggleAll(toggle(nothingPicked, 'b'), ids)
    expect(allPicked(all.picked, ids)).toBe(true)
    expect(toggleAll(all, ids).picked.size).toBe(0)
    expect(allPicked(new Set(), [])).toBe(false)
  })

  it('lets go of rows that a filter has hidden', () => {
    const all = toggleAll(nothingPicked, ids)
    expect(sorted(keepShown(all, ['a', 'c', 'x']).picked)).toEqual(['a', 'c'])
    expect(keepShown(all, ids)).toBe(all)
  })
})
