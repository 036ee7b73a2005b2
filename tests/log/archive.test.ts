import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waybackOf, webAddress } from '../../lib/log/archive.ts'
import { edited } from '../../lib/log/edit.ts'
import { entrySchema } from '../../lib/log/entry.ts'
import { merged } from '../../lib/log/merge.ts'
import { contentHash, recordHash } from '../../lib/log/proof/hashes.ts'
import { parse } from '../../lib/parse.ts'
import { draft, entry, minute, uuid } from './sample.ts'

const archiveUrl = 'https://web.archive.org/web/2025/https://news.example/bridge'

describe('an address of the web', () => {
  it.each([
    [archiveUrl, archiveUrl],
    ['  https://archive.example/a b\n', 'https://archive.example/a%20b'],
    ['HTTP://Archive.Example', 'http://archive.example/'],
    ['https://archive.example/"<ї>', 'https://archive.example/%22%3C%D1%97%3E'],
  ])('%j is kept as %j', (text, address) => expect(webAddress(text)).toBe(address))

  it.each([
    '',
    'web.archive.org/web/2025',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    '=1+1',
    'https://',
    'ftp://a.example',
  ])('%j is none', (text) => expect(webAddress(text)).toBeNull())

  it('is never spelt anew a second time, and begins as no formula', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
        const address = webAddress(text)
        if (address === null) return
        expect(webAddress(address)).toBe(address)
        expect(address).toMatch(/^https?:\/\/[\x21-\x7e]+$/)
      }),
    )
  })

  it('too long for one is none, since it could not be read back', () => {
    expect(webAddress(`https://archive.example/${'ї'.repeat(9000)}`)).toBeNull()
  })
})

describe('the Wayback Machine', () => {
  it('is asked about the page’s own address, without a fragment', () => {
    expect(waybackOf(draft().source)).toEqual({
      copies: 'https://web.archive.org/web/*/https://www.news.example/bridge',
      save: 'https://web.archive.org/save/https://www.news.example/bridge',
    })
    const source = { url: 'https://news.example/a?id=1#top', canonicalUrl: 'javascript:0' }
    expect(waybackOf(source)?.save).toBe('https://web.archive.org/save/https://news.example/a?id=1')
  })
  it('is asked about nothing that is no page of the web', () => {
    expect(waybackOf({ url: 'file:///home/me/page.html', canonicalUrl: null })).toBeNull()
  })
})

describe('an entry', () => {
  it('of an earlier version has no archived copy', () => {
    const { archiveUrl: _, ...old } = entry({ schema: 1 })
    expect(parse(entrySchema, old, 'an entry')).toEqual({ ...old, archiveUrl: null })
  })
  it('takes none that a script could be', () => {
    expect(() => parse(entrySchema, { ...entry(), archiveUrl: 'javascript:alert(1)' }, 'an entry')).toThrow(/archiveUrl/)
  })
  it('keeps its content hash, and has another record hash, once its copy is known', () => {
    const archived = edited(entry(), { archiveUrl }, minute(1))
    expect(contentHash(archived)).toBe(contentHash(entry()))
    expect(recordHash(archived)).not.toBe(recordHash({ ...archived, archiveUrl: null }))
  })
  it('keeps its copy through other changes, and loses it by its own', () => {
    const archived = entry({ archiveUrl })
    expect(edited(archived, { addTags: ['a'], note: 'n', status: 'checked' }, minute(1)).archiveUrl).toBe(archiveUrl)
    expect(edited(archived, { archiveUrl: null }, minute(1)).archiveUrl).toBeNull()
  })
  it('takes the copy of one that is merged into it, and keeps its own first', () => {
    const other = entry({ id: uuid(2), archiveUrl })
    expect(merged(entry(), [other], minute(1)).archiveUrl).toBe(archiveUrl)
    expect(merged(entry({ archiveUrl: 'https://archive.example/' }), [other], minute(1)).archiveUrl).toBe(
      'https://archive.example/',
    )
  })
})
