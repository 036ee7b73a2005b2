import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownOfficialsFromCsv, ownOfficialsToCsv } from '../../lib/gazetteer/own-officials.ts'
import { slugOf } from '../../lib/gazetteer/person.ts'

const csv = [
  'name,aliases,surname_forms,country,gender,wikidata,office,office_kind,from,to,as_of,evidence,source,extra',
  'Ivo Samplek,Ivan Samplek;I. Samplek,Samplek,xx,m,,"Harbour Master, acting",governor,2024-05,,2025,sourced,"page ""one""",',
  'Ivo Samplek,,,,,,Mayor,,2020,2023,,,,',
  'Dana Exampleton,,,,f,Q999999999,,,,,,,,muted',
].join('\r\n')

describe('own officials as CSV', () => {
  it('are read: several offices of one person, a muted one', () => {
    const { officials, problems } = ownOfficialsFromCsv(csv)
    expect(problems).toEqual([])
    expect(officials).toEqual([
      {
        id: 'ivo-samplek',
        name: 'Ivo Samplek',
        aliases: ['Ivan Samplek', 'I. Samplek'],
        surnameForms: ['Samplek'],
        country: 'XX',
        gender: 'm',
        offices: [
          {
            title: 'Harbour Master, acting',
            kind: 'governor',
            from: '2024-05',
            to: null,
            asOf: '2025',
            evidence: 'sourced',
            source: 'page "one"',
          },
          { title: 'Mayor', kind: 'other', from: '2020', to: '2023', asOf: '2023', evidence: 'unsourced', source: 'own list' },
        ],
        muted: false,
      },
      {
        id: 'Q999999999',
        name: 'Dana Exampleton',
        aliases: [],
        surnameForms: ['Exampleton'],
        country: '',
        gender: 'f',
        offices: [],
        muted: true,
      },
    ])
  })

  it.each([
    ['', { kind: 'no-columns' }],
    ['a,b\n1,2', { kind: 'no-columns' }],
    ['name,from\n,2024', { kind: 'no-name', row: 2 }],
    ['name,office,from\nIvo Samplek,Mayor,May 2024', { kind: 'date', row: 2, column: 'from', value: 'May 2024' }],
    ['name,office,from,to\nIvo Samplek,Mayor,2024,2023-05', { kind: 'order', row: 2 }],
    [`name,office\nIvo Samplek,${'a'.repeat(1001)}`, { kind: 'long', row: 2, column: 'office', most: 1000 }],
    ['name\n"Ivo', { kind: 'unclosed', row: 2 }],
  ])('that cannot be read are told: %j', (text, problem) =>
    expect(ownOfficialsFromCsv(text)).toEqual({ officials: [], problems: [problem] }),
  )

  it('keep the good rows beside a bad one, whatever the order of the columns', () => {
    const { officials, problems } = ownOfficialsFromCsv('\uFEFFgender,name\nf,Dana Exampleton\nm,\nm,Ivo Samplek\n')
    expect(officials.map(({ name }) => name)).toEqual(['Dana Exampleton', 'Ivo Samplek'])
    expect(problems).toHaveLength(1)
  })

  it('come back from their own CSV as they were', () => {
    const cell = fc.stringMatching(/^[A-Zі“=@-][A-Za-zі“”"',\n=@-]{0,12}[a-z]$/)
    const name = fc.stringMatching(/^[A-Z][a-zé]{1,8} [A-Z][a-z'"]{1,8}$/)
    const office = fc.record({
      title: cell,
      kind: fc.constantFrom('governor', 'other'),
      from: fc.constantFrom(null, '2020', '2020-05-01'),
      to: fc.constantFrom(null, '2021', '2022-12'),
      asOf: fc.constantFrom('2023', '2025-01-01'),
      evidence: fc.constantFrom('wikidata', 'sourced', 'partly sourced', 'unsourced'),
      source: cell,
    })
    const person = fc.record({
      name,
      aliases: fc.array(name, { maxLength: 2 }),
      surnameForms: fc.array(name, { minLength: 1, maxLength: 2 }),
      country: fc.constantFrom('', 'UA', 'NATO'),
      gender: fc.constantFrom('m', 'f', null),
      offices: fc.array(office, { maxLength: 2 }),
      muted: fc.boolean(),
    })
    const list = fc.uniqueArray(person, { maxLength: 4, selector: ({ name }) => slugOf(name) })
    fc.assert(
      fc.property(list, (people) => {
        const officials = people.map((one) => ({ ...one, id: slugOf(one.name) }))
        expect(ownOfficialsFromCsv(ownOfficialsToCsv(officials))).toEqual({ officials, problems: [] })
      }),
    )
  })
})
