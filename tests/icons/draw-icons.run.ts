import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { browserPath } from '../e2e/harness/browsers.ts'

/** Draws the icons of the toolbar and of the extension's list from icon.svg. Run with node after changing the drawing. */

/** Pixels, as Chrome and Firefox ask for them. */
const iconSizes = [16, 32, 48, 96, 128]

const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8')
const browser = await launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const size of iconSizes) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    await page.screenshot({ path: join(import.meta.dirname, `../../public/icon/${size}.png`), omitBackground: true })
  }
} finally {
  await browser.close()
}
