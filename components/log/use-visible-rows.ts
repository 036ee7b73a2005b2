import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { RowHeights, type Segment, segments } from './model/row-heights.ts'

const SPARE = 6

export type VisibleRows = {
  segments: Segment[]
  /** Half-open range of the rows in and around the window. */
  range: { start: number; end: number }
  /** Scrolls no further than needed to bring the row into the window. */
  reveal(index: number): void
}

/**
 * Draws of a list that scrolls with the window only the rows in sight. Rows carry `data-index`; their heights are
 * remembered by id, so that the list keeps its place when it is filtered, sorted or shortened.
 */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  estimate: number,
  kept: number | null,
): VisibleRows {
  const known = useRef(new Map<string, number>())
  const rows = useMemo(
    () => new RowHeights(ids.length, estimate, (index) => known.current.get(ids[index] ?? '')),
    [ids, estimate],
  )
  const [scroll, setScroll] = useState({ top: 0, bottom: globalThis.innerHeight })

  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const top = -(list.current?.getBoundingClientRect().top ?? 0)
      setScroll({ top, bottom: top + innerHeight })
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    look()
    addEventListener('scroll', soon, { passive: true })
    addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', soon)
      removeEventListener('resize', soon)
    }
  }, [list, ids])

  const range = rows.visible(scroll.top, scroll.bottom, SPARE)
  const [, redraw] = useState(0)
  useLayoutEffect(() => {
    let news = false
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
      const index = Number(row.dataset.index)
      const height = row.getBoundingClientRect().height
      const id = ids[index]
      if (height === 0 || id === undefined) continue
      known.current.set(id, height)
      news = rows.measure(index, height) || news
    }
    if (news) redraw((n) => n + 1)
  })

  return {
    segments: segments(rows, range, kept),
    range,
    reveal: (index) => {
      const listTop = (list.current?.getBoundingClientRect().top ?? 0) + scrollY
      const top = listTop + rows.topOf(index)
      const bottom = top + rows.heightOf(index)
      const covered = 180
      if (top - covered < scrollY) scrollTo({ top: Math.max(0, top - covered) })
      else if (bottom + 24 > scrollY + innerHeight) scrollTo({ top: bottom + 24 - innerHeight })
    },
  }
}
