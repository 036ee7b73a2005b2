import { describe, expect, it } from 'vitest'
import { firstPalette } from '../../lib/looks/looks.ts'
import { longPage } from '../bench/long-page.ts'
import { breakingSites } from '../fixtures/pages/breaking-sites.ts'
import { hostileSites, type LiveSite, liveSites } from '../fixtures/pages/live-sites.ts'
import { paintedWords } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

const sites = [...liveSites, ...hostileSites, ...breakingSites]
const long = longPage(60_000)
const addressOf = (i: number) => `http://kyivindependent.com/fixture/${i}`

const missing = (words: Record<string, string[]>, { officials, oblasts = [] }: LiveSite): string[] => [
  ...officials.filter((name) => !words['otr-official']?.includes(name)),
  ...oblasts.filter((name) => !words['otr-oblast']?.includes(name)),
]

describe.each<Which>(['chromium', 'firefox'])('pages in %s', (which) => {
  const web = readerOf(which, ({ pathname }) => {
    const { html, type, headers }: Partial<LiveSite> =
      [...sites, { html: long }][Number(/^\/fixture\/(\d+)$/.exec(pathname)?.[1] ?? -1)] ?? {}
    return html === undefined
      ? null
      : { body: html, ...(type === undefined ? {} : { type }), ...(headers === undefined ? {} : { headers }) }
  })

  it.each(sites.map((one, i) => [one.name, one, i] as const))('%s: marks what it should, quietly', async (_, one, i) => {
    const page = await web.reader.browser.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(String(error)))
    await page.goto(addressOf(i), { waitUntil: 'domcontentloaded' })
    let words: Record<string, string[]> = {}
    await until(
      'the marks',
      async () => {
        words = await paintedWords(page)
        return missing(words, one).length === 0
      },
      8000,
    ).catch(() => null)
    expect(missing(words, one)).toEqual([])
    for (const never of one.never ?? []) expect(words['otr-official'] ?? []).not.toContain(never)
    if (one.night)
      expect(await page.evaluate(() => [...CSS.highlights.keys()].every((name) => name.endsWith('-night')))).toBe(true)
    expect(noise.filter((line) => !/broken by the page|base URL|Quirks|quirks|favicon|404|Failed to load/.test(line))).toEqual([])
    await page.close()
  })

  it('wears another palette at once when the reader chooses it', async () => {
    const page = await web.reader.open(addressOf(0))
    await until('marks', async () => Object.keys(await paintedWords(page)).length > 0)
    const own = await web.reader.openOwn('options.html')
    const wear = (palette: object) =>
      own.evaluate(`globalThis.chrome.storage.local.set({ 'settings.palette': ${JSON.stringify(palette)} })`)
    await wear({ ...firstPalette, official: { line: 'solid', colour: 'green' } })
    await until('the green officials', async () => 'otr-solid-green' in (await paintedWords(page)))
    expect(await paintedWords(page)).not.toHaveProperty('otr-official')
    await wear({ ...firstPalette, strength: 'strong' })
    await until('the strong marks', async () => 'otr-solid-blue-strong' in (await paintedWords(page)))
    expect(Object.keys(await paintedWords(page)).filter((name) => !name.includes('-strong'))).toEqual([])
    await wear(firstPalette)
    await until('the first palette', async () => 'otr-official' in (await paintedWords(page)))
    await own.close()
    await page.close()
  })

  it('marks the end of a very long page when the reader comes there, and what is added to it', async () => {
    const page = await web.reader.open(addressOf(sites.length))
    const lastMarked = () =>
      page.evaluate(() => {
        const last = document.querySelector('article > p:last-of-type')
        return [...CSS.highlights.values()].some((marks) => [...marks].some((range) => last?.contains(range.startContainer)))
      })
    await until('the first marks', async () => Object.keys(await paintedWords(page)).length > 0)
    await until(
      'all to be read',
      async () => (await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))) ?? lastMarked(),
      30_000,
    )
    expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))).toBeLessThan(2_500)
    await page.evaluate(() =>
      document
        .querySelector('article')
        ?.insertAdjacentHTML(
          'beforeend',
          '<p>Kaja Kallas wrote a line in the guest book on March 13, and she drew a small boat beneath it.</p>',
        ),
    )
    await until('the new entry', lastMarked, 15_000)
    await page.close()
  })

  it('leaves every static page exactly as it was', async () => {
    const page = await web.reader.open(addressOf(0))
    await until('marks', async () => Object.keys(await paintedWords(page)).length > 0)
    const now = await page.evaluate(() => document.documentElement.outerHTML)
    const plain = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      sites[0]?.html ?? '',
    )
    expect(now).toBe(plain)
    await page.close()
  })
})
