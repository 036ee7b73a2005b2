import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parse } from 'papaparse'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnNames } from '../../lib/log/columns.ts'
import { manyEntries } from '../bench/many-entries.ts'
import { downloaded } from './harness/downloads.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press, until, viewOf } from './harness/view.ts'
import { importThroughPage, writeBackup } from './log-files.ts'

const entries = manyEntries(5000)
/** From now on counts the workers that the page starts. */
const countWorkers = (page: Page) =>
  page.evaluate(() => {
    const own = globalThis as unknown as { started: number }
    own.started = 0
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        own.started++
      }
    }
  })
const workersOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { started: number }).started)

describe.each<Which>(['chromium', 'firefox'])(
  'a log of 5,000 quotes in %s',
  (which) => {
    const web = readerOf(which, () => null)
    const files = mkdtempSync(join(tmpdir(), 'log-export-'))

    beforeAll(async () => {
      const path = join(files, 'log.json')
      await writeBackup(path, entries)
      const page = await web.reader.openOwn('log.html')
      expect(await importThroughPage(page, path)).toMatchObject({ failure: null })
      await page.close()
    })
    afterAll(() => rmSync(files, { recursive: true }))
    const clear = () => {
      for (const file of readdirSync(web.reader.downloads)) rmSync(join(web.reader.downloads, file))
    }

    it('leaves the popup as one CSV, written beside the popup’s own thread', async () => {
      const page = await web.reader.openOwn('popup.html')
      await countWorkers(page)
      await press(viewOf(page), 'Export CSV (5,000)')
      const file = await downloaded(web.reader.downloads, '.csv')
      expect(basename(file)).toMatch(/^on-the-record-\d{8}-\d{4}\.csv$/)
      const { data, errors } = parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true })
      expect(errors).toEqual([])
      expect(data[0]).toEqual(columnNames)
      const quote = columnNames.indexOf('quote')
      const ids = columnNames.indexOf('id')
      const written = new Map(data.slice(1).map((cells) => [cells[ids], cells[quote]]))
      expect(written).toEqual(new Map(entries.map((one) => [one.id, one.quote])))
      expect(await workersOf(page)).toBeGreaterThan(0)
      await page.close()
      clear()
    })

    it('leaves the options page as one backup, written beside its own thread', async () => {
      const page = await web.reader.openOwn('options.html')
      await countWorkers(page)
      await press(viewOf(page), 'Back up (5,000)')
      await until('the dialog', () => page.evaluate(() => document.querySelector('dialog[open] .btn.ink') !== null))
      await page.evaluate(() => document.querySelector<HTMLButtonElement>('dialog[open] .btn.ink')?.click())
      const file = await downloaded(web.reader.downloads, '.json')
      const { count, entries: written } = JSON.parse(readFileSync(file, 'utf8'))
      expect(count).toBe(5000)
      expect(new Set(written.map(({ id }: { id: string }) => id)).size).toBe(5000)
      expect(await workersOf(page)).toBeGreaterThan(0)
      await page.close()
      clear()
    })

    it('is copied as a table that a field takes by pasting', async () => {
      const page = await web.reader.openOwn('log.html?tag=tag3')
      await page.setViewport({ width: 1280, height: 900 })
      await page.waitForSelector('.entry .quote')
      await press(viewOf(page), 'Export CSV')
      await page.select('dialog[open] label:nth-of-type(2) select', '\t')
      const copy = await until('the button', () => page.$('dialog[open] .btn.ink + .btn'))
      const label = await copy.evaluate((button) => button.textContent ?? '')
      const count = Number(/\d[\d,]*/.exec(label)?.[0].replaceAll(',', ''))
      expect(count).toBeGreaterThan(20)
      await copy.click()
      await hasText(viewOf(page), `${count.toLocaleString('en')} quotes copied as a table.`)
      await page.evaluate(() => {
        const field = document.createElement('textarea')
        document.querySelector('dialog[open]')?.append(field)
        field.focus()
      })
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
      const pasted = await until('the pasted table', () =>
        page.evaluate(() => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.value),
      )
      const { data, errors } = parse<string[]>(pasted, { delimiter: '\t', skipEmptyLines: true })
      expect(errors).toEqual([])
      expect(data[0]).toEqual(columnNames)
      expect(data).toHaveLength(count + 1)
      await page.close()
    })

    it('is missed aloud when the browser has removed it', async () => {
      const page = await web.reader.openOwn('log.html')
      await hasText(viewOf(page), '5,000 quotes')
      await until('the note of what is there', () => page.evaluate(() => localStorage.getItem('log.known') !== null))
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase('research-log').onsuccess = resolve
          }),
      )
      await page.close()
      const after = await web.reader.openOwn('log.html')
      await hasText(viewOf(after), 'The browser has removed your log. 5,000 quotes stood in it on')
      await after.close()
    })
  },
  120_000,
)
