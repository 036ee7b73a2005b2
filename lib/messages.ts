import * as v from 'valibot'
import { browser } from './browser.ts'
import { dateSchema, draftSchema, oblastSchema, officialSchema, spanSchema } from './log/entry.ts'
import { parse } from './parse.ts'

/**
 * Every message between popup, page and background: a request and a reply, each with its parser.
 * The receiver trusts nothing: requests are parsed where they arrive, replies where they return.
 */

const articleSchema = v.object({
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  authors: v.array(v.string()),
  publishedAt: v.nullable(v.string()),
  modifiedAt: v.nullable(v.string()),
  url: v.string(),
  canonicalUrl: v.nullable(v.string()),
  language: v.nullable(v.string()),
})

const placed = <S extends v.GenericSchema>(what: S) => v.object({ span: spanSchema, what })

/** What the page's content script has found. Spans are offsets in the article text and name a mention in later messages. */
const pageReportSchema = v.variant('state', [
  v.object({
    state: v.literal('read'),
    article: articleSchema,
    quotes: v.array(v.object({ span: spanSchema, draft: draftSchema })),
    officials: v.array(placed(officialSchema)),
    dates: v.array(placed(dateSchema)),
    oblasts: v.array(placed(oblastSchema)),
  }),
  /** Nothing is marked; `reason` says why: no article on the page, another language, marks off here, or a fault. */
  v.object({
    state: v.literal('unread'),
    reason: v.picklist(['no-article', 'language', 'off', 'failed']),
    url: v.string(),
  }),
])

/** What became of a save: written now, or already in the log since `savedAt`. */
const savedSchema = v.object({ id: v.string(), savedAt: v.string(), already: v.boolean() })

const nothing = v.undefined()

const protocol = {
  /** To a page: what was found there. */
  readPage: { request: nothing, reply: pageReportSchema },
  /** To a page: the selected words as a draft; null when nothing is selected. */
  draftSelection: { request: nothing, reply: v.nullable(draftSchema) },
  /** To a page: scroll to a mention and mark it as the current one; false when it is no longer there. */
  showMention: { request: spanSchema, reply: v.boolean() },
  /** To a page: show or hide the marks. */
  setMarks: { request: v.boolean(), reply: pageReportSchema },
  /** To the background: keep a quote. */
  saveDraft: { request: draftSchema, reply: savedSchema },
} satisfies Record<string, { request: v.GenericSchema; reply: v.GenericSchema }>

type Protocol = typeof protocol
export type MessageName = keyof Protocol
export type Request<N extends MessageName> = v.InferOutput<Protocol[N]['request']>
export type Reply<N extends MessageName> = v.InferOutput<Protocol[N]['reply']>
export type PageReport = v.InferOutput<typeof pageReportSchema>
export type ReadPage = Extract<PageReport, { state: 'read' }>
export type Saved = v.InferOutput<typeof savedSchema>
