import { browser } from './browser.ts'

const key = 'page.successionEvent'

/** Chosen once, at installation: the event by which a script on a page learns that a newer one has come. */
export async function chooseSuccessionEvent(): Promise<void> {
  const stored = await browser.storage.local.get(key)
  if (typeof stored[key] !== 'string') await browser.storage.local.set({ [key]: crypto.randomUUID() })
}

/**
 * How long the script on a page lives: until a newer one starts there, as after an update of the extension.
 * It stands in for WXT's class of the same name, which announces the extension's id to the page and may be stopped by it;
 * the event here has a name that no page can know.
 */
export class ContentScriptContext {
  private readonly over = new AbortController()
  readonly signal = this.over.signal

  constructor() {
    void this.succeed()
  }

  get isInvalid(): boolean {
    // Typed as always there, and gone once the extension is reloaded.
    const { id }: { id?: string } = browser.runtime ?? {}
    if (id === undefined) this.over.abort()
    return this.signal.aborted
  }

  onInvalidated(run: () => void): void {
    this.signal.addEventListener('abort', run)
  }

  private async succeed(): Promise<void> {
    const { [key]: name } = await browser.storage.local.get(key)
    if (typeof name !== 'string' || this.signal.aborted) return
    // A frame or form of the page may be called like a method of the document.
    const { dispatchEvent, addEventListener } = EventTarget.prototype
    dispatchEvent.call(document, new Event(name))
    addEventListener.call(document, name, () => this.over.abort(), { once: true, signal: this.signal })
  }
}
