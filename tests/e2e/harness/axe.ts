import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page, or with the element that an expression names, as sentences. The sizes of targets are looked at too. */
export async function violations(page: Page, within = 'document'): Promise<string[]> {
  await page.evaluate(axe)
  return (await page.evaluate(`axe.run(${within}, { rules: { 'target-size': { enabled: true } } }).then(({ violations, passes }) =>
    passes.length === 0 ? ['nothing was there to be looked at'] :
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`)) as string[]
}
