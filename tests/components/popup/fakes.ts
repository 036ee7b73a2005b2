import { PopupModel } from '../../../components/popup/model/popup-model.ts'
import type { PopupPorts } from '../../../components/popup/model/ports.ts'
import type { Remembered } from '../../../components/popup/model/state.ts'
import type { EntryDraft, EntrySpeaker, LogEntry } from '../../../lib/log/entry.ts'
import { QuotaError } from '../../../lib/log/errors.ts'
import { makeEntry } from '../../../lib/log/make-entry.ts'
import type { PageReport } from '../../../lib/messages.ts'
import type { Span } from '../../../lib/recognise/mention.ts'

export const speaker: EntrySpeaker = {
  text: 'Zrazok',
  name: 'Olena Zrazok',
  id: 'olena-zrazok',
  how: 'named',
  confidence: 'sure',
  alternatives: [],
}

/** An office that a speaker of these tests may hold. */
export const minister = {
  title: 'Minister of Samples',
  kind: 'other',
  from: '2024',
  to: null,
  asOf: '2025',
  evidence: 'sourced',
  source: 'x',
} as const

export const draft = (quote: string, part: Partial<EntryDraft> = {}): EntryDraft => ({
  quote,
  form: 'direct',
  speaker,
  cue: 'said',
  office: null,
  saidOn: null,
  officials: [],
  dates: [],
  oblasts: [],
  selectors: [{ exact: quote, prefix: '', suffix: '', start: 0, end: quote.length }],
  source: {
    url: 'https://courier.example/a',
    canonicalUrl: null,
    title: 'Delegations to meet on Monday',
    outlet: 'The Sample Courier',
    authors: [],
    publishedAt: '2025-03-16T21:30:00+02:00',
    language: 'en',
    accessedAt: '2025-03-17T08:00:00.000Z',
  },
  link: 'https://courier.example/a',
  ...part,
})

export const report = (part: Partial<Extract<PageReport, { state: 'read' }>> = {}): PageReport => ({
  state: 'read',
  article: {
    title: 'Delegations to meet on Monday',
    outlet: 'The Sample Courier',
    authors: [],
    publishedAt: '2025-03-16T21:30:00+02:00',
    modifiedAt: null,
    url: 'https://courier.example/a',
    canonicalUrl: null,
    language: 'en',
  },
  quotes: [],
  officials: [],
  dates: [],
  oblasts: [],
  ...part,
})

/** A log that keeps what it is given, as the real one does; `full` makes it refuse. */
function memoryLog() {
  const entries = new Map<string, LogEntry>()
  const state = { full: false }
  const live = () => [...entries.values()].filter(({ deletedAt }) => deletedAt === null).reverse()
  const change = (id: string, part: Partial<LogEntry>) => {
    const entry = entries.get(id)
    if (!entry) throw new Error(`No entry ${id}.`)
    entries.set(id, { ...entry, ...part })
  }
  const port: PopupPorts['log'] = {
    add: async (wanted) => {
      if (state.full) throw new QuotaError('Quota exceeded.')
      const same = live().find(({ quote }) => quote === wanted.quote)
      if (same) return { id: same.id, savedAt: same.savedAt, already: true }
      const id = `00000000-0000-4000-8000-${String(entries.size).padStart(12, '0')}`
      const now = '2025-03-17T09:00:00.000Z'
      entries.set(id, makeEntry(wanted, { id, now }))
      return { id, savedAt: now, already: false }
    },
    correctSpeaker: async (id, correctedSpeaker) => change(id, { correctedSpeaker }),
    trash: async (ids) => {
      for (const id of ids) change(id, { deletedAt: '2025-03-17T09:01:00.000Z' })
    },
    restore: async (ids) => {
      for (const id of ids) change(id, { deletedAt: null })
    },
    get: async (ids) => ids.flatMap((id) => entries.get(id) ?? []),
    latest: async (limit) => live().slice(0, limit),
    search: async (words, limit) =>
      live()
        .filter(({ quote }) => quote.includes(words))
        .slice(0, limit),
    ofPage: async () => live(),
    count: async () => live().length,
    exportCsv: async () => 'log.csv',
    listen: () => () => undefined,
  }
  return { port, live, state }
}

/** A world for the popup: one page, one log, and what was handed over. `remembered` is what an earlier opening left. */
export function world(
  page: PageReport | null,
  selection: EntryDraft | null = null,
  remembered: Remembered | null = null,
  isWeb = true,
) {
  const log = memoryLog()
  const seen = {
    shown: [] as Span[],
    copied: [] as string[],
    kept: remembered,
    readOnce: 0,
    allowed: 0,
    searched: [] as string[],
    added: [] as [name: string, office: string][],
  }
  let current = page
  const ports: PopupPorts = {
    page: {
      isWeb,
      read: async () => current,
      readOnce: async () => {
        seen.readOnce++
        current = report()
      },
      allowAlways: async () => {
        seen.allowed++
        current = report()
        return true
      },
      setMarks: async (on) => (on ? report() : { state: 'unread', reason: 'off', url: 'https://courier.example/a' }),
      selection: async () => selection,
      show: async (span) => {
        seen.shown.push(span)
        return true
      },
    },
    log: log.port,
    memory: {
      load: async () => seen.kept,
      keep: (kept) => {
        seen.kept = kept
      },
    },
    people: async (typed) => {
      seen.searched.push(typed)
      return 'Mari Näide'.startsWith(typed) ? [{ name: 'Mari Näide', id: 'mari-naide', note: 'Minister of Samples' }] : []
    },
    addOfficial: async (name, office) => {
      seen.added.push([name, office])
      return { name, id: 'own-1' }
    },
    copy: async (text) => void seen.copied.push(text),
  }
  const place = {
    host: 'courier.example',
    isPrivate: false,
    title: 'Delegations to meet on Monday',
    openPanel: null,
    openLog: () => undefined,
    openEntry: () => undefined,
    openOptions: () => undefined,
  }
  const model = new PopupModel(ports)
  return { model, ports, place, log, seen }
}
