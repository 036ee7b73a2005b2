import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, viewOf } from './harness/view.ts'

const article = savedPage(demonstrationArticle)

/** Before anything else on the page, its script wraps what an extension in the same world would have to use. */
const spy = `<script>
  window.overheard = [];
  const wrap = (owner, name) => {
    const own = owner[name];
    owner[name] = function (...rest) {
      window.overheard.push(name);
      return own.apply(this, rest);
    };
  };
  wrap(Element.prototype, 'attachShadow');
  wrap(Element.prototype, 'append');
  wrap(EventTarget.prototype, 'addEventListener');
  wrap(Highlight.prototype, 'add');
  wrap(HighlightRegistry.prototype, 'set');
  wrap(IDBFactory.prototype, 'open');
  wrap(JSON, 'stringify');
  window.heard = [];
  window.onmessage = ({ data }) => window.heard.push(data);
</script>`

/** Runs in the page's own world: opens a card by a click that no person made, then presses all its keys the same way. */
async function pressEverything(page: Page): Promise<{ cardCame: boolean; root: boolean; overheard: string[]; heard: string[] }> {
  return page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const marked = [...(CSS.highlights.get('otr-quote') ?? [])][0]
    if (!marked) throw new Error('No quote is marked.')
    const range = new Range()
    range.setStart(marked.startContainer, marked.startOffset)
    range.setEnd(marked.endContainer, marked.endOffset)
    marked.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const box = range.getClientRects()[0] ?? new DOMRect()
    const at = { clientX: box.left + 5, clientY: box.top + 5, bubbles: true, composed: true }
    marked.startContainer.parentElement?.dispatchEvent(new MouseEvent('click', at))
    await pause(500)
    const host = document.body.nextElementSibling
    for (const target of [host, document, window, document.activeElement]) {
      for (const key of ['s', 'n', 'Enter', ' ', 'Tab', 'Enter']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          target?.dispatchEvent(new KeyboardEvent(type, { key, code: `Key${key.toUpperCase()}`, bubbles: true, composed: true }))
        }
      }
    }
    if (host instanceof HTMLElement) {
      const { left, top, width, height } = host.getBoundingClientRect()
      for (const [dx, dy] of [
        [0.5, 0.5],
        [0.2, 0.9],
        [0.9, 0.9],
      ] as const) {
        const [x, y] = [left + width * dx, top + height * dy]
        document
          .elementFromPoint(x, y)
          ?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }))
      }
      host.click()
    }
    for (const onTheRecord of ['saveDraft', 'readPage', 'savedOfPage', 'draftSelection']) {
      window.postMessage({ onTheRecord, payload: { quote: 'Never said.', id: 'x' } }, '*')
      document.dispatchEvent(new CustomEvent(onTheRecord, { detail: { quote: 'Never said.' } }))
    }
    await pause(1000)
    const own = globalThis as unknown as { overheard: string[]; heard: unknown[] }
    return {
      cardCame: host !== null,
      root: host?.shadowRoot != null,
      overheard: own.overheard,
      heard: own.heard.map((data) => JSON.stringify(data)).filter((data) => !data.includes('Never said.')),
    }
  })
}

/** What the page's script gets when it asks for the extension's own files in every way a page can; nothing is an empty list. */
const probe = (page: Page, base: string): Promise<string[]> =>
  page.evaluate(async (address) => {
    const got: string[] = []
    const files = [
      'manifest.json',
      'popup.html',
      'log.html',
      'welcome.html',
      'background.js',
      'content-scripts/content.js',
      'icon/48.png',
    ]
    for (const file of files) {
      const answer = await fetch(address + file).catch(() => null)
      if (answer?.ok) got.push(`fetched ${file}`)
    }
    const loads = (name: 'img' | 'script', file: string) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement(name)
        element.onload = () => resolve(true)
        element.onerror = () => resolve(false)
        element.src = address + file
        document.head.appendChild(element)
        setTimeout(() => resolve(false), 1500)
      })
    if (await loads('img', 'icon/48.png')) got.push('drew the icon')
    if (await loads('script', 'content-scripts/content.js')) got.push('ran a script')
    const frame = document.createElement('iframe')
    frame.src = `${address}popup.html`
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    try {
      if (frame.contentDocument?.querySelector('main')) got.push('framed the popup')
    } catch {
      // Another origin: the frame shows the browser's own error page.
    }
    frame.remove()
    const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
    if (typeof runtime?.sendMessage === 'function') got.push('a way to send messages')
    if ((await indexedDB.databases()).length > 0) got.push('a database')
    return got
  }, base)

describe.each<Which>(['chromium', 'firefox'])('a page in %s whose scripts want to know and to act', (which) => {
  const web = readerOf(which, (url) => {
    const page = article.pages(url)
    return page && { ...page, body: page.body.replace('<head>', `<head>${spy}`) }
  })

  it('saves nothing, hears nothing, and gets none of the extension’s files', async () => {
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    const seen = await pressEverything(page)
    expect(seen).toMatchObject({ cardCame: true, root: false, heard: [] })
    // The page's own scripts wrap nothing of ours, which runs in a world of its own; what its own code calls is known.
    expect(seen.overheard.filter((name) => name !== 'stringify')).toEqual([])

    const own = await web.reader.openOwn('log.html')
    const base = await own.evaluate(() => `${location.origin}/`)
    await hasText(viewOf(own), 'No quotes yet.')
    await own.close()
    await page.bringToFront()
    expect(await probe(page, base)).toEqual([])
    await page.close()
  })
})
