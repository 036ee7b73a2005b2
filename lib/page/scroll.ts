import type { NodeSpan } from './ranges.ts'

export function rangeOf(place: NodeSpan): Range {
  const range = new Range()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  return range
}

/** Brings the place to a third of the window's height, at once. */
export function scrollTo(place: NodeSpan): void {
  const { top, bottom } = rangeOf(place).getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight) return
  // Scrolls the containers of the article too, where it does not scroll with the window.
  place.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const now = rangeOf(place).getBoundingClientRect().top
  scrollBy({ top: now - innerHeight / 3, behavior: 'instant' })
}
