import { expect, it, vi } from 'vitest'
import { csvDefaults, toCsv } from '../../../lib/log/csv.ts'
import { digestOf } from '../../../lib/log/digest.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { CancelledError } from '../../../lib/log/errors.ts'
import { UnreadableFileError } from '../../../lib/log/import/decode.ts'
import { type ReadFile, readBlob, readFile } from '../../../lib/log/import/read-file.ts'
import { unpackShard } from '../../../lib/log/shard.ts'
import { hereWorkers } from '../here-worker.ts'
import { entry, minute, uuid } from '../sample.ts'

const stamps = { now: minute(1), newId: () => uuid(9) }

const head = '{"format":"on-the-record/log","version":1,"exportedAt":"2025-01-01T00:00:00.000Z","count":9,"entries":[\n'
const many = 900
const long = 'Слово за словом, рядок за рядком. '.repeat(90)
const entries = Array.from(
  { length: many },
  (_, n): LogEntry =>
    entry({ id: uuid(n), quote: `Quote ${n}`, note: n === 400 ? long.repeat(80) : long, deletedAt: n % 7 ? null : minute(3) }),
)
const lines = entries.map((one) => JSON.stringify(one))
const file = (some: readonly string[], lineEnd = '\n', tail = ']}\n') => `${head}${some.join(`,${lineEnd}`)}${lineEnd}${tail}`
/** The live entries in brief: as the reading made them, the first of those with one id, or as they are. */
const digestsIn = ({ candidates, shards }: ReadFile) =>
  shards.length > 0
    ? [...Map.groupBy(shards.flatMap(unpackShard), ({ id }) => id).values()].map(([first]) => first)
    : candidates.flatMap(({ entry: one }) => (one.deletedAt === null ? [digestOf(one)] : []))
const plainly = (read: ReadFile) => {
  const { candidates, shards: _, ...rest } = read
  return {
    ...rest,
    digests: digestsIn(read),
    candidates: candidates.map(({ line, altered, entry: one, row }) => ({ line, altered, entry: one, row })),
  }
}

it.each([
  ['whole', file(lines)],
  ['with other line ends', file(lines, '\r\n')],
  ['with its manifest in the last line', file(lines, '\n', `],"manifest":{"entries":"${'x'.repeat(3_000_000)}"}}\n`)],
  ['with lines that are none', file(lines.map((line, n) => (n % 200 === 5 ? line.slice(0, -9) : line)))],
  [
    'with a field that is wrong',
    file(lines.map((line, n) => (n === 700 ? line.replace('"status":"unchecked"', '"status":7') : line))),
  ],
  ['with an entry twice', file([...lines, lines[3] ?? ''])],
  ['with empty lines', file(lines.flatMap((line, n) => (n % 300 === 0 ? ['', line] : [line]))).replaceAll(',\n,', ',\n\n')],
  ['cut off between two lines', file(lines).slice(0, -4)],
  ['cut off inside a line', file(lines).slice(0, -900)],
  ['cut off inside a letter', file(lines).slice(0, -1900)],
])('a backup %s reads the same in workers', async (_name, text) => {
  const bytes = new TextEncoder().encode(text)
  const { open, count } = hereWorkers()
  const inWorkers = await readBlob(new Blob([bytes]), stamps, open)
  expect(count()).toBeGreaterThan(1)
  expect(plainly(inWorkers)).toEqual(plainly(await readFile(bytes, stamps)))
})

it.each([
  ['a backup that another program has laid out anew', `{ "format": "on-the-record/log", "entries": [${lines.join(' ,')}]}`],
  ['a CSV file of ours', toCsv(entries)],
  ['a CSV file with other delimiters', toCsv(entries, { ...csvDefaults, delimiter: ';' })],
  ['a CSV file that is cut off', toCsv(entries).slice(0, -700)],
])('%s is read by one worker as it is here', async (_name, text) => {
  const bytes = new TextEncoder().encode(text)
  const { open, count } = hereWorkers()
  const told: number[] = []
  const there = await readBlob(new Blob([bytes]), stamps, open, { onProgress: (lines) => told.push(lines) })
  expect(count()).toBe(1)
  expect(plainly(there)).toEqual(plainly(await readFile(bytes, stamps)))
  expect(told.at(-1)).toBeGreaterThan(0)
})

it('a large file that is none of ours is refused in the same words, and not read again here', async () => {
  const bytes = new TextEncoder().encode('name,age\r\n'.repeat(200_000))
  const refusal = await readFile(bytes, stamps).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(UnreadableFileError)
  await expect(readBlob(new Blob([bytes]), stamps, hereWorkers().open)).rejects.toEqual(refusal)
})

it('a worker that reads a CSV file can be stopped', async () => {
  const stop = new AbortController()
  const reading = readBlob(new Blob([toCsv(entries)]), stamps, hereWorkers().open, { signal: stop.signal })
  stop.abort()
  await expect(reading).rejects.toBeInstanceOf(CancelledError)
})

it('small files are read without workers', async () => {
  const { open, count } = hereWorkers()
  const small = await readBlob(new Blob([file(lines.slice(0, 3))]), stamps, open)
  expect(small.candidates).toHaveLength(3)
  expect(count()).toBe(0)
})

it('is read here when the browser gives no worker', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const none = (): Worker => {
    throw new DOMException('No workers here.', 'SecurityError')
  }
  expect((await readBlob(new Blob([file(lines)]), stamps, none)).candidates).toHaveLength(many)
  expect(warned).toHaveBeenCalled()
  warned.mockRestore()
})

it('can be stopped, and tells how far it is', async () => {
  const stop = new AbortController()
  const told: number[] = []
  const onProgress = (count: number) => {
    told.push(count)
    stop.abort()
  }
  const reading = readBlob(new Blob([file(lines)]), stamps, hereWorkers().open, { signal: stop.signal, onProgress })
  await expect(reading).rejects.toBeInstanceOf(CancelledError)
  expect(told[0]).toBeGreaterThan(0)
})
