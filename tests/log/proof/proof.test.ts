import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { canonical } from '../../../lib/log/proof/canonical.ts'
import { contentHash } from '../../../lib/log/proof/hashes.ts'
import { isSound, type Manifest, openManifest, proofOf, verify } from '../../../lib/log/proof/manifest.ts'
import { sha256 } from '../../../lib/log/proof/sha256.ts'
import { anyEntry } from '../any-entry.ts'
import { entry, minute, uuid } from '../sample.ts'

describe('SHA-256', () => {
  it.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'Цитата 😀', 'x'.repeat(100_000)])('of %.20j', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
  it('agrees with another implementation on any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(fc.property(text, (s) => sha256(s) === createHash('sha256').update(s).digest('hex')))
  })
})

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: [1, { z: null, a: 'ї' }], a: 1e21 })).toBe('{"a":1e+21,"b":[1,{"a":"ї","z":null}]}')
  })
  it('means what JSON means', () => {
    fc.assert(
      fc.property(anyEntry, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(value)
      }),
    )
  })
})

describe('the hash of what was found', () => {
  it('outlives everything that a reader does to an entry', () => {
    const own = { tags: ['a'], note: 'n', status: 'checked', editedAt: minute(1), deletedAt: minute(2) } as const
    expect(contentHash(entry({ ...own, tags: ['a'], correctedSpeaker: { name: 'X', id: null } }))).toBe(contentHash(entry()))
  })
  it.each([{ quote: 'Other' }, { savedAt: minute(9) }, { link: '' }])('changes with %j', (over) => {
    expect(contentHash(entry(over))).not.toBe(contentHash(entry()))
  })
})

describe('verify', () => {
  const list = [1, 2, 3, 4].map((n) => entry({ id: uuid(n), quote: `Quote ${n}` }))
  const manifestOf = (entries: LogEntry[]): Manifest => {
    const manifest = openManifest(minute(0))
    for (const one of entries) manifest.add(proofOf(one))
    return manifest.close()
  }
  const manifest = manifestOf(list)
  const changed = (n: number, over: Partial<LogEntry>) => list.map((one, at) => (at === n ? { ...one, ...over } : one))
  const clean = { altered: [], annotated: [], missing: [], added: [], inOrder: true, chain: true }

  it('finds nothing wrong with a file as it was exported', () => {
    expect(verify(list, manifest)).toEqual(clean)
    expect(isSound(verify(list, manifest))).toBe(true)
  })
  it.each([
    ['an altered quote', changed(1, { quote: 'Quote 2!' }), { altered: [uuid(2)] }],
    ['an altered note', changed(2, { note: 'later' }), { annotated: [uuid(3)] }],
    ['a missing entry', list.slice(1), { missing: [uuid(1)] }],
    ['an added entry', [...list, entry({ id: uuid(9) })], { added: [uuid(9)] }],
    ['another order', list.toReversed(), { inOrder: false }],
  ] as const)('names %s', (_, entries, wrong) => {
    const verdict = verify([...entries], manifest)
    expect(verdict).toEqual({ ...clean, ...wrong })
    expect(isSound(verdict)).toBe(false)
  })
  it('sees a manifest that was mended to fit a changed file', () => {
    const forged = changed(1, { quote: 'Forged' })
    const lines = manifest.entries.map((line, at) => (at === 1 ? (manifestOf(forged).entries[1] ?? line) : line))
    expect(verify(forged, { ...manifest, entries: lines })).toMatchObject({ altered: [], chain: false })
  })
  it('gives any other list another head', () => {
    const some = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(some, (entries) => {
        expect(manifestOf(entries.toReversed()).head).not.toBe(manifestOf(entries).head)
        expect(manifestOf(entries.slice(1)).head).not.toBe(manifestOf(entries).head)
      }),
      { numRuns: 20 },
    )
  })
})
