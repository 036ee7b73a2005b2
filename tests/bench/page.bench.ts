import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { browserPath } from '../e2e/harness/browsers.ts'
import { longPage, sectionPage } from './long-page.ts'

const root = join(import.meta.dirname, '../..')

async function bundle(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rollupOptions: { input: join(root, entry), output: { format: 'iife' } } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('nothing was bundled')
  return output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

/** A fresh page with the runs in it. */
async function fresh(browser: Browser, html: string, code: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html; charset=utf-8', body: request.isNavigationRequest() ? html : '' }),
  )
  await page.goto('http://courier.example/world/2025/03/16/drawings-in-the-museum', { waitUntil: 'load' })
  await page.evaluate(code)
  return page
}

/** The least disturbed run: other work on the machine only ever adds time. */
const best = (values: readonly number[]): number => Math.min(...values)

/** Runs an expression on fresh pages, so that nothing is warm, and gives every result. */
async function onFreshPages<T>(browser: Browser, html: string, code: string, expression: string, times = 5): Promise<T[]> {
  const values: T[] = []
  for (let i = 0; i < times; i++) {
    const page = await fresh(browser, html, code)
    values.push((await page.evaluate(expression)) as T) // the runs return plain numbers
    await page.close()
  }
  return values
}

type Own = { article: number; read: number; paint: number; mentions: number; words: string[] }
type Slices = { longest: number; long: number; ms: number; paint: number }

const ms = (value: number) => `${value.toFixed(1)} ms`

/** Times of reading and marking in real Chromium, beside a bare regular expression and mark.js on the same strings. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const code = await bundle('tests/bench/page-runs.ts')
  const browser = await launch({ executablePath: browserPath('chromium'), headless: true, args: ['--no-sandbox'] })
  const figures: { name: string; value: string }[] = []
  const say = (name: string, value: string) => figures.push({ name, value })
  try {
    for (const [name, words] of [
      ['1,000 words', 1000],
      ['20,000 words', 20_000],
    ] as const) {
      const html = longPage(words)
      const [own] = await onFreshPages<Own>(browser, html, code, 'runs.own()', 1)
      if (!own) continue
      const strings = JSON.stringify(own.words)
      const all = best(await onFreshPages<number>(browser, html, code, 'runs.all()'))
      const bare = best(await onFreshPages<number>(browser, html, code, `runs.bare(${strings})`))
      const mark = best(await onFreshPages<number>(browser, html, code, `runs.markJs(${strings})`, 3))
      say(`${name}: read, recognise, paint (${own.mentions} marks)`, ms(all))
      say(`${name}: finding and reading the article alone`, ms(own.article))
      say(`${name}: painting alone`, ms(own.paint))
      say(`${name}: bare regular expression and highlight`, `${ms(bare)}; ours is ${(all / bare).toFixed(1)} times that`)
      say(`${name}: mark.js on the same strings`, `${ms(mark)}; ours is ${(mark / all).toFixed(0)} times faster`)
    }
    const [slices] = await onFreshPages<Slices>(browser, longPage(170_000), code, 'runs.slices()', 1)
    if (slices) {
      say('1,000,000 characters: all of it, in slices', ms(slices.ms))
      say('1,000,000 characters: longest task, and tasks over 50 ms', `${ms(slices.longest)}, ${slices.long}`)
      say('1,000,000 characters: painting', ms(slices.paint))
    }
    say('a page that is no article', ms(best(await onFreshPages<number>(browser, sectionPage, code, 'runs.all()'))))
    say('page and recognisers, bundled and gzipped', `${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1)} kB with mark.js`)
  } finally {
    await browser.close()
  }
  return figures
}
