const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove', 'scroll'] as const

/** Does the work once when the reader has done nothing in this window for so many milliseconds: what nobody waits for is in nobody's way. */
export function atLeisure(milliseconds: number, work: () => void): void {
  const heard = new AbortController()
  const begin = () => {
    heard.abort()
    work()
  }
  let timer = setTimeout(begin, milliseconds)
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(begin, milliseconds)
  }
  for (const sign of signs) addEventListener(sign, wait, { capture: true, passive: true, signal: heard.signal })
}
