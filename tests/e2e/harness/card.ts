import type { Frame, Page } from 'puppeteer-core'
import type { Reader } from './reader.ts'

/**
 * Where the open card is seen, in CSS pixels of its window; null while none is. Its root is closed, so the window is asked
 * point by point what stands there.
 */
export const cardBox = (page: Page | Frame) =>
  page.evaluate(() => {
    const host = document.body.nextElementSibling
    if (!host) return null
    const box = {
      left: Number.POSITIVE_INFINITY,
      top: Number.POSITIVE_INFINITY,
      right: 0,
      bottom: 0,
      width: innerWidth,
      height: innerHeight,
    }
    for (let y = 1; y < innerHeight; y += 4)
      for (let x = 1; x < innerWidth; x += 4)
        if (document.elementFromPoint(x, y) === host) {
          box.left = Math.min(box.left, x)
          box.top = Math.min(box.top, y)
          box.right = Math.max(box.right, x)
          box.bottom = Math.max(box.bottom, y)
        }
    return box.right > 0 ? box : null
  })

/** Runs over the tab of a page, from one of the extension's own: `tabs` and `tab` are there. */
async function overTab(reader: Reader, page: Page, run: string): Promise<void> {
  const open = (await reader.browser.pages()).find((one) => one.url().endsWith('/options.html'))
  const own = open ?? (await reader.openOwn('options.html'))
  await page.bringToFront()
  await own.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? globalThis.chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    ${run}
  })()`)
}

/** What the background does for a shortcut: goes to the next (1) or previous (-1) mark. */
export const stepMark = (reader: Reader, page: Page, by: 1 | -1): Promise<void> =>
  overTab(reader, page, `await tabs.sendMessage(tab.id, { onTheRecord: 'stepMark', payload: ${by} }, { frameId: 0 })`)

/** The browser's own zoom. */
export const zoom = (reader: Reader, page: Page, factor: number): Promise<void> =>
  overTab(reader, page, `await tabs.setZoom(tab.id, ${factor})`)
