import { joinCell } from './cell-list.ts'
import { details } from './details.ts'
import type { EntryDate, LogEntry } from './entry.ts'
import { contentHash } from './proof/hashes.ts'
import { speakerName } from './row.ts'

/** One column of the CSV export. The names are fixed English keys; `about` is their documentation. */
export type Column = {
  readonly about: string
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

/** Header and rows are both made from this table, in its order. Instants are ISO 8601 in UTC, days are ISO 8601, lists are "a; b". */
export const columns = {
  quote: { about: 'The words, as the page has them', cell: (e) => e.quote },
  speaker: { about: 'Who spoke: corrected by the reader, else as found', cell: (e) => orEmpty(speakerName(e)) },
  speaker_found: { about: 'The person or organisation found', cell: (e) => orEmpty(e.speaker?.name) },
  speaker_words: { about: 'The words of the page that name the speaker', cell: (e) => orEmpty(e.speaker?.text) },
  speaker_how: { about: 'named, pronoun, role or continued', cell: (e) => orEmpty(e.speaker?.how), kind: 'plain' },
  speaker_confidence: { about: 'sure, likely or unsure', cell: (e) => orEmpty(e.speaker?.confidence), kind: 'plain' },
  speaker_alternatives: { about: 'Others whom the words may mean', cell: (e) => joinCell(e.speaker?.alternatives ?? []) },
  speaker_id: { about: 'Wikidata QID of the speaker found', cell: (e) => orEmpty(e.speaker?.id) },
  speaker_corrected: { about: 'The reader’s own word on who spoke', cell: (e) => orEmpty(e.correctedSpeaker?.name) },
  speaker_corrected_id: { about: 'Wikidata QID of the corrected speaker', cell: (e) => orEmpty(e.correctedSpeaker?.id) },
  cue: { about: 'The reporting words', cell: (e) => orEmpty(e.cue) },
  office: { about: 'Office of the speaker on the publication day', cell: (e) => orEmpty(e.office?.title) },
  office_kind: { about: 'Kind of that office', cell: (e) => orEmpty(e.office?.kind) },
  office_from: { about: 'Held since: YYYY, YYYY-MM or YYYY-MM-DD', cell: (e) => orEmpty(e.office?.from) },
  office_to: { about: 'Held until; empty while in office', cell: (e) => orEmpty(e.office?.to) },
  office_evidence: { about: 'How well the term is supported', cell: (e) => orEmpty(e.office?.evidence), kind: 'plain' },
  office_source: { about: 'Source of the term', cell: (e) => orEmpty(e.office?.source) },
  office_as_of: { about: 'Day of that source', cell: (e) => orEmpty(e.office?.asOf) },
  said_on: { about: 'Day said, or from/to', cell: (e) => days(e.saidOn), kind: 'plain' },
  said_on_stated: { about: 'The words of the page for that day, in “ ”', cell: (e) => (e.saidOn ? inQuotes(e.saidOn.text) : '') },
  said_on_inferred: {
    about: 'Parts the words do not state: day, month, year, week',
    cell: (e) => joinCell(e.saidOn?.inferred ?? []),
  },
  said_on_rule: { about: 'How the day was reached', cell: (e) => orEmpty(e.saidOn?.rule) },
  published: { about: 'Publication, as the page states it', cell: (e) => orEmpty(e.source.publishedAt) },
  accessed: { about: 'When the page was read', cell: (e) => e.source.accessedAt, kind: 'plain' },
  saved: { about: 'When the quote was saved', cell: (e) => e.savedAt, kind: 'plain' },
  edited: { about: 'When the entry was last edited', cell: (e) => orEmpty(e.editedAt), kind: 'plain' },
  deleted: { about: 'When the entry was moved to the trash', cell: (e) => orEmpty(e.deletedAt), kind: 'plain' },
  title: { about: 'Headline', cell: (e) => orEmpty(e.source.title) },
  outlet: { about: 'Outlet', cell: (e) => orEmpty(e.source.outlet) },
  authors: { about: 'Authors', cell: (e) => joinCell(e.source.authors) },
  language: { about: 'Language of the page, BCP 47', cell: (e) => orEmpty(e.source.language) },
  url: { about: 'Address of the page', cell: (e) => e.source.url },
  canonical_url: { about: 'The page’s own word on its address', cell: (e) => orEmpty(e.source.canonicalUrl) },
  link: { about: 'Link to the words on the page (best effort)', cell: (e) => e.link },
  context_before: { about: 'The words before the quote', cell: (e) => orEmpty(e.selectors[0]?.prefix) },
  context_after: { about: 'The words after the quote', cell: (e) => orEmpty(e.selectors.at(-1)?.suffix) },
  officials: { about: 'Officials named', cell: (e) => each(e.officials, ({ name }) => name) },
  dates: { about: 'Dates named: words = TIMEX3 value', cell: (e) => each(e.dates, ({ text, value }) => `${text} = ${value}`) },
  oblasts: { about: 'Oblasts named', cell: (e) => each(e.oblasts, ({ text }) => text) },
  oblast_codes: { about: 'ISO 3166-2 of each', cell: (e) => each(e.oblasts, ({ codes }) => codes.join(' ')) },
  oblast_status: { about: 'full, partial or none, for each', cell: (e) => each(e.oblasts, ({ status }) => status) },
  oblast_share: {
    about: 'Occupied share of each, per cent',
    cell: (e) => each(e.oblasts, ({ share }) => (share === null ? 'unknown' : String(share))),
  },
  oblast_as_of: { about: 'Day of each status', cell: (e) => each(e.oblasts, ({ asOf }) => asOf) },
  oblast_source: { about: 'Source of each status', cell: (e) => each(e.oblasts, ({ source }) => source) },
  tags: { about: 'Tags', cell: (e) => joinCell(e.tags) },
  status: { about: 'unchecked, checked or doubtful', cell: (e) => e.status, kind: 'plain' },
  note: { about: 'The reader’s note', cell: (e) => e.note },
  form: { about: 'direct, mixed or selection', cell: (e) => e.form, kind: 'plain' },
  id: { about: 'The entry’s own id, UUID', cell: (e) => e.id, kind: 'plain' },
  schema: { about: 'Version of the entry’s shape', cell: (e) => String(e.schema), kind: 'plain' },
  sha256: { about: 'SHA-256 of what was found, as RFC 8785 JSON', cell: contentHash, kind: 'plain' },
  details: { about: 'Everything exactly, as JSON: keep it for a lossless import', cell: details, kind: 'json' },
  // Last, so that every earlier column stays in its place.
  archive_url: { about: 'Address of an archived copy of the page, from the reader', cell: (e) => orEmpty(e.archiveUrl) },
} as const satisfies Record<string, Column>

export type ColumnName = keyof typeof columns

/** Every column in its documented order. */
// The keys of a literal are exactly its names.
export const columnNames = Object.keys(columns) as ColumnName[]
