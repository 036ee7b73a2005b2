import type { Page } from 'puppeteer-core'
import { until } from '../e2e/harness/view.ts'

const has = (page: Page, what: string) => page.evaluate((one) => document.querySelector(one) !== null, what)

/** Waits until a page has what a selector asks for, or has it no more. */
export const seen = (page: Page, what: string) => until(what, () => has(page, what))
export const unseen = (page: Page, what: string) => until(`no ${what}`, async () => !(await has(page, what)))
