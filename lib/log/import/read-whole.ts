import { type FileFacts, openFile } from './open-file.ts'
import { packer, type Sent } from './sent.ts'

/** A file to be read whole; new entries are taken to be read at `now`. */
export type WholeFile = { file: Blob; now: string }
export type WholeRead = { sent: Sent; facts: FileFacts; last: boolean }

/** So many lines are sent at once. */
const slice = 1000

/** Reads a file of any of the kinds from its first line to its last. */
export async function* readWhole({ file, now }: WholeFile): AsyncGenerator<WholeRead> {
  const stamps = { now, newId: () => crypto.randomUUID() }
  const { facts, reads } = openFile(new Uint8Array(await file.arrayBuffer()), stamps)
  const { add, take } = packer()
  let count = 0
  for (const read of reads) {
    add(read)
    if (++count % slice === 0) yield { sent: take(), facts, last: false }
  }
  yield { sent: take(), facts, last: true }
}
