import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from '../e2e/harness/reader.ts'

const style = `
  body { margin: 24px; font: 12px/1.3 system-ui, sans-serif; color: #222; background: #cfcfcf }
  main { display: grid; grid-template-columns: repeat(8, 1fr); gap: 16px }
  figure { margin: 0 } img { width: 100%; height: 220px; object-fit: contain; object-position: top; background: #bdbdbd }`

const figure = (folder: string, file: string) =>
  `<figure><img src="data:image/png;base64,${readFileSync(join(folder, file)).toString('base64')}"><figcaption>${file}</figcaption></figure>`

/** One picture of all pictures in a folder, with their names. */
export async function contactSheet(reader: Reader, folder: string): Promise<void> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.png') && file !== 'contact-sheet.png')
    .sort()
  const page = await reader.browser.newPage()
  await page.setViewport({ width: 1800, height: 1000 })
  await page.setContent(`<style>${style}</style><main>${files.map((file) => figure(folder, file)).join('')}</main>`)
  await page.screenshot({ path: join(folder, 'contact-sheet.png') as `${string}.png`, fullPage: true })
  await page.close()
}
