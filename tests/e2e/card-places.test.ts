import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { cardBox, stepMark, zoom } from './harness/card.ts'
import { hostIsThere, markOf, paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, until, viewOf } from './harness/view.ts'

const story = liveSites[0]?.html ?? ''
const linked = story
  .replace('Keir Starmer', '<a id="link" href="/elsewhere">Keir Starmer</a>')
  .replace('<main>', '<main><input id="field">')
const framed = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>View</title></head><body style="margin:0"><p style="height:60px">Menu</p><iframe src="/story" style="width:100%;height:700px;border:0"></iframe></body></html>`
const pages: Record<string, string> = {
  '/story': story,
  '/linked': linked,
  '/framed': framed,
  '/elsewhere': '<!doctype html><title>Elsewhere</title>',
  '/tall': story.replaceAll('</p>', `</p>${'<p>The queue moved on by a few steps, and the rain went on too.</p>'.repeat(12)}`),
}

describe.each<Which>(['chromium', 'firefox'])('the card in %s', (which) => {
  const web = readerOf(which, ({ pathname }) => (pages[pathname] ? { body: pages[pathname] } : null))

  const open = async (path: string): Promise<Page> => {
    const page = await web.reader.open(`http://kyivindependent.com${path}`)
    await page.bringToFront()
    return page
  }
  const card = (page: Page | Frame) => until('a card', () => cardBox(page))
  const isInside = ({ left, top, right, bottom, width, height }: Awaited<ReturnType<typeof card>>) => {
    expect(left).toBeGreaterThan(4)
    expect(top).toBeGreaterThan(4)
    expect(right).toBeLessThan(width - 4)
    expect(bottom).toBeLessThan(height - 4)
  }
  /** Pixels between a card and the height at which its mark stands. */
  const apart = ({ top, bottom }: Awaited<ReturnType<typeof card>>, y: number) => Math.max(top - y, y - bottom, 0)
  const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  it('stands inside the frame that has the article', async () => {
    const page = await open('/framed')
    const frame = await until('the frame', async () => page.frames().find((one) => one.url().endsWith('/story')))
    await until('marks in it', () => frame.evaluate(() => CSS.highlights.has('otr-official')))
    const at = await until('a mark', () => markOf(frame as unknown as Page, 'official', 'Keir Starmer'))
    const offset = await page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().top ?? 0)
    await page.mouse.click(at.x, at.y + offset)
    const box = await card(frame)
    isInside(box)
    expect(Math.min(Math.abs(box.top - at.y), Math.abs(box.bottom - at.y))).toBeLessThan(60)
    expect(await hostIsThere(page)).toBe(false)
    await page.close()
  })

  it('leaves the click to a link, and shows itself to the pointer that rests there, with the keyboard where it was', async () => {
    const page = await open('/linked')
    await whenPainted(page)
    await page.focus('#field')
    const { x, y } = await until('the mark in the link', () => markOf(page, 'official', 'Keir Starmer'))
    await page.mouse.move(x - 3, y)
    await page.mouse.move(x, y)
    isInside(await card(page))
    await page.keyboard.type('still typing')
    expect(await page.evaluate(() => [document.activeElement?.id, (document.activeElement as HTMLInputElement).value])).toEqual([
      'field',
      'still typing',
    ])
    await page.mouse.click(x, y)
    await until('the linked page', async () => page.url().endsWith('/elsewhere'))
    await page.close()
  })

  it('keeps to its mark while the page is scrolled, and inside the window at every zoom', async () => {
    const page = await open('/tall')
    await whenPainted(page)
    const { x, y } = await until('a mark', () => markOf(page, 'official', 'Donald Tusk'))
    await page.mouse.click(x, y)
    let before = await card(page)
    await until('the card to stand still', async () => {
      const now = await card(page)
      const isStill = now.top === before.top && now.bottom === before.bottom
      before = now
      return isStill
    })
    expect(apart(before, y)).toBeLessThan(30)
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))
    // With more room below it the card may go from the side of its mark to below it.
    await until('the card to follow', async () => {
      const now = await cardBox(page)
      return now !== null && apart(now, y - 40) < 30
    })
    for (const factor of [2, 0.5, 1]) {
      await zoom(web.reader, page, factor)
      // A key pressed while the browser still zooms is lost.
      await until('no card', async () => {
        await page.keyboard.press('Escape')
        return !(await hostIsThere(page))
      })
      const at = await until('the mark', () => markOf(page, 'official', 'Donald Tusk'))
      await until('the card again', async () => {
        // Zoomed pages take the pointer in pixels of the screen.
        await page.evaluate(
          ({ x, y }) =>
            document
              .elementFromPoint(x, y)
              ?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true })),
          at,
        )
        return hostIsThere(page)
      })
      const box = await card(page)
      if (box.width >= 420) isInside(box)
      else {
        expect(Math.min(box.top, box.height - box.bottom)).toBeLessThan(12)
        // A sheet leaves the mark that it was opened for in sight.
        expect(apart(box, at.y)).toBeGreaterThan(0)
      }
    }
    await page.close()
  })

  it('is gone through by keys alone: next, previous, Tab within, Escape back, and Save once', async () => {
    const page = await open('/story')
    await whenPainted(page)
    await page.evaluate(() => {
      document.body.tabIndex = -1
      document.body.focus()
    })
    const current = async () => (await paintedWords(page))['otr-current']?.[0]
    await stepMark(web.reader, page, 1)
    await card(page)
    const first = await until('a current mark', current)
    const hasKeyboard = () => page.evaluate(() => document.activeElement === document.body.nextElementSibling)
    expect(await hasKeyboard()).toBe(true)
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
    expect(await hasKeyboard()).toBe(true)
    await stepMark(web.reader, page, 1)
    await until('another mark', async () => (await current()) !== first)
    await stepMark(web.reader, page, -1)
    await until('the first mark', async () => (await current()) === first)
    await press(page, 'Escape')
    await until('no card', async () => !(await hostIsThere(page)))
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

    const quotes = (await paintedWords(page))['otr-quote'] ?? []
    await until('the card of a quote', async () => {
      await stepMark(web.reader, page, 1)
      return quotes.includes((await current()) ?? '')
    })
    await press(page, 's')
    await new Promise((resolve) => setTimeout(resolve, 800))
    await press(page, 's')
    // By Enter on a button too: the first stop of the next quote's card that saves is reached by S alone, so Tab and Enter close it.
    await press(page, 'Tab', 'Enter')
    const log = await web.reader.openOwn('log.html')
    await hasText(viewOf(log), quotes[0]?.slice(0, 20) ?? '')
    expect(await log.evaluate(() => document.querySelectorAll('.entry').length)).toBe(1)
    await log.close()
    await page.close()
  })
})
