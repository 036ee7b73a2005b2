import { hearWindow, own, withRoot } from './platform.ts'

/** Milliseconds: quiet that is waited for after a change, and the longest wait while changes go on. */
const quiet = 200
const longestWait = 1000
/** A page that takes long to read is read the less often: it rests this many times as long, up to so many milliseconds. */
const restShare = 5
const longestRest = 3000
/** Milliseconds between looks at what gives no event: the address and the marks. */
const look = 1500
/** Milliseconds from a change of attributes to a look at what it shows and hides: pages that move things change them all the time. */
const restyle = 400
/** Attributes by which pages show and hide their parts. */
const attributeFilter = ['hidden', 'style', 'class', 'open', 'aria-hidden', 'aria-expanded']

/** What happened since the last call: which nodes changed, and whether the address did. */
export type Change = { targets: ReadonlySet<Node>; moved: boolean }

export type Watcher = {
  onChange(change: Change): void
  onLook(): void
  /** Attributes have changed that may show or hide parts; says which parts they did. */
  onRestyled(): Iterable<Node>
  /** Milliseconds of work that the last reading took. */
  cost(): number
}

const addressOf = (page: Document): string => page.location.href.replace(/#.*/, '')

/**
 * Calls back after the page changed or went to another address, never more often than the page comes to rest.
 * Watches nothing while the tab is hidden. Ends with the signal.
 */
export function watch(page: Document, { onChange, onLook, onRestyled, cost }: Watcher, signal: AbortSignal): void {
  let targets = new Set<Node>()
  let address = addressOf(page)
  let timer: ReturnType<typeof setTimeout> | undefined
  let restyled: ReturnType<typeof setTimeout> | undefined
  let firstChange = 0

  const tell = () => {
    clearTimeout(timer)
    timer = undefined
    const moved = address !== addressOf(page)
    address = addressOf(page)
    if (!moved && targets.size === 0) return
    const change = { targets, moved }
    targets = new Set()
    onChange(change)
  }
  const soon = () => {
    const now = performance.now()
    if (timer === undefined) firstChange = now
    clearTimeout(timer)
    const moved = address !== addressOf(page)
    const resting = moved ? 0 : Math.min(longestRest, restShare * cost())
    const wait = Math.min(Math.max(quiet, resting), firstChange + Math.max(longestWait, 2 * resting) - now)
    timer = setTimeout(tell, Math.max(0, wait))
  }
  const observer = new MutationObserver((records) => {
    let changed = false
    for (const { type, target } of records) {
      if (type === 'attributes') restyled ??= setTimeout(tellRestyled, restyle)
      else {
        targets.add(target)
        changed = true
      }
    }
    if (changed) soon()
  })
  const tellRestyled = () => {
    restyled = undefined
    const before = targets.size
    for (const node of onRestyled()) targets.add(node)
    if (targets.size > before) soon()
  }
  const observe = () => observer.observe(page, { childList: true, characterData: true, subtree: true, attributeFilter })
  const rest = () => {
    clearTimeout(timer)
    clearTimeout(restyled)
    timer = undefined
    restyled = undefined
  }
  const onVisibility = () => {
    if (own(page, 'visibilityState') === 'hidden') {
      observer.disconnect()
      rest()
      return
    }
    // What changed meanwhile is not known: the whole page may have.
    targets.add(page)
    observe()
    soon()
  }
  const onMove = () => {
    if (address !== addressOf(page)) soon()
  }
  const interval = setInterval(() => {
    if (own(page, 'visibilityState') === 'hidden') return
    onMove()
    onLook()
  }, look)
  const { navigation } = globalThis as { navigation?: EventTarget } // newer than the DOM types
  navigation?.addEventListener('currententrychange', onMove, { signal })
  const listen = (life: AbortSignal) => {
    hearWindow('popstate', onMove, { signal: life })
    own(page, 'addEventListener')('visibilitychange', onVisibility, { signal: life })
  }
  withRoot(page, listen, signal)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    rest()
    clearInterval(interval)
  })
  observe()
}
