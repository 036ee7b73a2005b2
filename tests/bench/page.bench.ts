import { join } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { browserPath } from '../e2e/harness/browsers.ts'
import { longPage, pageOfTexts, sectionPage } from './long-page.ts'
import { inTheBrowser } from './page-extension.ts'
import type { Figure, Sample } from './page-trace.ts'

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
  await page.goto('http://courier.example/world/drawings-in-the-museum', { waitUntil: 'load' })
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

type Asked = { answers: object[][][]; ms: number; strings: string[] }
type Read = { read: number; paint: number; all: number }

const ms = (value: number) => `${value.toFixed(1)} ms`

/** The page's own work beside a bare regular expression and mark.js on the same strings. */
async function besideOthers(browser: Browser, code: string, { name, html, marked }: Sample): Promise<Figure[]> {
  const [asked] = await onFreshPages<Asked>(browser, html, code, 'runs.ask()', 1)
  const answers = JSON.stringify(asked?.answers ?? [])
  const reads = await onFreshPages<Read>(browser, html, code, `runs.readAndPaint(${answers})`, 8)
  const all = best(reads.map((run) => run.all))
  const own = `${ms(all)} (reading ${ms(best(reads.map(({ read }) => read)))}, painting ${ms(best(reads.map(({ paint }) => paint)))})`
  const steps = await onFreshPages<Record<string, number>>(browser, html, code, 'runs.steps()')
  const parts = Object.keys(steps[0] ?? {}).map((part) => `${part} ${best(steps.map((run) => run[part] ?? 0)).toFixed(1)}`)
  const figures = [
    { name: `${name}: read and paint, in one go`, value: own },
    { name: `${name}: steps of a first reading, in ms`, value: parts.join(', ') },
  ]
  if (!marked || !asked) return figures
  figures.push({ name: `${name}: recognised for the first time, which the worker does`, value: ms(asked.ms) })
  const strings = JSON.stringify(asked.strings)
  const bare = best(await onFreshPages<number>(browser, html, code, `runs.bare(${strings})`, 8))
  const peer = async (run: string) => best(await onFreshPages<number>(browser, html, code, `runs.${run}(${strings})`, 2))
  const times = (peer: number) => `${ms(peer)}; ours is ${(peer / all).toFixed(0)} times faster`
  return [
    ...figures,
    {
      name: `${name}: bare regular expression and highlight`,
      value: `${ms(bare)}; ours is ${(all / bare).toFixed(1)} times that`,
    },
    { name: `${name}: mark.js on the same strings`, value: times(await peer('markJs')) },
    { name: `${name}: advanced-mark.js on the same strings, as one pattern`, value: times(await peer('advancedMark')) },
  ]
}

const samples: readonly Sample[] = [
  { name: 'no article', html: sectionPage, marked: false },
  { name: '1,000 words', html: longPage(1000), marked: true },
  { name: '20,000 words', html: longPage(20_000), marked: true },
  { name: '1,000,000 characters', html: longPage(170_000), marked: true },
]

/** Reading and marking in real Chromium: the page's own work beside others', and the built extension as a whole. */
export async function bench(): Promise<Figure[]> {
  const code = await bundle('tests/bench/page-runs.ts')
  const browser = await launch({ executablePath: browserPath('chromium'), headless: true, args: ['--no-sandbox'] })
  const figures: Figure[] = []
  try {
    for (const sample of samples) figures.push(...(await besideOthers(browser, code, sample)))
  } finally {
    await browser.close()
  }
  return [...figures, ...(await inTheBrowser(samples, longPage(850_000), pageOfTexts(1_000_000)))]
}
