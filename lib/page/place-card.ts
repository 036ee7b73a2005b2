/** Left and top of a card in the window, or a sheet along an edge of a narrow one; at most `height` tall where there is one. All in CSS pixels. */
export type Place = { left: number; top: number; height?: number } | { sheet: 'top' | 'bottom'; height: number }

export type MarkBox = { left: number; right: number; top: number; bottom: number }
type Size = { width: number; height: number }

const gap = 8
const edge = 8
/** Windows narrower than this get a sheet. */
export const narrow = 420
/** Share of the window that a sheet takes at most. */
const highest = 0.7
/** A card that is cut to less than this tells less than the words that it would cover. */
const lowest = 96

/** On the side of the mark that has more room, and never over the mark. */
function placeSheet(mark: MarkBox, window: Size): Place {
  const above = mark.top - gap
  const below = window.height - mark.bottom - gap
  const room = Math.max(0, Math.min(Math.max(above, below), window.height * highest))
  return { sheet: below >= above ? 'bottom' : 'top', height: room }
}

/**
 * Below its mark, above it where there is no room below, beside it where there is none above; cut to the larger room where there is
 * none beside. Never over the edges of the window.
 */
export function placeCard(mark: MarkBox, card: Size, window: Size): Place {
  if (window.width < narrow) return placeSheet(mark, window)
  const inside = (at: number, size: number, room: number): number => Math.max(edge, Math.min(at, room - size - edge))
  const left = inside(mark.left, card.width, window.width)
  const below = mark.bottom + gap
  if (below + card.height + edge <= window.height) return { left, top: below }
  const above = mark.top - gap - card.height
  if (above >= edge) return { left, top: above }
  const top = inside(below, card.height, window.height)
  const after = mark.right + gap
  if (after + card.width + edge <= window.width) return { left: after, top }
  const before = mark.left - gap - card.width
  if (before >= edge) return { left: before, top }
  const [roomBelow, roomAbove] = [window.height - below - edge, mark.top - gap - edge]
  const height = Math.max(roomBelow, roomAbove)
  if (height < lowest) return { left, top }
  return { left, top: roomBelow >= roomAbove ? below : edge, height }
}
