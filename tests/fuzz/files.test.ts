import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columns } from '../../lib/log/columns.ts'
import { UnreadableFileError } from '../../lib/log/import/decode.ts'
import { readFile } from '../../lib/log/import/read-file.ts'
import { effort } from './effort.ts'

let ids = 0
const stamps = { now: '2025-03-17T09:00:00.000Z', newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}` }

/** Pieces of the files that we write, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...Object.keys(columns),
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r\n',
    '\n',
    '\uFEFF',
    "'=",
    '{',
    '}',
    '[',
    ']',
    ':',
    '"id"',
    '__proto__',
    '\0',
  ),
  fc.string(),
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => `${Object.keys(columns).join(',')}\r\n${pieces.join(',')}`),
  fc.json(),
)
const bytes = fc.oneof(
  text.map((all) => new TextEncoder().encode(all)),
  fc.uint8Array({ maxLength: 400 }),
)

it('is an import, a list of faults or a file that cannot be read, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      try {
        const { candidates, faults } = await readFile(given, stamps)
        for (const { entry } of candidates) expect(Object.getPrototypeOf(entry)).toBe(Object.prototype)
        for (const { line, what, detail } of faults) {
          expect(line).toBeGreaterThan(0)
          expect(what === 'value' && detail === '').toBe(false)
        }
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFileError)
      }
    }),
    effort,
  )
})
