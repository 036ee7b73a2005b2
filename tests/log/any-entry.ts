import fc from 'fast-check'
import { entrySchema, type LogEntry } from '../../lib/log/entry.ts'
import { parse } from '../../lib/parse.ts'

/** Text as hostile as pages and readers can make it: every Unicode unit, CSV's and formulas' signs, line ends of all kinds. */
const wild = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', '+', '-', '@', '\\', ' ', '\u2028', '<', '&'),
    fc.constantFrom('ї', 'Щ', '😀', '\ud800'),
    fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 12,
})
const filled = wild.map((text) => `x${text}`)
const maybe = fc.option(wild)
const day = fc.constantFrom('2025-03-16', '2024-02-29', '1999-12-31')
const instant = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })

const office = fc.record({
  title: wild,
  kind: wild,
  from: maybe,
  to: maybe,
  asOf: wild,
  evidence: fc.constantFrom('wikidata', 'sourced', 'partly sourced', 'unsourced'),
  source: wild,
})
const date = fc.record({
  text: wild,
  value: wild,
  from: fc.option(day),
  to: fc.option(day),
  inferred: list(fc.constantFrom('day', 'month', 'year', 'week')),
  rule: wild,
})
const official = fc.record({ text: wild, name: wild, id: maybe, office: fc.option(office), stated: maybe })
const oblast = fc.record({
  text: wild,
  codes: list(fc.constantFrom('UA-14', 'UA-65', 'UA-09')),
  status: fc.constantFrom('full', 'partial', 'none'),
  share: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  asOf: wild,
  source: wild,
})
const speaker = fc.record({
  text: wild,
  name: maybe,
  id: maybe,
  how: fc.constantFrom('named', 'pronoun', 'role', 'continued'),
  confidence: fc.constantFrom('sure', 'likely', 'unsure'),
  alternatives: list(wild),
})
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  wild.map((text) => `https://web.archive.org/web/20250317090000/https://news.example/${text}`),
)
const selectors = fc.record({ exact: wild, prefix: wild, suffix: wild, start: fc.nat(), end: fc.nat() })

/** Any entry that the parser lets through. */
export const anyEntry: fc.Arbitrary<LogEntry> = fc
  .record({
    quote: filled.chain((text) => fc.constantFrom(text, `=${text}`, `\r\n${text}`)),
    form: fc.constantFrom('direct', 'mixed', 'selection'),
    speaker: fc.option(speaker),
    cue: maybe,
    office: fc.option(office),
    saidOn: fc.option(date),
    officials: list(official),
    dates: list(date),
    oblasts: list(oblast),
    selectors: fc.array(selectors, { minLength: 1, maxLength: 3 }),
    source: fc.record(
      {
        url: wild,
        canonicalUrl: maybe,
        title: maybe,
        outlet: maybe,
        authors: list(wild),
        publishedAt: maybe,
        modifiedAt: filled,
        language: maybe,
        accessedAt: instant,
      },
      { requiredKeys: ['url', 'canonicalUrl', 'title', 'outlet', 'authors', 'publishedAt', 'language', 'accessedAt'] },
    ),
    link: wild,
    id: fc.uuid({ version: 4 }),
    schema: fc.constantFrom(1, 2, 3),
    correctedSpeaker: fc.option(fc.record({ name: filled, id: maybe })),
    savedAt: instant,
    editedAt: fc.option(instant),
    deletedAt: fc.option(instant),
    tags: list(wild),
    note: wild,
    status: fc.constantFrom('unchecked', 'checked', 'doubtful'),
    archiveUrl: fc.option(address),
  })
  .map((value) => parse(entrySchema, value, 'any entry'))
