import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everything, filterCount, fromQuery, isoDay, type LogView, toggled, toQuery } from '../../../components/log/model/view.ts'

const day = fc.option(
  fc
    .date({ min: new Date('2014-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
)
const values = fc.uniqueArray(fc.string({ unit: 'grapheme' }))
const view: fc.Arbitrary<LogView> = fc.record({
  place: fc.constantFrom('log', 'trash'),
  criteria: fc.record({
    text: fc.string({ unit: 'grapheme' }),
    speakers: values,
    officeKinds: values,
    countries: values,
    oblasts: fc.uniqueArray(fc.constantFrom('UA-14', 'UA-09', 'UA-43')),
    outlets: values,
    tags: values,
    statuses: fc.subarray(['unchecked', 'checked', 'doubtful'] as const).map((subset) => [...subset]),
    saidFrom: day,
    saidTo: day,
    publishedFrom: day,
    publishedTo: day,
    hasNote: fc.option(fc.boolean()),
    unsure: fc.option(fc.boolean()),
  }),
  order: fc.record({ by: fc.constantFrom('said', 'saved', 'published', 'speaker', 'outlet'), descending: fc.boolean() }),
})
const { criteria } = everything
const withCriteria = (change: Partial<typeof criteria>): LogView => ({ ...everything, criteria: { ...criteria, ...change } })

describe('the view in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(view, (any) => {
        expect(fromQuery(toQuery(any))).toEqual(any)
      }),
    )
  })

  it('says nothing when nothing is filtered', () => {
    expect(toQuery(everything)).toBe('')
    expect(fromQuery('')).toEqual(everything)
  })

  it.each([
    ['from=2025-02-30', everything],
    ['from=yesterday', everything],
    ['oblast=UA-14&oblast=<b>', withCriteria({ oblasts: ['UA-14'] })],
    ['status=checked&status=lost', withCriteria({ statuses: ['checked'] })],
    ['note=yes&unsure=maybe', withCriteria({ hasNote: true })],
    ['sort=-colour', everything],
    ['sort=speaker', { ...everything, order: { by: 'speaker', descending: false } }],
    ['in=attic', everything],
    ['tag=a&tag=a', withCriteria({ tags: ['a'] })],
  ] as [string, LogView][])('takes from “%s” only what it understands', (query, expected) => {
    expect(fromQuery(query)).toEqual(expected)
  })
})

describe('filters', () => {
  it('are added and taken away by value', () => {
    const one = toggled(criteria, 'tags', 'talks')
    expect(one.tags).toEqual(['talks'])
    expect(toggled(one, 'tags', 'energy').tags).toEqual(['talks', 'energy'])
    expect(toggled(one, 'tags', 'talks')).toEqual(criteria)
    expect(toggled(criteria, 'statuses', 'checked').statuses).toEqual(['checked'])
  })

  it('count a range of days as one and the search not at all', () => {
    expect(filterCount({ ...criteria, saidFrom: '2025-03-01', saidTo: '2025-03-31', tags: ['a', 'b'], hasNote: false })).toBe(4)
    expect(filterCount({ ...criteria, text: 'bus' })).toBe(0)
  })
})

describe('isoDay', () => {
  it.each(['2025-03-16', '2024-02-29'])('keeps %s', (text) => expect(isoDay(text)).toBe(text))
  it.each(['2025-02-29', '2025-3-1', '16.03.2025', '', null])('refuses %s', (text) => expect(isoDay(text)).toBeNull())
})
