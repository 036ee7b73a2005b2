import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { manyEntries } from '../bench/many-entries.ts'
import { builtFor } from './harness/build.ts'
import { launchReader, type Reader } from './harness/reader.ts'
import { until } from './harness/view.ts'
import { importThroughPage, writeBackup } from './log-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'log-quota-'))
const profile = mkdtempSync(join(tmpdir(), 'log-quota-profile-'))
const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' })

/** A disk of its own for the profile, so that it really is too small; null, or why this user may not mount one. */
function smallDisk(): string | null {
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=50m', 'tmpfs', profile)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const refused = smallDisk()
if (refused !== null) console.warn(`SKIPPED: a full disk was not tried, since no small disk can be mounted here: ${refused}`)

let reader: Reader | null = null
beforeAll(async () => {
  if (refused === null) reader = await launchReader({ which: 'chromium', extension: builtFor('chromium'), proxy: null, profile })
})
afterAll(async () => {
  await reader?.close()
  if (refused === null) run('umount', '--lazy', profile)
  for (const made of [folder, profile]) rmSync(made, { recursive: true, force: true })
})

it.skipIf(refused !== null)(
  'an import for which the disk has no room says so, and the log is as before',
  async () => {
    if (!reader) throw new Error('no browser')
    const entries = manyEntries(30_000)
    const [small, large] = [join(folder, 'small.json'), join(folder, 'large.json')]
    await writeBackup(small, entries.slice(0, 500))
    await writeBackup(large, entries)
    const page = await reader.openOwn('log.html')
    expect(await importThroughPage(page, small)).toMatchObject({ failure: null })
    await page.close()
    const again = await reader.openOwn('log.html')
    const { failure } = await importThroughPage(again, large)
    expect(failure).toBe('Not imported. The log is as before. The browser has no room left.')
    await again.close()
    const after = await reader.openOwn('log.html')
    await until('all 500', () => after.evaluate(() => document.body.textContent?.includes('500 quotes') === true))
  },
  180_000,
)
