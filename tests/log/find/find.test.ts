import { describe, expect, it } from 'vitest'
import { type Digest, digestOf } from '../../../lib/log/digest.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { type Criteria, noCriteria } from '../../../lib/log/find/criteria.ts'
import { choices, complete, countBy } from '../../../lib/log/find/facets.ts'
import { find } from '../../../lib/log/find/find.ts'
import { latestSaved, type OrderBy } from '../../../lib/log/find/order.ts'
import { timeline } from '../../../lib/log/find/timeline.ts'
import { fold } from '../../../lib/log/fold.ts'
import { entry, minute, uuid } from '../sample.ts'

let n = 0
const one = (over: Partial<LogEntry>): Digest => digestOf(entry({ id: uuid(++n), savedAt: minute(n), ...over }))
const hits = (text: string, over: Partial<LogEntry>) => find([one(over)], { ...noCriteria, text }, latestSaved, 'en').length

describe('text', () => {
  const found: [string, Partial<LogEntry>][] = [
    ['bridge', {}],
    ['BRID', {}],
    ['repair bridge', {}],
    ['"repair the bridge"', {}],
    ['“the brid', {}],
    ['zrazk', { quote: 'x' }],
    ['müller', { note: 'Muller asked' }],
    ['Muller', { note: 'Müller asked' }],
    ['Lodz', { note: 'Łódź' }],
    ['зеленськи', { quote: 'Зеленський сказав' }],
    ['пять', { quote: 'п’ять мостів' }],
    ["п'ять", { quote: 'пʼять мостів' }],
    ['ground-based', { quote: 'ground-based air defence' }],
    ['-tunnel bridge', {}],
    ['бережна', { tags: ['Бережна'] }],
    ['sample news', { quote: 'x' }],
    ['kherson', {}],
  ]
  it.each(found)('%s finds it', (text, over) => expect(hits(text, over)).toBe(1))

  const missed: [string, Partial<LogEntry>][] = [
    ['ridge', {}],
    ['bridge tunnel', {}],
    ['"bridge the"', {}],
    ['-bridge', {}],
    ['"repaired winter"', { quote: 'It will be repaired', note: 'winter' }],
    ['based-ground', { quote: 'ground-based air defence' }],
  ]
  it.each(missed)('%s does not', (text, over) => expect(hits(text, over)).toBe(0))

  it.each(['', '   ', '«»', '-', '""', '…'])('%j asks for nothing and finds all', (text) => expect(hits(text, {})).toBe(1))
})

describe('filters', () => {
  const log = [
    one({ status: 'checked', tags: ['a'] }),
    one({ note: 'n', tags: ['a', 'b'], saidOn: null }),
    one({ speaker: null, office: null, oblasts: [] }),
    one({
      correctedSpeaker: { name: 'Ivan Prykladenko', id: 'Q9' },
      source: { ...entry().source, outlet: 'Other', publishedAt: null },
    }),
  ]
  const places = (criteria: Partial<Criteria>) =>
    find(log, { ...noCriteria, ...criteria }, latestSaved, 'en', (id) => (id === 'Q9' ? 'UA' : null)).map((digest) =>
      log.indexOf(digest),
    )
  const cases: [string, Partial<Criteria>, number[]][] = [
    ['nothing', {}, [0, 1, 2, 3]],
    ['a speaker', { speakers: ['Olena Zrazkova'] }, [0, 1]],
    ['one of two speakers', { speakers: ['Olena Zrazkova', 'Ivan Prykladenko'] }, [0, 1, 3]],
    ['a country', { countries: ['UA'] }, [3]],
    ['an office kind', { officeKinds: ['other'] }, [0, 1, 3]],
    ['an oblast', { oblasts: ['UA-65'] }, [0, 1, 3]],
    ['an outlet', { outlets: ['Other'] }, [3]],
    ['a tag', { tags: ['b'] }, [1]],
    ['a tag and a status', { tags: ['a'], statuses: ['checked'] }, [0]],
    ['days that touch the range', { saidFrom: '2025-03-16', saidTo: '2025-03-20' }, [0, 2, 3]],
    ['an open range', { saidTo: '2025-03-15' }, []],
    ['publication days', { publishedFrom: '2025-03-16', publishedTo: '2025-03-16' }, [0, 1, 2]],
    ['a note', { hasNote: true }, [1]],
    ['no note', { hasNote: false }, [0, 2, 3]],
    ['text and an outlet', { text: 'bridge', outlets: ['Other'] }, [3]],
  ]
  it.each(cases)('by %s', (_, criteria, wanted) => expect(places(criteria)).toEqual(wanted))
})

describe('order', () => {
  const log = [
    one({ correctedSpeaker: { name: 'Żaneta', id: null } }),
    one({ correctedSpeaker: { name: 'anna', id: null }, saidOn: null }),
    one({ correctedSpeaker: { name: 'Іван', id: null }, source: { ...entry().source, publishedAt: '2024-01-01' } }),
    one({ speaker: null, source: { ...entry().source, publishedAt: null, outlet: null } }),
  ]
  const sorted = (by: OrderBy, descending: boolean) =>
    find(log, noCriteria, { by, descending }, 'en').map((digest) => log.indexOf(digest))
  it.each([
    ['speaker', false, [1, 0, 2, 3]],
    ['speaker', true, [2, 0, 1, 3]],
    ['said', false, [0, 2, 3, 1]],
    ['published', false, [2, 0, 1, 3]],
    ['published', true, [0, 1, 2, 3]],
    ['outlet', true, [0, 1, 2, 3]],
    ['saved', false, [0, 1, 2, 3]],
  ] as const)('by %s, descending %s, with what is unknown last', (by, descending, wanted) => {
    expect(sorted(by, descending)).toEqual(wanted)
  })
})

describe('counting', () => {
  const log = [one({ tags: ['b', 'a'] }), one({ tags: ['b'] }), one({ tags: ['ключ'], status: 'checked' })]
  it('counts each value, the most first', () => {
    expect(countBy(log, 'tags')).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
      { value: 'ключ', count: 1 },
    ])
  })
  it('offers the choices of a filter beside the other filters, not beside itself', () => {
    const criteria: Criteria = { ...noCriteria, tags: ['ключ'], statuses: ['unchecked'] }
    expect(choices(log, criteria, 'tags').map(({ value }) => value)).toEqual(['b', 'a'])
    expect(choices(log, criteria, 'statuses')).toEqual([{ value: 'checked', count: 1 }])
  })
  it('completes what was typed from any word, the most used first', () => {
    const counts = ['Sample News', 'News of Łódź', 'Renewal'].map((value) => ({ value, count: 1 }))
    expect(complete(counts, 'NEW', fold)).toEqual(['Sample News', 'News of Łódź'])
    expect(complete(counts, 'lod', fold)).toEqual(['News of Łódź'])
  })
})

describe('timeline', () => {
  const said = (from: string | null, to: string | null, name: string) =>
    one({
      correctedSpeaker: { name, id: null },
      saidOn: from === null ? null : { text: '', value: '', from, to, inferred: [], rule: '' },
    })
  it('has every month between, the most quoted speakers, then the others', () => {
    const log = [
      said('2024-12-30', '2024-12-30', 'A'),
      said('2025-02-01', '2025-02-07', 'A'),
      said('2025-02-02', '2025-02-02', 'B'),
      said('2025-01-30', '2025-02-02', 'A'),
      said(null, null, 'B'),
    ]
    expect(timeline(log, 'said', 1)).toEqual({
      months: ['2024-12', '2025-01', '2025-02'],
      series: [
        { speaker: 'A', counts: [1, 0, 1] },
        { speaker: null, counts: [0, 0, 1] },
      ],
      undated: 2,
    })
  })
  it('is empty for nothing', () => {
    expect(timeline([], 'said')).toEqual({ months: [], series: [{ speaker: null, counts: [] }], undated: 0 })
  })
  it('is not stretched over ages by one stray date', () => {
    const { months, undated } = timeline([said('0025-02-01', '0025-02-01', 'A'), said('2025-02-01', '2025-02-01', 'A')], 'said')
    expect(months).toEqual(['2025-02'])
    expect(undated).toBe(1)
  })
})
