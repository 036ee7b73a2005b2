import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from '../e2e/harness/reader.ts'

/** Which of our pictures stand beside which picture of the design. */
const pairs: Record<string, readonly string[]> = {
  'popup-light': ['popup-quotes-en-light-3', 'popup-page-en-light-3', 'popup-log-en-light-300'],
  'popup-dark': ['popup-quotes-en-dark-3', 'popup-page-en-dark-3', 'popup-log-en-dark-300'],
  'popup-uk-200': ['popup-quotes-uk-light-3', 'popup-page-uk-light-3', 'popup-zoom-200-quotes-uk-dark'],
  'popup-forced-colors': ['popup-forced-quotes-en-light', 'popup-forced-page-en-light', 'popup-forced-log-en-light'],
  'card-light': ['card-official-en-light', 'card-date-en-light', 'card-oblast-en-light', 'card-quote-en-light'],
  'card-dark': ['card-official-en-dark', 'card-date-en-dark', 'card-oblast-en-dark', 'card-quote-en-dark'],
  'log-1280': ['log-1280-en-light-300'],
  'log-1280-dark': ['log-1280-en-dark-300'],
  'log-420': ['log-320-en-light-300'],
  options: ['options-1280-en-light'],
  'options-dark': ['options-1280-en-dark'],
  'first-run': ['welcome-1280-en-light'],
}

const style = `
  body { margin: 24px; font: 13px/1.4 system-ui, sans-serif; color: #222; background: #cfcfcf }
  main { display: flex; gap: 24px; align-items: flex-start } section { flex: 1; display: flex; flex-wrap: wrap; gap: 12px }
  figure { margin: 0; flex: 1 1 300px } img { width: 100% }`

const picture = (folder: string, name: string) =>
  `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}"></figure>`

/** One picture for each of the design's: it on the left, ours on the right. Nothing where the design's pictures are not at hand. */
export async function besideDesign(reader: Reader, folder: string, designs: string): Promise<void> {
  if (!existsSync(designs)) return
  for (const [design, ours] of Object.entries(pairs)) {
    const there = ours.filter((name) => existsSync(join(folder, `${name}.png`)))
    if (there.length === 0 || !existsSync(join(designs, `${design}.png`))) continue
    const page = await reader.browser.newPage()
    await page.setViewport({ width: 2000, height: 1000 })
    await page.setContent(
      `<style>${style}</style><main><section>${picture(designs, design)}</section><section>${there.map((name) => picture(folder, name)).join('')}</section></main>`,
    )
    await page.screenshot({ path: join(folder, 'beside', `${design}.png`) as `${string}.png`, fullPage: true })
    await page.close()
  }
}
