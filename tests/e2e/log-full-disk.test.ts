import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manyEntries } from '../bench/many-entries.ts'
import { draft } from '../log/sample.ts'
import { builtFor } from './harness/build.ts'
import { launchReader, type Reader, type Which } from './harness/reader.ts'
import { until } from './harness/view.ts'
import { importThroughPage, writeBackup } from './log-files.ts'
import { idsInLog } from './log-rows.ts'

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' })
const folder = () => mkdtempSync(join(tmpdir(), 'log-full-disk-'))

/** A disk of its own, so that it really can be full; null, or why this user may not mount one. */
function mount(at: string): string | null {
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', at)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Another program's file, which takes all but so many bytes of the disk; returns the way to be rid of it. */
function fill(disk: string, rest: number): () => void {
  const path = join(disk, 'filler')
  const left = () => {
    const { bavail, bsize } = statfsSync(disk)
    return bavail * bsize - rest
  }
  const file = openSync(path, 'a')
  const block = Buffer.alloc(1 << 20)
  for (let room = left(); room > 0; room = left()) writeSync(file, block, 0, Math.min(block.length, room))
  closeSync(file)
  return () => rmSync(path)
}

type Answer = { ok: boolean; value: { id: string }; code?: string }
type Runtime = { runtime: { sendMessage: (message: object) => Promise<Answer> } }

/** Sends quotes to the background as the popup does; gives the ids of those reported as saved, and the names of the refusals. */
const save = (page: Page, series: string, count: number) =>
  page.evaluate(
    async (template: object, name: string, many: number) => {
      const own = globalThis as unknown as { browser?: Runtime; chrome: Runtime }
      const { runtime } = own.browser ?? own.chrome
      const saved: string[] = []
      const refused: string[] = []
      for (let n = 0; n < many; n++) {
        const payload = { ...template, quote: `Quote ${n} of ${name}: ${'word '.repeat(300)}` }
        const answer = await runtime.sendMessage({ onTheRecord: 'saveDraft', payload })
        if (answer.ok) saved.push(answer.value.id)
        else refused.push(answer.code ?? '')
      }
      return { saved, refused: [...new Set(refused)] }
    },
    draft(),
    series,
    count,
  )

const disk = folder()
const refused = mount(disk)
if (refused === null) run('umount', disk)
else console.warn(`SKIPPED: a full disk was not tried, since no disk can be mounted here: ${refused}`)
rmSync(disk, { recursive: true })

const notImported = 'Not imported. The log is as before. The disk is full.'

describe.skipIf(refused !== null).each<[Which, number]>([
  // Chromium takes a database for damaged when the disk was full in the middle of a record; so we stop before it is.
  ['chromium', 100_000_000],
  ['firefox', 0],
])(
  'a disk that runs full, in %s',
  (which, roomLeft) => {
    const [files, profile] = [folder(), folder()]
    const entries = manyEntries(15_000)
    const small = join(files, 'small.json')
    const large = join(files, 'large.json')
    const saved: string[] = entries.slice(0, 500).map(({ id }) => id)
    let reader: Reader

    const start = () => launchReader({ which, extension: builtFor(which), proxy: null, profile })
    const lost = async (): Promise<string[]> => {
      const page = await reader.openOwn('popup.html')
      const there = new Set(await idsInLog(page))
      await page.close()
      return saved.filter((id) => !there.has(id))
    }
    const importing = async (path: string, whileWriting?: () => void) => {
      const page = await reader.openOwn('log.html')
      const { failure } = await importThroughPage(page, path, whileWriting)
      await page.close()
      return failure
    }

    beforeAll(async () => {
      mount(profile)
      await writeBackup(small, entries.slice(0, 500))
      await writeBackup(large, entries)
      reader = await start()
      expect(await importing(small)).toBeNull()
    })
    afterAll(async () => {
      await reader.close()
      run('umount', '--lazy', profile)
      for (const made of [files, profile]) rmSync(made, { recursive: true, force: true })
    })

    it('before an import: it is not begun', async () => {
      const empty = fill(profile, which === 'chromium' ? 150_000_000 : 0)
      expect(await importing(large)).toContain(notImported)
      expect(await lost()).toEqual([])
      empty()
    })

    it('in the middle of an import: all of it is taken back, and the log is as before', async () => {
      let empty = () => {}
      const failure = await importing(large, () => {
        empty = fill(profile, roomLeft)
      })
      expect(failure).toContain(notImported)
      expect(await lost()).toEqual([])
      empty()
      const page = await reader.openOwn('log.html')
      await until('all 500', () => page.evaluate(() => document.body.textContent?.includes('500 quotes') === true))
      await page.close()
    })

    it('in the middle of saving, again and again: what was reported as saved is there, then and after a restart', async () => {
      const page = await reader.openOwn('popup.html')
      for (const round of [1, 2, 3]) {
        const empty = fill(profile, 100_000)
        const full = await save(page, `full disk ${round}`, 60)
        expect(full.refused).toEqual(['QuotaError'])
        empty()
        const again = await save(page, `room again ${round}`, 20)
        expect(again).toMatchObject({ saved: { length: 20 }, refused: [] })
        saved.push(...full.saved, ...again.saved)
        expect(await lost()).toEqual([])
      }
      await reader.close()
      reader = await start()
      expect(await lost()).toEqual([])
    })

    it('when nobody writes: the log can still be read', async () => {
      const empty = fill(profile, 1_000_000)
      const page = await reader.openOwn('log.html')
      await until('every quote', () =>
        page.evaluate((n) => document.body.textContent?.includes(`${n} quotes`) === true, saved.length),
      )
      await page.close()
      empty()
    })
  },
  240_000,
)
