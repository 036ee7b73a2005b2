import type { EntryDraft, LogEntry } from '../../lib/log/entry.ts'
import { makeEntry } from '../../lib/log/make-entry.ts'

/** An invented quote with every part filled in. */
export const draft = (over: Partial<EntryDraft> = {}): EntryDraft => ({
  quote: 'We will repair the bridge before winter.',
  form: 'direct',
  speaker: { text: 'Zrazkova', name: 'Olena Zrazkova', id: 'Q1', how: 'named', confidence: 'sure', alternatives: [] },
  cue: 'said on March 16',
  office: {
    title: 'Minister of Samples',
    kind: 'other',
    from: '2024-09',
    to: null,
    asOf: '2025-01-01',
    evidence: 'sourced',
    source: 'https://register.example/zrazkova',
  },
  saidOn: {
    text: 'March 16',
    value: '2025-03-16',
    from: '2025-03-16',
    to: '2025-03-16',
    inferred: ['year'],
    rule: 'closest 16 March',
  },
  officials: [{ text: 'Zrazkova', name: 'Olena Zrazkova', id: 'Q1', office: null, stated: 'Minister of Samples' }],
  dates: [],
  oblasts: [{ text: 'Kherson Oblast', codes: ['UA-65'], status: 'partial', share: 70.3, asOf: '2025-03-01', source: 'shares' }],
  selectors: [{ exact: 'We will repair the bridge before winter.', prefix: '“', suffix: '”, she said', start: 10, end: 50 }],
  source: {
    url: 'https://news.example/bridge?utm_source=feed',
    canonicalUrl: 'https://www.news.example/bridge',
    title: 'Bridge to be repaired',
    outlet: 'Sample News',
    authors: ['A. Writer', 'B. Writer'],
    publishedAt: '2025-03-16T21:30:00+02:00',
    language: 'en',
    accessedAt: '2025-03-17T08:00:00.000Z',
  },
  link: 'https://news.example/bridge#:~:text=We%20will,winter.',
  ...over,
})

export const entry = (over: Partial<LogEntry> = {}): LogEntry => ({
  ...makeEntry(draft(), { id: '6f1b1a3e-2c54-4d7b-9f0a-5d2b8c3e4f10', now: '2025-03-17T09:00:00.000Z' }),
  ...over,
})

/** The nth id of a test, a valid UUID v4. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** The nth minute of a test day. */
export const minute = (n: number): string => new Date(Date.UTC(2025, 2, 17, 9, n)).toISOString()
