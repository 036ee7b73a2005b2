/** Words that are cut off, or stand outside of the window where nothing scrolls to them. What ends in an ellipsis of ours has its whole elsewhere. */
export function lostWords(): string[] {
  const scrolls = (one: Element): boolean => /auto|scroll/.test(getComputedStyle(one).overflowX)
  const reachable = (one: Element | null): boolean => one !== null && (scrolls(one) || reachable(one.parentElement))
  return [...document.querySelectorAll('body *')].flatMap((one) => {
    const hasWords = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    if (one.getClientRects().length === 0 || one.closest('.vh, svg, select, input, textarea, [aria-hidden=true]')) return []
    const style = getComputedStyle(one)
    const short = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
    const cut = /hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && !short
    const outside = hasWords && one.getBoundingClientRect().right > innerWidth + 1 && !reachable(one)
    return cut || outside ? [`${cut ? 'cut' : 'outside'}: ${one.outerHTML.slice(0, 120)}`] : []
  })
}
