import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { builtFor } from './harness/build.ts'
import { forget, launchReader, type Reader, type Which } from './harness/reader.ts'
import { type Site, serveSite } from './harness/site.ts'
import { hasText, press, until } from './harness/view.ts'

const article = liveSites[0]?.html ?? ''
const around = (frames: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story view</title></head><body style="margin:0"><nav><a href="/">Front page</a></nav>${frames}</body></html>`
const tall = 'width:100%;height:900px;border:0'

const pages: Record<string, string> = {
  '/own': around(`<iframe id="story" src="/story" style="${tall}"></iframe>`),
  '/small': around('<iframe id="story" src="/story" style="width:300px;height:250px"></iframe>'),
  '/other': around(`<iframe id="story" src="http://tass.com/story" style="${tall}"></iframe>`),
  '/story': article,
}

describe.each<Which>(['chromium', 'firefox'])('frames of a page in %s', (which) => {
  let site: Site
  let reader: Reader

  beforeAll(async () => {
    site = await serveSite(({ pathname }) => (pages[pathname] ? { body: pages[pathname] } : null))
    reader = await launchReader({ which, extension: builtFor(which), proxy: site.address })
  })
  afterAll(async () => {
    await reader?.close()
    await site?.close()
    if (reader) forget(reader.profile)
  })

  const storyOf = (page: Page): Promise<Frame> =>
    until('the frame', async () => page.frames().find((frame) => frame.url().endsWith('/story')))
  const names = (frame: Frame) => frame.evaluate(() => [...CSS.highlights.keys()])
  const open = async (path: string) => {
    const page = await reader.open(`http://kyivindependent.com${path}`)
    const frame = await storyOf(page)
    await until('the frame to load', () => frame.evaluate(() => document.readyState === 'complete'))
    return { page, frame }
  }

  it('an article in a frame of the site is marked there, and the popup lists and saves its quotes', async () => {
    const { page, frame } = await open('/own')
    await until('marks in the frame', async () => (await names(frame)).includes('otr-official'))
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    const painted = await frame.evaluate(() => {
      const official = getComputedStyle(document.body, '::highlight(otr-official)')
      return official.textDecorationLine
    })
    expect(painted).toContain('underline')
    const popup = await reader.openPopup(page)
    await hasText(popup, 'Drawings in the museum draw a long queue')
    await press(popup, 'Save')
    await hasText(popup, 'Saved')
    await popup.close()
    await page.close()
  })

  it.each(['/small', '/other'])('a frame that holds no article of the page is left alone: %s', async (path) => {
    const { page, frame } = await open(path)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await names(frame)).toEqual([])
    await page.close()
  })
})
