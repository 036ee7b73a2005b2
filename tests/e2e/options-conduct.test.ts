import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { downloaded } from './harness/downloads.ts'
import { hostIsThere, paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until, viewOf } from './harness/view.ts'

const article = savedPage(demonstrationArticle)
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-options-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe.each<Which>(['chromium', 'firefox'])('the settings in %s do what they say', (which) => {
  const web = readerOf(which, (url) => {
    const page = article.pages(url.host === 'courier.example' ? new URL(article.address) : url)
    return (
      page && { ...page, body: page.body.replace('Belarus leader Alexander Lukashenko', 'Ondrej Vzorkov of the same office') }
    )
  })
  const { host } = new URL(article.address)

  const options = async () => {
    const page = await web.reader.openOwn('options.html')
    await page.setViewport({ width: 1280, height: 900 })
    await until('the settings', () => page.evaluate(() => document.querySelector('#about') !== null))
    return page
  }
  const read = async () => {
    const page = await web.reader.open(article.address)
    await page.bringToFront()
    return page
  }
  const marked = async (page: Page) => Object.keys(await paintedWords(page)).length > 0
  const type = async (page: Page, field: string, words: string) => {
    await page.bringToFront()
    await page.focus(field)
    await page.keyboard.type(words)
  }
  const upload = async (page: Page, field: string, path: string) => {
    const input = await page.$(field)
    // It is a field for files by its selector.
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path)
  }

  it('a listed site is found, switched off and on again, and its pages follow', async () => {
    const page = await options()
    await type(page, '#sites input[type=search]', host)
    await press(viewOf(page), `Marks on ${host}`)
    await hasText(viewOf(page), 'You switched it off')
    const off = await read()
    await new Promise((rested) => setTimeout(rested, 1500))
    expect(await marked(off)).toBe(false)
    await press(viewOf(page), `Marks on ${host}`)
    await hasText(viewOf(page), 'On our list')
    const on = await read()
    await whenPainted(on)
    await Promise.all([page, off, on].map((one) => one.close()))
  })

  it('officials come in by form and by CSV, are marked, muted and handed out; what is wrong with a file is told by row and column', async () => {
    const page = await options()
    const own = viewOf(page)
    await upload(
      page,
      '#officials input[type=file]',
      file('broken.csv', 'name,office,from\nAir Force One,Mayor,2024-02\nIvo Samplek,Mayor,last May\n'),
    )
    await hasText(own, 'Row 3: from: must be a year, month or day, not “last May”.')
    await hasText(own, '1 person read.')
    await press(own, 'Remove Air Force One')
    await press(own, 'Add official')
    await page.bringToFront()
    await page.focus('.person input')
    for (const words of ['Ondrej Vzorkov', 'O. Vzorkov', 'Samplekeeper']) {
      await page.keyboard.type(words)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await hasText(own, 'Samplekeeper')
    const tab = await read()
    await until('the official to be marked', async () => (await paintedWords(tab))['otr-official']?.includes('Ondrej Vzorkov'))
    await press(own, 'Export CSV (1)')
    const csv = readFileSync(await downloaded(web.reader.downloads, 'officials.csv'), 'utf8')
    expect(csv).toContain('Ondrej Vzorkov,O. Vzorkov,')
    await press(own, 'Mute Ondrej Vzorkov')
    await hasText(own, 'Muted')
    const after = await read()
    await whenPainted(after)
    expect((await paintedWords(after))['otr-official']).not.toContain('Ondrej Vzorkov')
    await press(own, 'Remove Ondrej Vzorkov')
    await Promise.all([page, tab, after].map((one) => one.close()))
  })

  it('the keys lead to the page of the browser that sets them', async () => {
    const page = await options()
    await page.bringToFront()
    await hasText(viewOf(page), 'Alt')
    const before = web.reader.browser.targets().length
    await press(viewOf(page), 'Change in the browser')
    await until('the page of the browser', async () => {
      const addresses = web.reader.browser.targets().map((target) => target.url())
      return addresses.length > before || addresses.some((address) => /^(chrome:\/\/extensions|about:addons)/.test(address))
    })
    await page.close()
  })

  it('says where its data comes from, and that it cannot reach the network', async () => {
    const page = await options()
    await hasText(viewOf(page), 'Passed')
    for (const words of ['DeepState', 'CC BY-SA', 'CC0', 'MIT', 'latest day']) await hasText(viewOf(page), words)
    await page.close()
  })

  it('everything is backed up, deleted after a word is typed, and restored from the file', async () => {
    const tab = await read()
    await whenPainted(tab)
    const popup = await web.reader.openPopup(tab)
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await popup.close()
    const page = await options()
    const own = viewOf(page)
    await press(own, 'Back up (1)')
    await press(own, 'Export (1)')
    const backup = await downloaded(web.reader.downloads, '.json')
    await page.keyboard.press('Escape')
    await until('no dialog', () => page.evaluate(() => document.querySelector('dialog[open]') === null))
    await press(own, 'Delete everything…')
    await until('the dialog', () => page.evaluate(() => document.querySelector('dialog[open]') !== null))
    expect(await page.evaluate(() => document.querySelector<HTMLButtonElement>('dialog button[type=submit]')?.disabled)).toBe(
      true,
    )
    await type(page, 'dialog input', 'delete')
    await page.keyboard.press('Enter')
    await hasText(own, 'Everything is deleted.')
    await hasText(own, 'Back up (0)')
    await press(own, 'Choose file')
    await until('the dialog', () => page.evaluate(() => document.querySelector('dialog[open]') !== null))
    await upload(page, 'dialog input[type=file]', backup)
    await press(own, 'Import 1 quote')
    await until('the quote to be back', async () =>
      (await own.run<string>('return document.body.innerText')).includes('Back up (1)'),
    )
    await Promise.all([page, tab].map((one) => one.close()))
  })

  if (which === 'chromium') return

  it('a site that the reader adds is read by itself, until it is withdrawn', async () => {
    const page = await options()
    await type(page, '#sites input[type=search]', 'courier.example')
    await page.keyboard.press('Enter')
    await hasText(viewOf(page), 'You allowed it')
    const other = await web.reader.open('http://courier.example/story')
    await whenPainted(other)
    expect(await hostIsThere(other)).toBe(false)
    await press(viewOf(page), 'Withdraw courier.example')
    await until(
      'the site to be gone',
      () =>
        page.evaluate(
          `browser.permissions.contains({ origins: ['*://courier.example/*'] }).then((has) => !has)`,
        ) as Promise<boolean>,
    )
    const again = await web.reader.open('http://courier.example/story')
    await new Promise((rested) => setTimeout(rested, 1500))
    expect(await marked(again)).toBe(false)
    await Promise.all([page, other, again].map((one) => one.close()))
  })
})
