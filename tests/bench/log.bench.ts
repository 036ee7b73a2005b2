import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserPath } from '../e2e/harness/browsers.ts'
import { serveScript } from '../e2e/harness/script-page.ts'

const sizes = [1000, 10_000, 100_000]

const words = (name: string, value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ${name.endsWith('MB') ? 'MB' : 'ms'}`

/** The research log in real Chromium, through its own door, at three sizes; LOG_BENCH_MOST leaves the larger ones out. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const most = Number(process.env.LOG_BENCH_MOST ?? Number.POSITIVE_INFINITY)
  const site = await serveScript(join(import.meta.dirname, 'log-page.ts'), join(import.meta.dirname, '../../lib/log/worker.ts'))
  const profile = mkdtempSync(join(tmpdir(), 'log-bench-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: true,
    chromiumSandbox: false,
  })
  const figures: { name: string; value: string }[] = []
  try {
    for (const size of sizes.filter((one) => one <= most)) {
      const page = await browser.newPage()
      await page.goto(site.url)
      // The page's own script puts it there.
      const run = (count: number) => (window as unknown as { bench: (n: number) => Promise<Record<string, number>> }).bench(count)
      const measured = await page.evaluate(run, size)
      for (const [name, value] of Object.entries(measured)) {
        figures.push({ name: `${size.toLocaleString('en')}: ${name}`, value: words(name, value) })
      }
      await page.close()
    }
  } finally {
    await browser.close()
    site.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return figures
}
