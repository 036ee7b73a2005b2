import { describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { hostIsThere, markOf, paintedWords, whenPainted } from './harness/marks.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, until } from './harness/view.ts'

const story = liveSites[0]?.html ?? ''
const address = 'http://kyivindependent.com/story'

describe('marks in Chromium', () => {
  const web = readerOf('chromium', ({ pathname }) =>
    pathname === '/story' ? { body: story } : pathname === '/note' ? { body: 'Keir Starmer spoke.', type: 'text/plain' } : null,
  )

  it('opens by a tap as a sheet on a narrow screen', async () => {
    const page = await web.reader.browser.newPage()
    await page.setViewport({ width: 390, height: 800, hasTouch: true })
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await whenPainted(page)
    const { x, y } = await until('a mark', () => markOf(page, 'official', 'Keir Starmer'))
    await page.touchscreen.tap(x, y)
    await until('a card', () => hostIsThere(page))
    await page.touchscreen.tap(5, 5)
    await until('no card', async () => !(await hostIsThere(page)))
    await page.close()
  })

  it('tell the popup of a document that is no web page', async () => {
    const page = await web.reader.open('http://kyivindependent.com/note')
    const popup = await web.reader.openPopup(page)
    await hasText(popup, 'This kind of document is not supported.')
    await popup.close()
    await page.close()
  })

  it('wait for the switch of the popup where the reader wants to be asked', async () => {
    const own = await web.reader.openOwn('options.html')
    await own.evaluate(`chrome.storage.local.set({ 'settings.sitesOff': ['kyivindependent.com'] })`)
    await own.close()
    const page = await web.reader.open(address)
    const popup = await web.reader.openPopup(page)
    await hasText(popup, 'Marks are off on this page.')
    expect(await paintedWords(page)).toEqual({})
    await popup.run(`document.querySelector('[role=switch]').click()`)
    await hasText(popup, 'Marks on')
    await popup.close()
    expect((await whenPainted(page))['otr-official']).toContain('Keir Starmer')
    await page.close()
  })

  it('are not printed, and are there again afterwards', async () => {
    const page = await web.reader.open(address)
    await whenPainted(page)
    await page.evaluate(() => {
      addEventListener('beforeprint', () => Object.assign(globalThis, { printed: CSS.highlights.size }))
    })
    await page.pdf()
    expect(await page.evaluate('printed')).toBe(0)
    await whenPainted(page)
    const line = () => page.evaluate(() => getComputedStyle(document.body, '::highlight(otr-official)').textDecorationLine)
    await until('a line on the screen', async () => (await line()) === 'underline')
    await page.emulateMediaType('print')
    expect(await line()).toBe('none')
    await page.close()
  })

  it('of a quote are its opening mark alone in forced colours', async () => {
    const own = await web.reader.openOwn('options.html')
    await own.evaluate(`chrome.storage.local.set({ 'settings.sitesOff': [] })`)
    await own.close()
    const page = await web.reader.browser.newPage()
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    const words = await whenPainted(page)
    expect(words['otr-quote']?.length).toBeGreaterThan(1)
    expect(words['otr-quote']?.filter((mark) => mark !== '“')).toEqual([])
    await page.close()
  })
})
