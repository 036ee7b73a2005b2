import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryDraft } from '../../lib/log/entry.ts'
import { draft } from '../log/sample.ts'
import { builtFor } from './harness/build.ts'
import { forget, launchReader, type Reader, type Which } from './harness/reader.ts'

const kills = 20

const start = (which: Which, profile?: string): Promise<Reader> =>
  launchReader({ which, extension: builtFor(which), proxy: null, ...(profile === undefined ? {} : { profile }) })

/** Sends quotes to the background one after another, as the popup does, and tells each in a warning on the console once it is reported as saved. */
const saveSeries = (page: Page, series: string, count: number) =>
  page.evaluate(
    async (template: EntryDraft, name: string, many: number) => {
      const own = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }
      const { runtime } = own.browser ?? own.chrome
      for (let n = 0; n < many; n++) {
        const payload = { ...template, quote: `Quote ${n} of series ${name}` }
        const answer = await runtime.sendMessage({ onTheRecord: 'saveDraft', payload })
        if (!answer?.ok) throw new Error(`not saved: ${JSON.stringify(answer)}`)
        console.warn(`saved ${answer.value.id}`)
      }
    },
    draft(),
    series,
    count,
  )

declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<{ ok: boolean; value: { id: string } } | undefined> }
}

/** The ids in the database itself, without any code of ours. */
const idsInLog = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('research-log')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const reading = db.transaction('entries').objectStore('entries').getAllKeys()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            db.close()
            resolve(reading.result.map(String))
          }
        }
      }),
  )

const collectSaved = (page: Page, into: Set<string>): void => {
  page.on('console', (message) => {
    const id = /^saved (\S+)/.exec(message.text())?.[1]
    if (id) into.add(id)
  })
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe.each<Which>(['chromium', 'firefox'])('the log in %s', (which) => {
  const profiles = new Set<string>()
  let reader: Reader

  beforeAll(async () => {
    reader = await start(which)
    profiles.add(reader.profile)
  })
  afterAll(async () => {
    await reader.close().catch(() => null)
    for (const profile of profiles) forget(profile)
  })

  it('keeps 1,000 quotes that two tabs save at once, each under an id of its own', async () => {
    const tabs = [await reader.openOwn('popup.html'), await reader.openOwn('popup.html')]
    const saved = new Set<string>()
    for (const tab of tabs) collectSaved(tab, saved)
    await Promise.all(tabs.map((tab, n) => saveSeries(tab, `tab ${n}`, 500)))
    const [tab] = tabs
    const ids = tab ? await idsInLog(tab) : []
    expect(ids).toHaveLength(1000)
    expect(new Set(ids)).toEqual(saved)
  }, 180_000)

  it(`has every quote that was reported as saved, after each of ${kills} kills in the middle of saving`, async () => {
    const saved = new Set<string>()
    for (let kill = 0; kill < kills; kill++) {
      const page = await reader.openOwn('popup.html')
      const there = new Set(await idsInLog(page))
      expect([...saved].filter((id) => !there.has(id))).toEqual([])
      collectSaved(page, saved)
      const before = saved.size
      const series = saveSeries(page, `kill ${kill}`, 10_000).catch(() => null)
      while (saved.size === before) await pause(5)
      await pause((kill * 37) % 250)
      reader.browser.process()?.kill('SIGKILL')
      await series
      reader = await start(which, reader.profile)
    }
    const there = new Set(await idsInLog(await reader.openOwn('popup.html')))
    expect([...saved].filter((id) => !there.has(id))).toEqual([])
    expect(saved.size).toBeGreaterThan(kills)
  }, 600_000)
})
