import * as v from 'valibot'
import { type EntryDraft, entryVersion } from '../entry.ts'
import { makeEntry } from '../make-entry.ts'
import { candidate, fault, type Read } from './candidate.ts'
import type { CsvRecord } from './csv-records.ts'
import type { Stamps } from './from-csv.ts'

/** What Hypothesis exports: its JSON file, its API's answers, and its CSV. Replies and page notes carry no quote and are passed over. */

const selectorSchema = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.optional(v.string(), ''),
    suffix: v.optional(v.string(), ''),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
])
const annotationSchema = v.object({
  created: v.pipe(v.string(), v.isoTimestamp()),
  uri: v.pipe(v.string(), v.nonEmpty()),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
})

type Found = {
  quote: string
  prefix: string
  suffix: string
  start: number
  end: number
  url: string
  title: string | null
  created: string
  note: string
  tags: string[]
}

function entryOf(line: number, found: Found, { newId }: Stamps): Read {
  if (found.quote.trim() === '') return { kind: 'passed', line, message: 'No quoted words: a page note or a reply.' }
  const draft: EntryDraft = {
    quote: found.quote,
    form: 'selection',
    speaker: null,
    cue: null,
    office: null,
    saidOn: null,
    officials: [],
    dates: [],
    oblasts: [],
    selectors: [{ exact: found.quote, prefix: found.prefix, suffix: found.suffix, start: found.start, end: found.end }],
    source: {
      url: found.url,
      canonicalUrl: null,
      title: found.title,
      outlet: null,
      authors: [],
      publishedAt: null,
      language: null,
      accessedAt: found.created,
    },
    link: found.url,
  }
  const entry = {
    ...makeEntry(draft, { id: newId(), now: found.created }),
    schema: entryVersion,
    note: found.note,
    tags: found.tags,
  }
  return candidate(line, entry, null)
}

/** The list of annotations in any of the shapes, else null. */
export function annotationsIn(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null
  for (const field of ['annotations', 'rows'] as const) {
    const list: unknown = Object.entries(value).find(([key]) => key === field)?.[1]
    if (Array.isArray(list)) return list
  }
  const isOne = (item: unknown) => typeof item === 'object' && item !== null && 'uri' in item && 'target' in item
  return Array.isArray(value) && value.length > 0 && isOne(value[0]) ? value : null
}

export function* fromHypothesis(annotations: readonly unknown[], stamps: Stamps): Generator<Read> {
  for (const [at, value] of annotations.entries()) {
    const parsed = v.safeParse(annotationSchema, value, { abortEarly: true })
    if (!parsed.success) {
      yield fault(at + 1, v.getDotPath(parsed.issues[0]), 'value', parsed.issues[0].message)
      continue
    }
    const { created, uri, text, tags, document, target } = parsed.output
    const selectors = target.flatMap(({ selector }) =>
      selector.flatMap((one) => v.safeParse(selectorSchema, one)).filter((r) => r.success),
    )
    const quotes = selectors.flatMap(({ output }) => (output.type === 'TextQuoteSelector' ? [output] : []))
    const position = selectors.flatMap(({ output }) => (output.type === 'TextPositionSelector' ? [output] : []))[0]
    const quote = quotes.map(({ exact }) => exact).join(' … ')
    const title = Array.isArray(document?.title) ? document.title[0] : document?.title
    const found: Found = {
      quote,
      prefix: quotes[0]?.prefix ?? '',
      suffix: quotes.at(-1)?.suffix ?? '',
      start: position?.start ?? 0,
      end: position?.end ?? quote.length,
      url: uri,
      title: title ?? null,
      created: new Date(created).toISOString(),
      note: text,
      tags,
    }
    yield entryOf(at + 1, found, stamps)
  }
}

const names = {
  created: ['created', 'created at', 'date', 'created (utc)'],
  url: ['url', 'uri', 'page url'],
  title: ['page title', 'page', 'title', 'document title'],
  quote: ['quote', 'selected text', 'quotation'],
  note: ['comment', 'text', 'annotation', 'note'],
  tags: ['tags'],
} satisfies Record<string, readonly string[]>
type Field = keyof typeof names

/** Places of the fields by their names in the header; null when it is no list of annotations. */
export function hypothesisHeader(cells: readonly string[]): ReadonlyMap<Field, number> | null {
  const header = cells.map((cell) => cell.trim().toLowerCase())
  const places = new Map<Field, number>()
  // The keys of a literal are exactly its names.
  for (const field of Object.keys(names) as Field[]) {
    const at = header.findIndex((name) => names[field].includes(name))
    if (at >= 0) places.set(field, at)
  }
  return places.has('url') && places.has('quote') && places.has('created') ? places : null
}

export function fromHypothesisRecord({ line, cells, cut }: CsvRecord, places: ReadonlyMap<Field, number>, stamps: Stamps): Read {
  if (cut) return fault(line, null, 'cutCell')
  const cell = (field: Field): string => cells[places.get(field) ?? -1] ?? ''
  const created = new Date(cell('created'))
  if (Number.isNaN(created.getTime())) return fault(line, 'created', 'noDate', cell('created').slice(0, 40))
  const quote = cell('quote')
  return entryOf(
    line,
    {
      quote,
      prefix: '',
      suffix: '',
      start: 0,
      end: quote.length,
      url: cell('url'),
      title: cell('title') || null,
      created: created.toISOString(),
      note: cell('note'),
      tags: cell('tags').split(','),
    },
    stamps,
  )
}
