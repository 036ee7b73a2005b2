import { splitCell } from '../cell-list.ts'
import { columnOf } from '../column-titles.ts'
import type { ColumnName } from '../columns.ts'
import { entryVersion } from '../entry.ts'
import { unguard } from '../formula-guard.ts'
import { type Candidate, candidate, type Fault, fault } from './candidate.ts'
import type { CsvRecord } from './csv-records.ts'

type Cell = (column: ColumnName) => string
export type Stamps = { now: string; newId: () => string }

/** Where each of our columns stands; other columns are the reader's own and are named in the preview. */
export type Header = { places: ReadonlyMap<ColumnName, number>; ignored: string[] }

/** null when the file is not one of ours: then it has no column of quotes. */
export function readHeader(cells: readonly string[]): Header | null {
  const places = new Map<ColumnName, number>()
  const ignored: string[] = []
  for (const [at, cell] of cells.entries()) {
    const name = columnOf(cell)
    if (name !== null && !places.has(name)) places.set(name, at)
    else if (name === null && cell.trim() !== '') ignored.push(cell.trim().toLowerCase())
  }
  if (!places.has('quote') || !(places.has('url') || places.has('details'))) return null
  return { places, ignored }
}

const orNull = (cell: string): string | null => (cell === '' ? null : cell)

/** An ISO instant of whatever date the cell holds, else null: spreadsheets drop seconds and zones. */
function instant(cell: string): string | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?Z?)?$/.exec(cell.trim())
  return iso ? `${iso[1]}T${iso[2] ?? '00:00'}${iso[3] ?? ':00'}.000Z` : null
}

/** What the cells show of an entry whose `details` were left out: less than was there, and nothing invented. */
function fromCells(cell: Cell, { now, newId }: Stamps): object {
  const quote = cell('quote')
  const [from = '', to = from] = cell('said_on').split('/')
  const said = {
    text: cell('said_on_stated').replace(/^“(.*)”$/su, '$1'),
    value: from === to ? from : `${from}/${to}`,
    inferred: splitCell(cell('said_on_inferred')),
  }
  const words = cell('speaker_words') || cell('speaker_found') || cell('speaker')
  const officeTitle = cell('office')
  const speaker = {
    text: words,
    name: orNull(cell('speaker_found')),
    id: orNull(cell('speaker_id')),
    how: cell('speaker_how') || 'named',
    confidence: cell('speaker_confidence') || 'sure',
    alternatives: splitCell(cell('speaker_alternatives')),
  }
  const office = {
    title: officeTitle,
    kind: cell('office_kind') || 'other',
    from: orNull(cell('office_from')),
    to: orNull(cell('office_to')),
    asOf: cell('office_as_of'),
    evidence: cell('office_evidence') || 'unsourced',
    source: cell('office_source'),
  }
  const codes = splitCell(cell('oblast_codes'))
  const [texts, statuses, shares, days, sources] = (
    ['oblasts', 'oblast_status', 'oblast_share', 'oblast_as_of', 'oblast_source'] as const
  ).map((name) => splitCell(cell(name)))
  const oblasts = codes.map((code, at) => ({
    text: texts?.[at] ?? code,
    codes: code.split(' '),
    status: statuses?.[at] ?? 'none',
    share: shares?.[at] && shares[at] !== 'unknown' ? Number(shares[at].replace(',', '.')) : null,
    asOf: days?.[at] ?? '',
    source: sources?.[at] ?? '',
  }))
  return {
    form: cell('form') || 'selection',
    speaker: words === '' ? null : speaker,
    cue: orNull(cell('cue')),
    office: officeTitle === '' ? null : office,
    saidOn: from === '' && said.text === '' ? null : { ...said, from: orNull(from), to: orNull(to), rule: cell('said_on_rule') },
    officials: splitCell(cell('officials')).map((name) => ({ text: name, name, id: null, office: null, stated: null })),
    dates: [],
    oblasts,
    selectors: [{ exact: quote, prefix: cell('context_before'), suffix: cell('context_after'), start: 0, end: quote.length }],
    source: {
      url: cell('url'),
      canonicalUrl: orNull(cell('canonical_url')),
      title: orNull(cell('title')),
      outlet: orNull(cell('outlet')),
      authors: splitCell(cell('authors')),
      publishedAt: orNull(cell('published')),
      ...(cell('updated') === '' ? {} : { modifiedAt: cell('updated') }),
      language: orNull(cell('language')),
      accessedAt: instant(cell('accessed')) ?? now,
    },
    link: cell('link') || cell('url'),
    id: cell('id') || newId(),
    schema: entryVersion,
    savedAt: instant(cell('saved')) ?? now,
    editedAt: instant(cell('edited')),
    deletedAt: instant(cell('deleted')),
  }
}

/** One record as an entry. The exact part comes from `details` where the file has it; words, tags, note, status and correction from their cells. */
export function fromRecord({ line, cells, cut }: CsvRecord, { places }: Header, stamps: Stamps): Candidate | Fault {
  if (cut) return fault(line, null, 'cutCell')
  const cell: Cell = (column) => {
    const at = places.get(column)
    return at === undefined ? '' : unguard(cells[at] ?? '')
  }
  let base: object
  try {
    const parsed: unknown = cell('details') === '' ? null : JSON.parse(cell('details'))
    base = typeof parsed === 'object' && parsed !== null ? parsed : fromCells(cell, stamps)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fault(line, 'details', 'cutDetails')
  }
  const corrected = cell('speaker_corrected')
  // Where the column was left out, the exact part still has it.
  const archived = places.has('archive_url') ? { archiveUrl: orNull(cell('archive_url').trim()) } : {}
  const entry = {
    ...base,
    ...archived,
    quote: cell('quote'),
    tags: splitCell(cell('tags')),
    status: cell('status') || 'unchecked',
    note: cell('note'),
    correctedSpeaker: corrected === '' ? null : { name: corrected, id: orNull(cell('speaker_corrected_id')) },
  }
  const hash = orNull(cell('sha256'))
  const read = candidate(line, entry, hash)
  return read.kind === 'candidate' && read.altered ? (mended(read, hash) ?? read) : read
}

const spaceless = (text: string): string => text.replace(/\s+/gu, '')
/** The most that some spreadsheets keep of a cell. */
const cellLimit = 32_000

/** What a spreadsheet does on its own: other line ends, a cell cut at its limit, a number or date in place of "0012" or "March 16". */
const isSpreadsheets = (cell: string, words: string): boolean =>
  spaceless(cell) === spaceless(words) ||
  (cell.length >= cellLimit && words.startsWith(cell)) ||
  (words.length < 40 && /\d|^(?:true|false)$/i.test(words) && !/\p{L}{2}.*\p{L}{2}/su.test(cell))

/** Where the selectors still have the words that were hashed, and a spreadsheet rather than the reader changed the cell, they are taken. */
function mended({ line, entry }: Candidate, hash: string | null): Candidate | null {
  const quote = entry.selectors.map(({ exact }) => exact).join(' … ')
  if (!isSpreadsheets(entry.quote, quote)) return null
  const again = candidate(line, { ...entry, quote }, hash)
  return again.kind === 'candidate' && !again.altered ? again : null
}
