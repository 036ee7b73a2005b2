import * as v from 'valibot'
import { browser } from './browser.ts'
import {
  dateSchema,
  draftSchema,
  oblastSchema,
  officeSchema,
  officialSchema,
  selectorsSchema,
  sourceSchema,
  spanSchema,
} from './log/entry.ts'
import { NoReceiverError, RemoteError } from './message-errors.ts'
import { parse } from './parse.ts'
import type { Mention, MentionKind } from './recognise/mention.ts'

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
    /** What is in the log from this article, and where it stands now; empty until the page has asked. */
    saved: v.optional(
      v.array(
        v.object({
          id: v.string(),
          state: v.picklist(['found', 'moved', 'changed', 'missing']),
          span: v.nullable(spanSchema),
          /** The words that stand there now. */
          now: v.nullable(v.string()),
        }),
      ),
    ),
  }),
  /** Nothing is marked; `reason` says why: no article on the page, a document that is no web page, another language, marks off here, or a fault. */
  v.object({
    state: v.literal('unread'),
    reason: v.picklist(['no-article', 'unsupported', 'language', 'off', 'failed']),
    url: v.string(),
  }),
])

/** What became of a save: written now, or already in the log since `savedAt`. */
const savedSchema = v.object({ id: v.string(), savedAt: v.string(), already: v.boolean() })

const nothing = v.undefined()

const nullable = v.nullable(v.string())
const mentionKinds: ReadonlySet<unknown> = new Set(['official', 'date', 'oblast', 'quote'] satisfies MentionKind[])

/**
 * A mention by its kind and place alone. A page shows its first marks only after hundreds of these are proven, and what goes
 * further than its marks, into the popup or the log, is proven there field by field.
 */
const isMention = (value: unknown): value is Mention => {
  if (typeof value !== 'object' || value === null || !('kind' in value && 'span' in value)) return false
  const { kind, span } = value
  return mentionKinds.has(kind) && typeof span === 'object' && span !== null && 'start' in span && 'end' in span && isSpan(span)
}
const isSpan = ({ start, end }: { start: unknown; end: unknown }): boolean =>
  Number.isSafeInteger(start) && Number.isSafeInteger(end)

/** Parts of an article that follow each other, and the names that came before them; see `Passages`. */
const passagesSchema = v.object({
  parts: v.array(v.object({ text: v.pipe(v.string(), v.maxLength(200_000)), publishedOn: nullable })),
  names: v.array(v.tuple([v.string(), v.string()])),
  title: nullable,
  outlet: nullable,
  language: nullable,
})

const protocol = {
  /** To a page: what was found there. */
  readPage: { request: nothing, reply: pageReportSchema },
  /** To a page: the selected words as a draft; null when nothing is selected. */
  draftSelection: { request: nothing, reply: v.nullable(draftSchema) },
  /** To a page: scroll to a mention and mark it as the current one; false when it is no longer there. */
  showMention: { request: spanSchema, reply: v.boolean() },
  /** To a page: open the card of the next (1) or previous (-1) mark with the keyboard in it; false without marks. */
  stepMark: { request: v.picklist([1, -1]), reply: v.boolean() },
  /** To a page: scroll to a saved quote, wherever it stands now; its state. */
  showSaved: { request: selectorsSchema, reply: v.picklist(['found', 'moved', 'changed', 'missing']) },
  /** To a page: show or hide the marks. */
  setMarks: { request: v.boolean(), reply: pageReportSchema },
  /** To the background: keep a quote. */
  saveDraft: { request: draftSchema, reply: savedSchema },
  /** To the background: what is recognised in each part. The gazetteer is unpacked there once, and no page waits for it. */
  recognise: { request: passagesSchema, reply: v.array(v.array(v.custom<Mention>(isMention))) },
  /** To the background: a page is coming that will ask what is in its text. */
  prepare: { request: nothing, reply: nothing },
  /** To the background: every office of a person of the gazetteer. */
  officesOf: { request: v.string(), reply: v.array(officeSchema) },
  /** To the background: a page was read, and how many quotes it has. */
  pageRead: { request: v.object({ quotes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }), reply: nothing },
  /** To the background: what the log holds of an article, under any of its addresses. */
  savedOfPage: {
    request: sourceSchema,
    reply: v.array(v.object({ id: v.string(), selectors: v.array(selectorsSchema) })),
  },
  /** To the background: open an article at a quote. A popup is gone as soon as another tab is shown. */
  openAtQuote: { request: v.object({ link: v.pipe(v.string(), v.regex(/^https?:/)), quote: selectorsSchema }), reply: nothing },
  /** To the background: the reader's own word on who spoke. */
  correctSpeaker: {
    request: v.object({ id: v.string(), speaker: v.object({ name: v.string(), id: v.nullable(v.string()) }) }),
    reply: nothing,
  },
} satisfies Record<string, { request: v.GenericSchema; reply: v.GenericSchema }>

type Protocol = typeof protocol
export type MessageName = keyof Protocol
export type Request<N extends MessageName> = v.InferOutput<Protocol[N]['request']>
export type Reply<N extends MessageName> = v.InferOutput<Protocol[N]['reply']>
export type PageReport = v.InferOutput<typeof pageReportSchema>
export type ReadPage = Extract<PageReport, { state: 'read' }>
export type Saved = v.InferOutput<typeof savedSchema>

/** `toFrames` asks the frames of a page, which leave everything else to the page itself. */
const envelopeSchema = v.object({
  onTheRecord: v.string(),
  payload: v.optional(v.unknown()),
  toFrames: v.optional(v.boolean()),
})
const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), code: v.string(), message: v.string() }),
])

/** What a page answers that has nothing to tell; a frame of it may have. */
function isEmpty(reply: unknown): boolean {
  if (typeof reply !== 'object' || reply === null) return reply === false || reply === null || reply === 'missing'
  return 'reason' in reply && (reply.reason === 'no-article' || reply.reason === 'off')
}

/**
 * Sends to the background, or to the content script of `tabId`: to the page, and where that has nothing to tell, to its
 * frames. Throws RemoteError, NoReceiverError or ParseError.
 */
export async function send<N extends MessageName>(name: N, payload: Request<N>, tabId?: number): Promise<Reply<N>> {
  const message = { onTheRecord: name, payload }
  if (tabId === undefined) return ask(name, () => browser.runtime.sendMessage(message))
  const reply = await ask(name, () => browser.tabs.sendMessage(tabId, message, { frameId: 0 }))
  if (!isEmpty(reply)) return reply
  try {
    const ofFrame = await ask(name, () => browser.tabs.sendMessage(tabId, { ...message, toFrames: true }))
    return isEmpty(ofFrame) ? reply : ofFrame
  } catch (error) {
    if (error instanceof NoReceiverError) return reply
    throw error
  }
}

/** A page whose extension has been reloaded fails at the call itself. */
async function ask<N extends MessageName>(name: N, call: () => Promise<unknown>): Promise<Reply<N>> {
  let raw: unknown
  try {
    raw = await call()
  } catch (cause) {
    throw new NoReceiverError(`Nobody answers ${name}.`, { cause })
  }
  if (raw === undefined) throw new NoReceiverError(`Nobody answers ${name}.`)
  const answer = parse(answerSchema, raw, `answer to ${name}`)
  if (!answer.ok) throw new RemoteError(answer.code, answer.message)
  return parse<v.GenericSchema<Reply<N>>>(protocol[name].reply, answer.value, `reply of ${name}`)
}

/** `tabId` is the tab that asks; null when one of our own pages does. */
export type Handlers<N extends MessageName> = {
  [K in N]: (payload: Request<K>, tabId: number | null) => Promise<Reply<K>> | Reply<K>
}

/** Answers the named messages of our own contexts until `signal` aborts, in a frame those to frames alone; everything else is left to others. */
export function handle<N extends MessageName>(handlers: Handlers<N>, signal?: AbortSignal, inFrame = false): void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined },
  ): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined
    const envelope = v.safeParse(envelopeSchema, message)
    if (!envelope.success || !Object.hasOwn(handlers, envelope.output.onTheRecord)) return undefined
    if ((envelope.output.toFrames ?? false) !== inFrame) return undefined
    return answer(envelope.output.onTheRecord as N, envelope.output.payload, sender.tab?.id ?? null)
  }
  const answer = async (name: N, payload: unknown, tabId: number | null) => {
    try {
      const request = parse<v.GenericSchema<Request<N>>>(protocol[name].request, payload, name)
      return { ok: true, value: await handlers[name](request, tabId) }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return { ok: false, code: error.name, message: error.message }
    }
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}
