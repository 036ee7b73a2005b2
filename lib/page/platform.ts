/**
 * A property or method of the document as the platform made it: forms, pictures and frames of a page may hide any of them behind
 * their own names.
 */
export function own<K extends keyof Document>(page: Document, name: K): Document[K] {
  for (const prototype of [Document.prototype, Node.prototype, EventTarget.prototype]) {
    const found = Object.getOwnPropertyDescriptor(prototype, name)
    if (!found) continue
    const value = found.get ? found.get.call(page) : found.value
    return typeof value === 'function' ? value.bind(page) : value
  }
  return page[name]
}

/** Listens at the window. A frame of the page named `addEventListener` hides the window's own method behind itself. */
export function hearWindow(type: string, listener: () => void, options: AddEventListenerOptions): void {
  EventTarget.prototype.addEventListener.call(window, type, listener, options)
}

/**
 * Installs listeners, and installs them again whenever the page is written anew: `document.open` takes all listeners away,
 * those of others too. The signal that they are given ends with the root element, or with `signal`.
 */
export function withRoot(page: Document, install: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let root = own(page, 'documentElement')
  let life = new AbortController()
  const observer = new MutationObserver(() => {
    const now = own(page, 'documentElement')
    if (now === root || now === null) return
    root = now
    life.abort()
    life = new AbortController()
    install(life.signal)
  })
  observer.observe(page, { childList: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    life.abort()
  })
  install(life.signal)
}
