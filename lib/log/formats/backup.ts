import { contentHash } from '../proof/hashes.ts'
import type { Format } from './format.ts'

export const backupFormat = 'on-the-record/log'

/** Lossless. One entry a line, so that a fault in the file has a line number. */
export const backup: Format = {
  extension: 'json',
  mime: 'application/json',
  open: ({ exportedAt, count }) => ({
    head: `{"format":"${backupFormat}","version":1,"exportedAt":${JSON.stringify(exportedAt)},"count":${count},"entries":[\n`,
    item: (entry) => JSON.stringify({ ...entry, sha256: contentHash(entry) }),
    between: ',\n',
    tail: (manifest) => `\n]${manifest ? `,"manifest":${JSON.stringify(manifest)}` : ''}}\n`,
  }),
}
