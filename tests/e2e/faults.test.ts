import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { builtFor } from './harness/build.ts'
import { whenPainted } from './harness/marks.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, names, press, until } from './harness/view.ts'

const article = savedPage(demonstrationArticle)

const web = readerOf('chromium', article.pages)
let page: Page

const worker = async () => {
  const target = await web.reader.browser.waitForTarget((t) => t.type() === 'service_worker')
  const found = await target.worker()
  if (!found) throw new Error('The extension has no worker.')
  return found
}

/** Runs in one of the extension's own pages, where its storage is. */
async function inOwnPage<T>(run: () => Promise<T>): Promise<T> {
  const own = await web.reader.openOwn('popup.html')
  const result = await own.evaluate(run)
  await own.close()
  return result
}

/** Each test begins with an empty log and settings that nobody has touched. */
const asNew = () =>
  inOwnPage(async () => {
    type Area = { get(): Promise<object>; remove(keys: string[]): Promise<void> }
    // The types of the extension's own page are not those of the process that drives it.
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage
    await local.remove(Object.keys(await local.get()).filter((key) => key.startsWith('settings.')))
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase(name ?? '')
        gone.onsuccess = resolve
        gone.onerror = reject
      })
    }
  })

beforeEach(async () => {
  await asNew()
  page = await web.reader.open(article.address)
  await whenPainted(page)
})
afterEach(() => page.close())

describe('what a reader sees', () => {
  it('when the worker is killed: quotes are saved all the same', async () => {
    await (await worker()).close()
    const popup = await web.reader.openPopup(page)
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await popup.close()
  })

  it('when the extension is reloaded under an open page: the page can be read again, and nothing saved is lost', async () => {
    let popup = await web.reader.openPopup(page)
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await popup.close()
    await web.reader.browser.installExtension(builtFor('chromium'))
    // The browser takes a moment to load it again; until then the press is refused.
    popup = await until('the popup of the extension that is back', () => web.reader.openPopup(page))
    await hasText(popup, 'This page has not been read.')
    await hasText(popup, 'Export CSV (1)')
    await press(popup, 'Read this page')
    await until('the quotes', async () => (await names(popup, 'button')).includes('Saved'))
    await popup.close()
  })

  it('when the settings are broken: the defaults', async () => {
    await inOwnPage(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        'settings.language': 42,
        'settings.marks': 'none',
        'settings.sitesOff': { a: 1 },
      }),
    )
    const popup = await web.reader.openPopup(page)
    await hasText(popup, 'Donald Trump')
    await popup.close()
  })

  it('when the log was written by a newer version: a message, and the log untouched', async () => {
    const popup = await web.reader.openPopup(page)
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await popup.close()
    await inOwnPage(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.databases().then(([first]) => indexedDB.open(first?.name ?? '', 9999))
          request.then((open) => {
            open.onsuccess = () => {
              open.result.close()
              resolve()
            }
            open.onerror = () => reject(open.error)
            open.onblocked = () => undefined
          }, reject)
        }),
    )
    const later = await web.reader.openPopup(page)
    await press(later, 'Log')
    await hasText(later, 'The log cannot be opened.')
    await hasText(later, 'newer version')
    await press(later, 'Quotes')
    await press(later, 'Save', 1)
    await hasText(later, 'Not saved.')
    expect(await names(later, 'button')).toContain('Copy quote')
    await later.close()
  })

  it('when the log is deleted under an open popup: the next save begins a new one', async () => {
    const popup = await web.reader.openPopup(page)
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await popup.run(`return indexedDB.databases().then((all) => new Promise((done) => {
      const gone = indexedDB.deleteDatabase(all[0].name); gone.onsuccess = () => done(true); gone.onerror = () => done(false) }))`)
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await popup.close()
  })
})
