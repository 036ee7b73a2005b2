import { expect, it, vi } from 'vitest'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { CancelledError } from '../../../lib/log/errors.ts'
import { type ReadFile, readBlob, readFile } from '../../../lib/log/import/read-file.ts'
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
const plainly = ({ candidates, ...rest }: ReadFile) => ({
  ...rest,
  candidates: candidates.map(({ line, altered, entry: one, row }) => ({ line, altered, entry: one, row })),
})

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

it('other files, and small ones, are read without workers', async () => {
  const { open, count } = hereWorkers()
  const small = await readBlob(new Blob([file(lines.slice(0, 3))]), stamps, open)
  expect(small.candidates).toHaveLength(3)
  const other = new Blob([`{ "format": "on-the-record/log", "entries": [${lines.join(' ,')}]}`])
  expect((await readBlob(other, stamps, open)).candidates).toHaveLength(many)
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
