import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { ElementHandle, Page } from 'puppeteer-core'
import type { LogEntry } from '../../lib/log/entry.ts'
import { contentHash } from '../../lib/log/proof/hashes.ts'
import { press, until, viewOf } from './harness/view.ts'

const patience = 240_000

/** A backup on the disk, written an entry at a time. */
export async function writeBackup(path: string, entries: readonly LogEntry[]): Promise<void> {
  const file = createWriteStream(path)
  file.write(
    `{"format":"on-the-record/log","version":1,"exportedAt":"2025-01-01T00:00:00.000Z","count":${entries.length},"entries":[\n`,
  )
  for (const [n, entry] of entries.entries()) {
    const line = `${n === 0 ? '' : ',\n'}${JSON.stringify({ ...entry, sha256: contentHash(entry) })}`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end('\n]}\n')
  await finished(file)
}

/**
 * Imports a file as a reader does, through the log page's own dialog; tells how long each half took, and what went wrong.
 * `whileWriting` is called when the first entries are on their way.
 */
export async function importThroughPage(
  page: Page,
  path: string,
  whileWriting: () => void = () => {},
): Promise<{ reading: number; writing: number; failure: string | null }> {
  await page.setViewport({ width: 1280, height: 900 })
  await press(viewOf(page), 'Import')
  const input = await until('the field for a file', () => page.$('input[type=file]'))
  const start = performance.now()
  // The field was asked for by its type.
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path)
  await until('the preview', () => page.evaluate(() => document.querySelector('dialog .facts-list') !== null), patience)
  const read = performance.now()
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('dialog .btn.ink')?.click())
  const written = () => page.evaluate(() => (document.querySelector<HTMLProgressElement>('dialog progress')?.value ?? 0) > 0)
  const over = () => page.evaluate(() => document.querySelector('dialog progress, dialog .facts-list') === null)
  await until('the first entries, or the end', async () => (await written()) || (await over()), patience)
  whileWriting()
  await until('the end of the import', over, patience)
  const failure = await page.evaluate(() => document.querySelector('dialog [role=alert]')?.textContent || null)
  return { reading: read - start, writing: performance.now() - read, failure }
}
