import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textsIn } from '../../lib/i18n/texts.ts'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { studio } from '../screenshots/studio.ts'
import { violations } from './harness/axe.ts'
import { builtFor } from './harness/build.ts'
import { lostWords } from './harness/lost-words.ts'
import { forget, launchReader, type Reader } from './harness/reader.ts'
import { type Site, serveSite } from './harness/site.ts'
import { until } from './harness/view.ts'
import { opened, type Step } from './openings.ts'

/** What axe and the browser's own tree of accessible names say of every page of ours, in both browsers, and its walk by keyboard. */

const article = savedPage(demonstrationArticle)

/** Each page with what is there once it is drawn. */
const pages = {
  'log.html': '.entry .quote',
  'options.html': '#about',
  'welcome.html': 'article',
  'sidepanel.html': '[role=tab]',
  'popup.html': '[role=tab]',
} as const

/** Each with its theme and widths; a window of 1280 pixels at 200 % is one of 640. */
const languages = [
  ['en', 'light', [1280, 320]],
  ['uk', 'dark', [640, 320]],
] as const

type Theme = 'light' | 'dark'

/** A page follows the size of its window and the theme in its own time. */
const redrawn = () => new Promise((drawn) => setTimeout(drawn, 120))

const tooWide = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))

/** What reaches furthest out of the window, for whoever mends it. */
function widest(): string {
  const right = (one: Element) => one.getBoundingClientRect().right
  const [first] = [...document.querySelectorAll('body *')].sort((a, b) => right(b) - right(a))
  return `${Math.round(first ? right(first) : 0)} ${first?.outerHTML.slice(0, 160)} in ${first?.parentElement?.className}`
}

/** Closes what a step before has opened over the page. */
const closed = (page: Page) =>
  until('nothing to be open', async () => {
    const open = await page.evaluate(() => document.querySelector('dialog[open], [role=menu], form.form') !== null)
    if (open) await page.keyboard.press('Escape')
    return !open
  })

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: on } = document
    if (!on || on === document.body) return null
    return (on.getAttribute('aria-label') ?? on.textContent ?? '').trim() || on.id || on.tagName
  })

describe.each([
  ['chromium', false],
  ['firefox', false],
  ['firefox', true],
] as const)('every page of ours in %s, dark: %s', (which, dark) => {
  let site: Site
  let reader: Reader

  beforeAll(async () => {
    site = await serveSite(article.pages)
    reader = await launchReader({ which, extension: builtFor(which), proxy: site.address, dark })
  })
  afterAll(async () => {
    await reader?.close()
    await site?.close()
    if (reader) forget(reader.profile)
  })

  /** Firefox has the theme that it was started with. */
  const wear = async (page: Page, theme: Theme) => {
    if (which === 'firefox') return
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      // Colours on their way from one theme to the other have no contrast of their own.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
  }
  const open = async (path: keyof typeof pages, width: number, theme: Theme = 'light') => {
    const page = await reader.openOwn(path)
    await page.setViewport({ width, height: 800 })
    await wear(page, theme)
    await until(`${path} to be drawn`, () => page.evaluate((one) => document.querySelector(one) !== null, pages[path]))
    return page
  }
  const arrange = (language: 'en' | 'uk') => studio(reader, article.address, '').arrange(language, 12)

  it.each(languages)(
    'has no fault and never scrolls sideways: %s, %s',
    async (language, theme) => {
      await arrange(language)
      const found: string[] = []
      for (const path of Object.keys(pages) as (keyof typeof pages)[]) {
        const page = await open(path, 1280, theme)
        // A window of 1280 pixels at 200 % is one of 640.
        for (const width of [1280, 640, 320]) {
          await page.setViewport({ width, height: 800 })
          await redrawn()
          const where = `${path} ${width}`
          found.push(...(await violations(page)).map((one) => `${where}: ${one}`))
          // The popup has the width of its window, which is never less than its own.
          if (path === 'popup.html') continue
          const over = await tooWide(page)
          if (over > 0) found.push(`${where}: ${over} px too wide`)
          found.push(...(await page.evaluate(lostWords)).map((one) => `${where}: ${one}`))
        }
        if (which === 'chromium') {
          await page.setViewport({ width: 1280, height: 800 })
          await wear(page, theme === 'dark' ? 'light' : 'dark')
          await redrawn()
          found.push(...(await violations(page)).map((one) => `${path} in the other theme: ${one}`))
        }
        await page.close()
      }
      expect(found).toEqual([])
    },
    240_000,
  )

  it.each(languages)(
    'has no fault in any dialog, menu or editor, wide and narrow: %s, %s',
    async (language, theme, [wide]) => {
      await arrange(language)
      const t = textsIn(language)
      const found: string[] = []
      const width = language === 'en' ? wide : 320
      for (const [path, steps] of Object.entries(opened) as ['log.html' | 'options.html', Step[]][]) {
        const page = await open(path, width, theme)
        await page.bringToFront()
        for (const { name, open: arrive, wide: needsRoom } of steps) {
          if (needsRoom && width === 320) continue
          await closed(page)
          await arrive(page, t)
          await redrawn()
          const where = `${path}, ${name}, ${width}`
          found.push(...(await violations(page)).map((one) => `${where}: ${one}`))
          found.push(...(await page.evaluate(lostWords)).map((one) => `${where}: ${one}`))
          if ((await tooWide(page)) > 0) found.push(`${where}: too wide: ${await page.evaluate(widest)}`)
        }
        await page.close()
      }
      expect(found).toEqual([])
    },
    290_000,
  )

  // Its order does not depend on the theme.
  if (dark) return

  it('is walked by Tab in the order of the page, and gives the focus back when a menu or a dialog closes', async () => {
    await arrange('en')
    for (const path of ['log.html', 'options.html', 'welcome.html'] as const) {
      const page = await open(path, 1280)
      await page.bringToFront()
      let before = -1
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body))
        if (await page.evaluate(() => document.activeElement === document.body)) break
        expect(at, `${path}: stop ${step}, ${await focused(page)}`).toBeGreaterThan(before)
        before = at
      }
      expect(before).toBeGreaterThan(0)
      await page.close()
    }
    const page = await open('log.html', 1280)
    await page.bringToFront()
    await page.focus('[aria-label="Choose what to export"]')
    await page.keyboard.press('Enter')
    await until('the menu', () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'menuitem'))
    await page.keyboard.press('Escape')
    await until('the focus on the menu’s button', async () => (await focused(page)) === 'Choose what to export')
    await page.focus('.log-top .btn.ink')
    await page.keyboard.press('Enter')
    await until('the dialog', () => page.evaluate(() => document.querySelector('dialog[open]')?.contains(document.activeElement)))
    await page.keyboard.press('Escape')
    await until('the dialog to go', () => page.evaluate(() => document.querySelector('dialog') === null))
    // The focus goes back a frame after the dialog has gone.
    await until('the focus on the dialog’s button', async () => (await focused(page)) === 'Export CSV (12)')
    await page.close()
  })

  // Only Chromium shows a driver its accessibility tree, and takes on the pointer of a phone.
  if (which === 'firefox') return

  it('names every control in the tree that a screen reader reads', async () => {
    await arrange('en')
    const controls =
      /^(?:button|link|checkbox|switch|radio|textbox|searchbox|combobox|tab|menuitem.*|option|listbox|meter|dialog|image)$/
    for (const path of Object.keys(pages) as (keyof typeof pages)[]) {
      const page = await open(path, 1280)
      const session = await page.createCDPSession()
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const named = nodes.filter(({ ignored, role }) => !ignored && controls.test(role?.value))
      expect(named.length, path).toBeGreaterThan(4)
      expect(named.filter(({ name }) => !name?.value).map(({ role }) => `${path}: ${role?.value}`)).toEqual([])
      await page.close()
    }
  })

  it('has targets of 44 pixels for fingers, and nothing that moves when movement is not wanted', async () => {
    await arrange('en')
    for (const path of Object.keys(pages) as (keyof typeof pages)[]) {
      const page = await open(path, 412)
      await page.setViewport({ width: 412, height: 800, isMobile: true, hasTouch: true })
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, select, .in')]
          .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 43.5)
          .map((one) => `${one.getAttribute('aria-label') ?? one.textContent} ${one.getBoundingClientRect().height}`),
      )
      expect(small, path).toEqual([])
      const moves = await page.evaluate(
        () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
      )
      expect(moves, path).toBe(0)
      await page.close()
    }
  })
})
