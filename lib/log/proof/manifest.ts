import * as v from 'valibot'
import type { LogEntry } from '../entry.ts'
import { contentHash, recordHash } from './hashes.ts'
import { sha256 } from './sha256.ts'

/**
 * What an export says of itself. Each link hashes the link before it together with the entry's own hash, so that nothing can be changed,
 * added, left out or moved without changing `head`. Whoever keeps `head` elsewhere, in a letter say, can prove the whole file later.
 */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const lineSchema = v.object({
  id: v.string(),
  /** Of what was found; it never changes. */
  content: hash,
  /** Of the whole entry at the time of the export. */
  record: hash,
  /** SHA-256 of the link before, a space and `record`. */
  link: hash,
})
export const manifestSchema = v.object({
  format: v.literal('on-the-record/manifest'),
  version: v.literal(1),
  algorithm: v.literal('SHA-256 of RFC 8785 JSON'),
  exportedAt: v.string(),
  head: hash,
  entries: v.array(lineSchema),
})
export type Manifest = v.InferOutput<typeof manifestSchema>
export type ManifestLine = v.InferOutput<typeof lineSchema>

const origin = sha256('on-the-record/manifest 1')
const nextLink = (before: string, record: string): string => sha256(`${before} ${record}`)

/** What a link is made of; it can be reckoned for each entry apart, before their order is known. */
export type Proof = Omit<ManifestLine, 'link'>

export const proofOf = (entry: LogEntry): Proof => ({
  id: entry.id,
  content: contentHash(entry),
  record: recordHash(entry),
})

/** Takes the proofs of an export's entries one by one, in the file's order. */
export function openManifest(exportedAt: string): { add: (proof: Proof) => ManifestLine; close: () => Manifest } {
  const entries: ManifestLine[] = []
  let head = origin
  return {
    add: (proof) => {
      head = nextLink(head, proof.record)
      const line = { ...proof, link: head }
      entries.push(line)
      return line
    },
    close: () => ({
      format: 'on-the-record/manifest',
      version: 1,
      algorithm: 'SHA-256 of RFC 8785 JSON',
      exportedAt,
      head,
      entries,
    }),
  }
}

/** What is wrong with a file beside its manifest, by entry ids. All empty and `chain` true: nothing is. */
export type Verdict = {
  /** What was found was altered. */
  altered: string[]
  /** Only the reader's own part was: tags, note, status, correction, trash. */
  annotated: string[]
  missing: string[]
  added: string[]
  /** The entries stand in the manifest's order. */
  inOrder: boolean
  /** The manifest's own links hold together up to its head. */
  chain: boolean
}

const chainHolds = ({ entries, head }: Manifest): boolean => {
  let link = origin
  for (const line of entries) {
    link = nextLink(link, line.record)
    if (link !== line.link) return false
  }
  return link === head
}

export function verify(entries: readonly LogEntry[], manifest: Manifest): Verdict {
  const lines = new Map(manifest.entries.map((line) => [line.id, line]))
  const present = new Set(entries.map(({ id }) => id))
  const differing = entries.flatMap((entry) => {
    const line = lines.get(entry.id)
    return line && line.record !== recordHash(entry) ? [{ id: entry.id, altered: line.content !== contentHash(entry) }] : []
  })
  const kept = manifest.entries.filter(({ id }) => present.has(id)).map(({ id }) => id)
  const known = entries.filter(({ id }) => lines.has(id)).map(({ id }) => id)
  return {
    altered: differing.filter(({ altered }) => altered).map(({ id }) => id),
    annotated: differing.filter(({ altered }) => !altered).map(({ id }) => id),
    missing: manifest.entries.filter(({ id }) => !present.has(id)).map(({ id }) => id),
    added: entries.filter(({ id }) => !lines.has(id)).map(({ id }) => id),
    inOrder: kept.length === known.length && kept.every((id, at) => id === known[at]),
    chain: chainHolds(manifest),
  }
}

export const isSound = ({ altered, annotated, missing, added, inOrder, chain }: Verdict): boolean =>
  chain && inOrder && [altered, annotated, missing, added].every((ids) => ids.length === 0)
