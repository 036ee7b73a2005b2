import { entryLines } from './from-backup.ts'
import { packer, type Sent } from './sent.ts'

/** A stretch of a backup that we wrote, in bytes: the lines that begin in it are read. */
export type FileRange = { file: Blob; from: number; to: number }

/** Lines count from 1 in the range; `lines` is null when the list of entries was closed in it. */
export type RangeRead = Sent & { lines: number | null }

const lineEnd = 0x0a
/** Most lines end within so many bytes. */
const reach = 1 << 16

/** The bytes of the lines that begin in the range; no line end is part of a letter in UTF-8. */
async function linesIn({ file, from, to }: FileRange): Promise<Uint8Array> {
  const bytesTo = async (end: number) => new Uint8Array(await file.slice(from - 1, end).arrayBuffer())
  let bytes = await bytesTo(to + reach)
  const length = to - from + 1
  for (let more = reach * 8; bytes.indexOf(lineEnd, length - 1) < 0 && from - 1 + bytes.length < file.size; more *= 8) {
    bytes = await bytesTo(to + more)
  }
  const start = bytes.indexOf(lineEnd) + 1
  if (start === 0 || start > length - 1) return new Uint8Array()
  const end = bytes.indexOf(lineEnd, length - 1)
  return bytes.subarray(start, end < 0 ? bytes.length : end + 1)
}

/** Reads and checks the entries of a range; what is read is ready to be written. */
export async function readRange(range: FileRange): Promise<RangeRead> {
  const bytes = await linesIn(range)
  const last = range.to >= range.file.size
  const lines = entryLines(new TextDecoder().decode(bytes), 1, last)
  const { add, take } = packer()
  for (let next = lines.next(); ; next = lines.next()) {
    if (next.done) return { ...take(), lines: next.value }
    add(next.value)
  }
}
