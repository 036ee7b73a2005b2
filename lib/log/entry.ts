import * as v from 'valibot'
import type { WhyKey } from '../recognise/dates/why.ts'
import { webAddress } from './archive.ts'

/**
 * The shapes of the research log, as parsers: the type is what the parser lets through.
 * Whatever comes from a page or a file passes here before it is used; only what passed is ever written to the database.
 */

/**
 * The version of the entry's own shape, kept in every entry. 2: `archiveUrl`; an entry of version 1 has none until it is given one.
 * 3: `source.modifiedAt`.
 */
export const entryVersion = 3

/** ISO day, 2025-03-16. */
const day = v.pipe(v.string(), v.isoDate())
/** ISO 8601 instant in UTC, as Date.prototype.toISOString writes it. */
const instant = v.pipe(v.string(), v.isoTimestamp())
/** Lone surrogates have no UTF-8 form and NUL ends a text for many programs: each becomes U+FFFD, one unit for one, so that files agree with the log. */
const wellFormed = v.transform((value: string) => value.toWellFormed().replaceAll('\0', '\uFFFD'))
const text = v.pipe(v.string(), v.maxLength(1_000_000), wellFormed)
const shortText = v.pipe(v.string(), v.maxLength(10_000), wellFormed)
/** Absent is null; an empty string says no more. */
const optionalText = v.nullable(
  v.pipe(
    shortText,
    v.transform((value) => (value === '' ? null : value)),
  ),
)
/** An address of the web, as browsers spell it. */
const optionalAddress = v.nullable(
  v.pipe(
    shortText,
    v.check((value) => value === '' || webAddress(value) !== null, 'This is no web address: it begins with https:// or http://.'),
    v.transform(webAddress),
  ),
)
/** In the order of first use, without surrounding or doubled space, each once. */
const tagList = v.pipe(
  v.array(shortText),
  v.maxLength(1000),
  v.transform((tags) => [...new Set(tags.map((tag) => tag.trim().replace(/\s+/gu, ' ')).filter((tag) => tag !== ''))]),
)
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))
/** How sure the attribution is. */
const confidence = v.picklist(['sure', 'likely', 'unsure'])

export const spanSchema = v.object({ start: offset, end: offset })

export const officeSchema = v.object({
  title: shortText,
  kind: shortText,
  from: optionalText,
  to: optionalText,
  asOf: shortText,
  evidence: v.picklist(['wikidata', 'sourced', 'partly sourced', 'unsourced']),
  source: shortText,
})

/** W3C Web Annotation TextQuoteSelector and TextPositionSelector, joined; offsets in UTF-16 units of the article text. */
export const selectorsSchema = v.object({ exact: text, prefix: shortText, suffix: shortText, start: offset, end: offset })

const speakerSchema = v.object({
  /** The words of the page: "he", "Witkoff". */
  text: shortText,
  name: optionalText,
  id: optionalText,
  how: v.picklist(['named', 'pronoun', 'role', 'continued']),
  confidence,
  alternatives: v.pipe(v.array(shortText), v.maxLength(20)),
})

/** Every `WhyKey`: were one missing, what the recognisers say would not fit. */
const whyKeys = [
  'stated',
  'vague',
  'unknown',
  'closest',
  'lastBefore',
  'lastUpTo',
  'firstAfter',
  'firstFrom',
  'secondAfter',
  'inYear',
  'inWeek',
  'away',
  'fromSpeech',
  'night',
  'comingWeek',
  'sevenDays',
  'atHand',
  'namedBefore',
  'yearBefore',
  'toldBehind',
  'endsOn',
  'attacks',
] as const satisfies readonly WhyKey[]
/** As `Why`. */
export const whySchema = v.object({ key: v.picklist(whyKeys), what: shortText, count: v.number(), to: shortText })

export const dateSchema = v.object({
  /** The words of the page. */
  text: shortText,
  /** TIMEX3. */
  value: shortText,
  /** Inclusive ISO days; null when vague or unresolved. */
  from: v.nullable(day),
  to: v.nullable(day),
  inferred: v.array(v.picklist(['day', 'month', 'year', 'week'])),
  rule: shortText,
  /** The same for any language; entries from elsewhere have none. */
  why: v.optional(whySchema),
})

export const officialSchema = v.object({
  text: shortText,
  name: shortText,
  id: optionalText,
  office: v.nullable(officeSchema),
  /** The words of the page that state the role. */
  stated: optionalText,
})

export const oblastSchema = v.object({
  text: shortText,
  codes: v.array(v.pipe(v.string(), v.regex(/^UA-\d\d$/))),
  status: v.picklist(['full', 'partial', 'none']),
  share,
  asOf: shortText,
  source: shortText,
})

export const sourceSchema = v.object({
  url: shortText,
  canonicalUrl: optionalText,
  title: optionalText,
  outlet: optionalText,
  authors: v.array(shortText),
  publishedAt: optionalText,
  /** When the page was last changed, as it states itself; left out where it does not, so that the hashes of entries from before stay true. */
  modifiedAt: v.optional(v.pipe(shortText, v.nonEmpty())),
  language: optionalText,
  /** When the page was read. */
  accessedAt: instant,
})

const draftFields = {
  /** The words, as the page has them; the parts of a split utterance are joined by " … ". */
  quote: v.pipe(text, v.nonEmpty()),
  form: v.picklist(['direct', 'mixed', 'selection']),
  speaker: v.nullable(speakerSchema),
  cue: optionalText,
  /** The speaker's office on the publication day. */
  office: v.nullable(officeSchema),
  saidOn: v.nullable(dateSchema),
  /** Named inside the quote or its sentence. */
  officials: v.array(officialSchema),
  dates: v.array(dateSchema),
  oblasts: v.array(oblastSchema),
  /** One for each part of the utterance, in order. */
  selectors: v.pipe(v.array(selectorsSchema), v.minLength(1)),
  source: sourceSchema,
  /** The source address with a text fragment (best effort). */
  link: shortText,
}

/** Everything a page knows about a quote at the moment of saving. */
export const draftSchema = v.object(draftFields)

/** One saved quote with its provenance. */
export const entrySchema = v.object({
  ...draftFields,
  id: v.pipe(v.string(), v.uuid()),
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The reader's own word on who spoke; what was found stays in `speaker`. */
  correctedSpeaker: v.nullable(v.object({ name: v.pipe(shortText, v.nonEmpty()), id: optionalText })),
  savedAt: instant,
  editedAt: v.nullable(instant),
  /** Set while the entry lies in the trash. */
  deletedAt: v.nullable(instant),
  tags: tagList,
  note: text,
  status: v.picklist(['unchecked', 'checked', 'doubtful']),
  /** Where the reader knows a copy of the page to be kept. */
  archiveUrl: v.optional(optionalAddress, null),
})

export type EntryDraft = v.InferOutput<typeof draftSchema>
export type LogEntry = v.InferOutput<typeof entrySchema>
export type EntryDate = v.InferOutput<typeof dateSchema>
export type EntryOfficial = v.InferOutput<typeof officialSchema>
export type EntryOblast = v.InferOutput<typeof oblastSchema>
export type EntrySpeaker = v.InferOutput<typeof speakerSchema>
export type EntrySource = v.InferOutput<typeof sourceSchema>
export type Selectors = v.InferOutput<typeof selectorsSchema>
export type EntryOffice = v.InferOutput<typeof officeSchema>
