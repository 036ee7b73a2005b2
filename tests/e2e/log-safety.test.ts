import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryDraft } from '../../lib/log/entry.ts'
import { draft } from '../log/sample.ts'
import { builtFor } from './harness/build.ts'
import { forget, launchReader, type Reader, type Which } from './harness/reader.ts'
import { idsInLog } from './log-rows.ts'

const kills = 20

const start = (which: Which, profile?: string): Promise<Reader> =>
  launchReader({ which, extension: builtFor(which), proxy: null, ...(profile === undefined ? {} : { profile }) })

/** Begins to send quotes to the background one after another, as the popup does, and notes each one that is reported as saved. */
const beginSeries = (page: Page, series: string, count: number) =>
  page.evaluate(
    (template: EntryDraft, name: string, many: number) => {
      const own = globalThis as unknown as Series
      const { runtime } = own.browser ?? own.chrome
      own.saved = []
      own.finished = (async () => {
        for (let n = 0; n < many; n++) {
          const payload = { ...template, quote: `Quote ${n} of series ${name}` }
          const answer = await runtime.sendMessage({ onTheRecord: 'saveDraft', payload })
          if (!answer?.ok) throw new Error(`not saved: ${JSON.stringify(answer)}`)
          own.saved.push(answer.value.id)
        }
      })()
    },
    draft(),
    series,
    count,
  )

const finished = (page: Page) => page.evaluate(() => (globalThis as unknown as Series).finished)

/** The ids that were reported since the last look. */
const newlySaved = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as Series).saved.splice(0))

type Runtime = { runtime: { sendMessage: (message: object) => Promise<{ ok: boolean; value: { id: string } } | undefined> } }
type Series = { browser?: Runtime; chrome: Runtime; saved: string[]; finished: Promise<void> }

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
    for (const [n, tab] of tabs.entries()) await beginSeries(tab, `tab ${n}`, 500)
    for (const tab of tabs) {
      await finished(tab)
      for (const id of await newlySaved(tab)) saved.add(id)
    }
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
      await beginSeries(page, `kill ${kill}`, 10_000)
      const end = performance.now() + 100 + ((kill * 37) % 250)
      let seen = 0
      while (seen === 0 || performance.now() < end) {
        for (const id of await newlySaved(page)) {
          saved.add(id)
          seen++
        }
      }
      reader.browser.process()?.kill('SIGKILL')
      reader = await start(which, reader.profile)
    }
    const there = new Set(await idsInLog(await reader.openOwn('popup.html')))
    expect([...saved].filter((id) => !there.has(id))).toEqual([])
    expect(saved.size).toBeGreaterThan(kills)
  }, 600_000)
})
