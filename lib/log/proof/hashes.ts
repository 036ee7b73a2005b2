import type { LogEntry } from '../entry.ts'
import { canonical } from './canonical.ts'
import { sha256 } from './sha256.ts'

/** What the reader may change after saving; everything else is what was found, and never changes. */
type Own = Pick<LogEntry, 'correctedSpeaker' | 'tags' | 'note' | 'status' | 'archiveUrl' | 'editedAt' | 'deletedAt'>

function found(entry: LogEntry): Omit<LogEntry, keyof Own> {
  const { correctedSpeaker: _c, tags: _t, note: _n, status: _s, archiveUrl: _a, editedAt: _e, deletedAt: _d, ...rest } = entry
  return rest
}

/** Entries are never changed in place, so what was reckoned once for one holds. */
const known = new WeakMap<LogEntry, string>()

/** SHA-256 of what was found and when it was saved: the same for the whole life of an entry. */
export function contentHash(entry: LogEntry): string {
  const hash = known.get(entry) ?? sha256(canonical(found(entry)))
  known.set(entry, hash)
  return hash
}

/** Takes the hash that was written with the entry: should the entry have been damaged since, the old hash tells. */
export const trustHash = (entry: LogEntry, hash: string): void => {
  known.set(entry, hash)
}

/**
 * SHA-256 of the entry with all that the reader made of it. Where no archived copy is known the field is left out, as it was before there
 * was one, so that manifests of that time still hold.
 */
export function recordHash({ archiveUrl, ...rest }: LogEntry): string {
  return sha256(canonical(archiveUrl === null ? rest : { ...rest, archiveUrl }))
}
