import type { PopupPorts } from '../../../components/popup/ports.ts'
import type { EntryDraft, EntrySpeaker, LogEntry } from '../../../lib/log/entry.ts'
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
      if (state.full) throw new Error('The browser has no room left.')
      const same = live().find(({ quote }) => quote === wanted.quote)
      if (same) return { id: same.id, savedAt: same.savedAt, already: true }
      const id = `00000000-0000-4000-8000-${String(entries.size).padStart(12, '0')}`
      const now = '2025-03-17T09:00:00.000Z'
      entries.set(id, makeEntry(wanted, { id, now }))
      return { id, savedAt: now, already: false }
    },
    correctSpeaker: async (id, correctedSpeaker) => change(id, { correctedSpeaker }),
    trash: async (id) => change(id, { deletedAt: '2025-03-17T09:01:00.000Z' }),
    restore: async (id) => change(id, { deletedAt: null }),
    latest: async (limit) => live().slice(0, limit),
    search: async (words, limit) =>
      live()
        .filter(({ quote }) => quote.includes(words))
        .slice(0, limit),
    ofPage: async () => live(),
    count: async () => live().length,
    csv: async () => ({
      name: 'log.csv',
      text: live()
        .map(({ quote }) => quote)
        .join('\r\n'),
    }),
    listen: () => () => undefined,
  }
  return { port, live, state }
}

/** A world for the popup: one page, one log, and what was handed over. */
export function world(page: PageReport | null, selection: EntryDraft | null = null) {
  const log = memoryLog()
  const seen = { shown: [] as Span[], files: [] as string[], copied: [] as string[], readOnce: 0, allowed: 0 }
  let current = page
  const ports: PopupPorts = {
    page: {
      host: 'courier.example',
      title: 'Delegations to meet on Monday',
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
    download: (name) => seen.files.push(name),
    copy: async (text) => void seen.copied.push(text),
    openPanel: null,
    openLog: () => undefined,
    openOptions: () => undefined,
  }
  return { ports, log, seen }
}
