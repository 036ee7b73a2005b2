/** Share of the window's width, and of its height, from which a frame may be the place of the article. */
const leastShare = 0.5

export const isFrame = (): boolean => window !== window.top

/** The window of the whole page, where this frame is of the same site; null in frames of others. */
function pageOfSameSite(): Window | null {
  try {
    return window.top?.document ? window.top : null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

/** Whether this frame belongs to the site itself; the advertisements of others do not. */
export const isOwnFrame = (): boolean => pageOfSameSite() !== null

/** Whether this frame is large enough to hold the article of the page. Asked for once there is a layout. */
export function holdsArticle(): boolean {
  const page = pageOfSameSite()
  return page !== null && innerWidth >= page.innerWidth * leastShare && innerHeight >= page.innerHeight * leastShare
}
