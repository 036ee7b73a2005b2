import { joinCell } from './cell-list.ts'
import { details } from './details.ts'
import type { EntryDate, LogEntry } from './entry.ts'
import { contentHash } from './proof/hashes.ts'
import { speakerName } from './row.ts'

/** One column of the CSV export. */
export type Column = {
  readonly cell: (entry: LogEntry) => string
  /** plain: the entry's parser lets nothing through that a CSV cell would have to quote or guard. json: always in quotes. */
  readonly kind?: 'plain' | 'json'
}

const orEmpty = (value: string | null | undefined): string => value ?? ''

/** One ISO day, or an ISO 8601 interval from/to. */
const days = (date: EntryDate | null): string =>
  date?.from && date.to ? (date.from === date.to ? date.from : `${date.from}/${date.to}`) : orEmpty(date?.from)

/** A bare "March 16" is a date of this year to a spreadsheet; in quotation marks it stays the words it is. */
const inQuotes = (words: string): string => `“${words}”`

const each = <T>(list: readonly T[], cell: (item: T) => string): string => joinCell(list.map(cell))

/** Header and rows are both made from this table, in its order; the names are fixed English keys. Instants are ISO 8601 in UTC, days are ISO 8601, lists are "a; b". */
export const columns = {
  /** The words, as the page has them. */
  quote: { cell: (e) => e.quote },
  /** Who spoke: corrected by the reader, else as found. */
  speaker: { cell: (e) => orEmpty(speakerName(e)) },
  /** The person or organisation found. */
  speaker_found: { cell: (e) => orEmpty(e.speaker?.name) },
  /** The words of the page that name the speaker. */
  speaker_words: { cell: (e) => orEmpty(e.speaker?.text) },
  /** named, pronoun, role or continued. */
  speaker_how: { cell: (e) => orEmpty(e.speaker?.how), kind: 'plain' },
  /** sure, likely or unsure. */
  speaker_confidence: { cell: (e) => orEmpty(e.speaker?.confidence), kind: 'plain' },
  /** Others whom the words may mean. */
  speaker_alternatives: { cell: (e) => joinCell(e.speaker?.alternatives ?? []) },
  /** Wikidata QID of the speaker found. */
  speaker_id: { cell: (e) => orEmpty(e.speaker?.id) },
  /** The reader’s own word on who spoke. */
  speaker_corrected: { cell: (e) => orEmpty(e.correctedSpeaker?.name) },
  /** Wikidata QID of the corrected speaker. */
  speaker_corrected_id: { cell: (e) => orEmpty(e.correctedSpeaker?.id) },
  /** The reporting words. */
  cue: { cell: (e) => orEmpty(e.cue) },
  /** Office of the speaker on the publication day. */
  office: { cell: (e) => orEmpty(e.office?.title) },
  /** Kind of that office. */
  office_kind: { cell: (e) => orEmpty(e.office?.kind) },
  /** Held since: YYYY, YYYY-MM or YYYY-MM-DD. */
  office_from: { cell: (e) => orEmpty(e.office?.from) },
  /** Held until; empty while in office. */
  office_to: { cell: (e) => orEmpty(e.office?.to) },
  /** How well the term is supported. */
  office_evidence: { cell: (e) => orEmpty(e.office?.evidence), kind: 'plain' },
  /** Source of the term. */
  office_source: { cell: (e) => orEmpty(e.office?.source) },
  /** Day of that source. */
  office_as_of: { cell: (e) => orEmpty(e.office?.asOf) },
  /** Day said, or from/to. */
  said_on: { cell: (e) => days(e.saidOn), kind: 'plain' },
  /** The words of the page for that day, in “ ”. */
  said_on_stated: { cell: (e) => (e.saidOn ? inQuotes(e.saidOn.text) : '') },
  /** Parts the words do not state: day, month, year, week. */
  said_on_inferred: { cell: (e) => joinCell(e.saidOn?.inferred ?? []) },
  /** How the day was reached. */
  said_on_rule: { cell: (e) => orEmpty(e.saidOn?.rule) },
  /** Publication, as the page states it. */
  published: { cell: (e) => orEmpty(e.source.publishedAt) },
  /** When the page was read. */
  accessed: { cell: (e) => e.source.accessedAt, kind: 'plain' },
  /** When the quote was saved. */
  saved: { cell: (e) => e.savedAt, kind: 'plain' },
  /** When the entry was last edited. */
  edited: { cell: (e) => orEmpty(e.editedAt), kind: 'plain' },
  /** When the entry was moved to the trash. */
  deleted: { cell: (e) => orEmpty(e.deletedAt), kind: 'plain' },
  /** Headline. */
  title: { cell: (e) => orEmpty(e.source.title) },
  /** Outlet. */
  outlet: { cell: (e) => orEmpty(e.source.outlet) },
  /** Authors. */
  authors: { cell: (e) => joinCell(e.source.authors) },
  /** Language of the page, BCP 47. */
  language: { cell: (e) => orEmpty(e.source.language) },
  /** Address of the page. */
  url: { cell: (e) => e.source.url },
  /** The page’s own word on its address. */
  canonical_url: { cell: (e) => orEmpty(e.source.canonicalUrl) },
  /** Link to the words on the page (best effort). */
  link: { cell: (e) => e.link },
  /** The words before the quote. */
  context_before: { cell: (e) => orEmpty(e.selectors[0]?.prefix) },
  /** The words after the quote. */
  context_after: { cell: (e) => orEmpty(e.selectors.at(-1)?.suffix) },
  /** Officials named. */
  officials: { cell: (e) => each(e.officials, ({ name }) => name) },
  /** Dates named: words = TIMEX3 value. */
  dates: { cell: (e) => each(e.dates, ({ text, value }) => `${text} = ${value}`) },
  /** Oblasts named. */
  oblasts: { cell: (e) => each(e.oblasts, ({ text }) => text) },
  /** ISO 3166-2 of each. */
  oblast_codes: { cell: (e) => each(e.oblasts, ({ codes }) => codes.join(' ')) },
  /** full, partial or none, for each. */
  oblast_status: { cell: (e) => each(e.oblasts, ({ status }) => status) },
  /** Occupied share of each, per cent. */
  oblast_share: { cell: (e) => each(e.oblasts, ({ share }) => (share === null ? 'unknown' : String(share))) },
  /** Day of each status. */
  oblast_as_of: { cell: (e) => each(e.oblasts, ({ asOf }) => asOf) },
  /** Source of each status. */
  oblast_source: { cell: (e) => each(e.oblasts, ({ source }) => source) },
  /** Tags. */
  tags: { cell: (e) => joinCell(e.tags) },
  /** unchecked, checked or doubtful. */
  status: { cell: (e) => e.status, kind: 'plain' },
  /** The reader’s note. */
  note: { cell: (e) => e.note },
  /** direct, mixed or selection. */
  form: { cell: (e) => e.form, kind: 'plain' },
  /** The entry’s own id, UUID. */
  id: { cell: (e) => e.id, kind: 'plain' },
  /** Version of the entry’s shape. */
  schema: { cell: (e) => String(e.schema), kind: 'plain' },
  /** SHA-256 of what was found, as RFC 8785 JSON. */
  sha256: { cell: contentHash, kind: 'plain' },
  /** Everything exactly, as JSON: keep it for a lossless import. */
  details: { cell: details, kind: 'json' },
  // Last, so that every earlier column stays in its place.
  /** Address of an archived copy of the page, from the reader. */
  archive_url: { cell: (e) => orEmpty(e.archiveUrl) },
  /** Last change of the page, as it states. */
  updated: { cell: (e) => orEmpty(e.source.modifiedAt) },
} as const satisfies Record<string, Column>

export type ColumnName = keyof typeof columns

/** Every column in its documented order. */
// The keys of a literal are exactly its names.
export const columnNames = Object.keys(columns) as ColumnName[]
