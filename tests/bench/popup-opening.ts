import type { Page } from 'puppeteer-core'
import type { Reader } from '../e2e/harness/reader.ts'
import { until } from '../e2e/harness/view.ts'

/** One opening of the real popup, in milliseconds. */
export type Opening = {
  /** From the press of the button until the browser has begun the popup's document. */
  begun: number
  /** From there until its HTML is read. */
  html: number
  /** … until something is painted. */
  first: number
  /** … until the largest part of the view, a quote, is painted. */
  usable: number
  /** Sum of the layout shifts until all is at rest. */
  shift: number
}

type Timed = { name: string; startTime: number; responseEnd?: number; value?: number }

/** What the popup's own clock says, asked once it is at rest. Runs in the popup. */
async function timings() {
  const seen = async (type: string) => {
    const entries: Timed[] = []
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
    observer.observe({ type, buffered: true })
    await new Promise((told) => setTimeout(told, 150))
    observer.disconnect()
    return entries
  }
  const [paints, largest, shifts] = await Promise.all(['paint', 'largest-contentful-paint', 'layout-shift'].map(seen))
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return {
    origin: performance.timeOrigin,
    html: page?.responseEnd ?? Number.NaN,
    first: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
    usable: largest?.at(-1)?.startTime ?? Number.NaN,
    shift: shifts?.reduce((sum, { value = 0 }) => sum + value, 0) ?? Number.NaN,
  }
}

const isPopup = (url: string) => url.endsWith('/popup.html')

/** Presses the toolbar button over the article and watches the popup until its quotes stand there. */
export async function openOnce({ browser }: Reader, article: Page): Promise<Opening> {
  const extension = [...(await browser.extensions()).values()][0]
  if (!extension) throw new Error('The extension is gone.')
  await article.bringToFront()
  const pressed = performance.timeOrigin + performance.now()
  await article.triggerExtensionAction(extension)
  const popup = await (await browser.waitForTarget((t) => isPopup(t.url()))).asPage()
  await until('a quote', () => popup.evaluate(() => document.querySelector('li.q') !== null))
  await new Promise((rested) => setTimeout(rested, 300))
  const { origin, ...since } = await popup.evaluate(timings)
  await popup.evaluate('window.close()').catch(() => null)
  await until('the popup to close', async () => !browser.targets().some((t) => isPopup(t.url())))
  return { begun: origin - pressed, ...since }
}
