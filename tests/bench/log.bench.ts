import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { browserPath } from '../e2e/harness/browsers.ts'

const sizes = [1000, 10_000, 100_000]

/** The page's script, bundled in memory. */
async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'log-page.ts'), formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('vite built nothing.')
  return output.output[0].code
}

async function serve(code: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isScript ? code : '<!doctype html><title>Bench</title><script src="page.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

const words = (name: string, value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ${name.endsWith('MB') ? 'MB' : 'ms'}`

/** The research log in real Chromium, through its own door, at three sizes. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const site = await serve(await script())
  const profile = mkdtempSync(join(tmpdir(), 'log-bench-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: true,
    chromiumSandbox: false,
  })
  const figures: { name: string; value: string }[] = []
  try {
    for (const size of sizes.filter((size) => size <= Number(process.env.LOG_BENCH_MOST ?? Number.POSITIVE_INFINITY))) {
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
