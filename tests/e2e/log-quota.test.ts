import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import { browserPath } from './harness/browsers.ts'
import { serveScript } from './harness/script-page.ts'
import type { QuotaPage } from './log-quota-page.ts'

it('an import that runs out of room says so and leaves the log as it was', async () => {
  const site = await serveScript(join(import.meta.dirname, 'log-quota-page.ts'))
  const profile = mkdtempSync(join(tmpdir(), 'log-quota-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: true,
    chromiumSandbox: false,
  })
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    await page.evaluate(() => (window as unknown as QuotaPage).fill('small'))
    const { usage } = await page.evaluate(() => navigator.storage.estimate())
    const devtools = await browser.newCDPSession(page)
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(site.url).origin,
      quotaSize: (usage ?? 0) + 8_000_000,
    })
    expect(await page.evaluate(() => (window as unknown as QuotaPage).overfill('small'))).toEqual({
      error: 'QuotaError',
      message: 'The browser has no room left.',
      before: 500,
      after: 500,
      found: 500,
      works: true,
    })
  } finally {
    await browser.close()
    site.close()
    rmSync(profile, { recursive: true, force: true })
  }
}, 180_000)
