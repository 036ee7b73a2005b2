/** Left and top of a card in the window, or a sheet at the bottom of a narrow one. All in CSS pixels. */
export type Place = { left: number; top: number } | 'sheet'

type Box = { left: number; top: number; bottom: number }
type Size = { width: number; height: number }

const gap = 8
const edge = 8
/** Windows narrower than this get a sheet. */
const narrow = 420

/** Below its mark, above it where there is no room below, never over the edges of the window. */
export function placeCard(mark: Box, card: Size, window: Size): Place {
  if (window.width < narrow) return 'sheet'
  const left = Math.max(edge, Math.min(mark.left, window.width - card.width - edge))
  const below = mark.bottom + gap
  const above = mark.top - gap - card.height
  const top = below + card.height + edge <= window.height || above < edge ? below : above
  return { left, top: Math.max(edge, Math.min(top, window.height - card.height - edge)) }
}
