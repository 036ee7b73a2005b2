import { describe, expect, it } from 'vitest'
import { peopleNamed } from '../../../lib/gazetteer/officials.ts'
import { emptyContext, type OwnOfficial } from '../../../lib/recognise/context.ts'
import { officials } from '../../../lib/recognise/officials/index.ts'

const own = (part: Partial<OwnOfficial>): OwnOfficial => ({
  id: 'ivo-samplek',
  name: 'Ivo Samplek',
  aliases: [],
  surnameForms: ['Samplek'],
  country: 'XX',
  gender: 'm',
  offices: [],
  muted: false,
  ...part,
})
const office = {
  title: 'Harbour Master',
  kind: 'other',
  from: '2024',
  to: null,
  asOf: '2025',
  evidence: 'unsourced' as const,
  source: 'own list',
}
const find = (text: string, ownOfficials: OwnOfficial[]) =>
  officials(text, { ...emptyContext, publishedOn: '2025-03-16', ownOfficials }).map(({ span, name, id, office }) => ({
    words: text.slice(span.start, span.end),
    name,
    id,
    office: office?.title ?? null,
  }))

describe('a reader’s own list', () => {
  it('adds a person with aliases, found like any other', () => {
    const found = find('Ivo Samplek spoke. Samplek, known as I. Samplekov, left.', [
      own({ aliases: ['Ivan Samplekov'], offices: [office] }),
    ])
    expect(found.map(({ words, office }) => [words, office])).toEqual([
      ['Ivo Samplek', 'Harbour Master'],
      ['Samplek', 'Harbour Master'],
    ])
    expect(find('Ivan Samplekov spoke.', [own({ aliases: ['Ivan Samplekov'] })])[0]?.name).toBe('Ivo Samplek')
  })

  it('mutes a person everywhere, and nobody else', () => {
    const [putin] = peopleNamed('Vladimir Putin')
    const muted = own({ ...(putin && { id: putin.id, name: putin.name }), surnameForms: ['Putin'], muted: true })
    expect(find('President Vladimir Putin met Donald Trump. Putin left.', [muted]).map(({ name }) => name)).toEqual([
      'Donald Trump',
    ])
  })

  it('overrides a person of the bundle', () => {
    const [kallas] = peopleNamed('Kaja Kallas')
    const changed = own({
      id: kallas?.id ?? '',
      name: 'Kaja Kallas',
      aliases: ['Kaya Testova'],
      surnameForms: ['Kallas'],
      offices: [office],
    })
    expect(find('Kaya Testova spoke.', [changed])).toEqual([
      { words: 'Kaya Testova', name: 'Kaja Kallas', id: kallas?.id, office: 'Harbour Master' },
    ])
  })

  it('that is broken does no harm', () => {
    const broken = [
      own({ name: '—', id: 'a' }),
      own({ name: '', id: 'b', surnameForms: [''] }),
      own({ aliases: ['', '…'], surnameForms: ['’'] }),
    ]
    expect(find('Ivo Samplek met Vladimir Putin.', broken).map(({ name }) => name)).toEqual(['Ivo Samplek', 'Vladimir Putin'])
  })
})
