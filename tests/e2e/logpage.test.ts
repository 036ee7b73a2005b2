import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inPacks } from '../../lib/log/pack.ts'
import { rowOf } from '../../lib/log/row.ts'
import { builtFor } from './harness/build.ts'
import { forget, launchReader, type Reader } from './harness/reader.ts'
import { type Site, serveSite } from './harness/site.ts'
import { until } from './harness/view.ts'
import { sampleEntries } from './logpage-entries.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Puts entries into the log as the extension itself stores them, while no page of it is open. */
async function fill(reader: Reader, count: number, language: string): Promise<void> {
  const page = await reader.openOwn('log.html')
  await until('the log to open', () => page.evaluate(() => document.querySelector('.none, .rows') !== null))
  await page.evaluate(
    async (packs, chosen) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('research-log')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const tx = db.transaction([...db.objectStoreNames], 'readwrite')
      for (const store of db.objectStoreNames) tx.objectStore(store).clear()
      for (const pack of packs) tx.objectStore('packs').put(pack)
      await new Promise((resolve) => {
        tx.oncomplete = resolve
      })
      db.close()
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } })
        .chrome
      await storage.local.set({ 'settings.language': chosen })
    },
    inPacks(sampleEntries(count).map(rowOf)),
    language,
  )
  await page.close()
}

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations: found } = await run.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}

/** What reaches farthest to the right. */
const widest = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [most] = [...document.querySelectorAll('body *')].sort(
      (a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right,
    )
    return most?.outerHTML.slice(0, 120) ?? ''
  })

const ready: Record<string, string> = { 'log.html': '.entry .quote, .none', 'options.html': '#about', 'welcome.html': 'article' }

describe('the log, options and welcome pages in Chromium', () => {
  let site: Site
  let reader: Reader

  beforeAll(async () => {
    site = await serveSite(() => null)
    reader = await launchReader({ which: 'chromium', extension: builtFor('chromium'), proxy: site.address })
  })
  afterAll(async () => {
    await reader.close()
    forget(reader.profile)
    await site.close()
  })

  const open = async (path: string, width: number, theme: string) => {
    const page = await reader.openOwn(path)
    await page.setViewport({ width, height: 900 })
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await until(`${path} to be drawn`, () => page.evaluate((one) => document.querySelector(one) !== null, ready[path] ?? 'main'))
    return page
  }

  it.each([
    ['en', 0],
    ['uk', 120],
  ] as const)(
    'have no violation in %s with %i entries, light and dark, and never scroll sideways',
    async (language, count) => {
      await fill(reader, count, language)
      const found: string[] = []
      for (const path of Object.keys(ready)) {
        for (const [width, theme] of [
          [1280, 'light'],
          [1280, 'dark'],
          [420, 'light'],
          [320, 'dark'],
        ] as const) {
          const page = await open(path, width, theme)
          const where = `${path} ${width} ${theme}`
          found.push(...(await violations(page)).map((one) => `${where}: ${one}`))
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (over > 0) found.push(`${where}: ${over} px too wide, such as ${await widest(page)}`)
          await page.close()
        }
      }
      expect(found).toEqual([])
    },
    180_000,
  )

  it('walk, check and trash rows by keys of a Ukrainian layout, and take it back', async () => {
    await fill(reader, 12, 'en')
    const page = await open('log.html', 1280, 'light')
    const count = () => page.evaluate(() => document.querySelectorAll('.entry .quote').length)
    await until('all rows', async () => (await count()) === 12)
    await page.focus('.entry')
    await page.keyboard.press('ArrowDown')
    await until('the second row to have the focus', () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-index') === '1'),
    )
    await page.keyboard.press('Delete')
    await until('one row fewer', async () => (await count()) === 11)
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', bubbles: true })),
    )
    await until('the row to come back', async () => (await count()) === 12)
    await page.close()
  })

  it('mark the sample article, and let a quote of it be saved', async () => {
    await fill(reader, 0, 'en')
    const page = await open('welcome.html', 1280, 'light')
    await until('the marks', () => page.evaluate(() => [...CSS.highlights.keys()].length > 0))
    const place = await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild
      if (!text) return null
      const range = document.createRange()
      range.setStart(text, 12)
      range.setEnd(text, 20)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    if (!place) throw new Error('no sample')
    await page.mouse.click(place.x, place.y)
    await until('the card', () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'))
    await page.close()
  })
})
