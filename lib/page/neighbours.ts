/** Letters and digits that must agree on a side for it to count as the same neighbour. */
const sameNeighbour = 10
const letter = /[\p{L}\p{N}]/u

/**
 * How many letters and digits agree from a boundary outwards, `step` -1 to the left and 1 to the right. Marks and blanks are
 * passed over: a page that changes its quotation marks has not changed what stands beside a quote.
 */
function agreeing(page: string, at: number, context: string, from: number, step: 1 | -1): number {
  let same = 0
  for (let i = at, k = from; ; i += step, k += step) {
    while (i >= 0 && i < page.length && !letter.test(page.charAt(i)) && Math.abs(i - at) < farthest) i += step
    while (k >= 0 && k < context.length && !letter.test(context.charAt(k))) k += step
    if (k < 0 || k >= context.length || i < 0 || i >= page.length) return same
    if (page.charAt(i) !== context.charAt(k)) return same
    same++
  }
}

/** Characters from the boundary that are looked at. */
const farthest = 80

export const agreeingBefore = (page: string, at: number, context: string): number =>
  agreeing(page, at - 1, context, context.length - 1, -1)
export const agreeingAfter = (page: string, at: number, context: string): number => agreeing(page, at, context, 0, 1)

/** Letters and digits that make a context the same neighbour; fewer where it has no more. */
export const neededOf = (context: string): number =>
  Math.max(1, Math.min(sameNeighbour, context.replace(/[^\p{L}\p{N}]/gu, '').length))
