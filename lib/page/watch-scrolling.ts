import { own, withRoot } from './platform.ts'

/** Milliseconds between two looks while the page is being scrolled. */
const look = 120

/** Calls back while the page, or any box in it, is being scrolled and once after. Ends with the signal. */
export function watchScrolling(page: Document, onScroll: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      onScroll()
    }, look)
  }
  withRoot(page, (life) => own(page, 'addEventListener')('scroll', soon, { signal: life, passive: true, capture: true }), signal)
  signal.addEventListener('abort', () => clearTimeout(timer))
}
