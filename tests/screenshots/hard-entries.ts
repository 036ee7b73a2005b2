import type { LogEntry } from '../../lib/log/entry.ts'
import { sampleEntries } from '../e2e/logpage-entries.ts'

/** Entries that strain a layout: what is long, what is in another script, and what there is a lot of. */

const longName = 'Maximilian-Alexander von Beispielhausen-Musterstadt zu Probenberg'
const longOffice =
  'Deputy Permanent Representative to the Organization for Security and Co-operation in Europe and Acting Chair of the Working Group'

const overrides: readonly ((entry: LogEntry) => LogEntry)[] = [
  (entry) => ({ ...entry, quote: 'The road is closed and the bridge is closed and the school is closed. '.repeat(60).trim() }),
  (entry) => ({
    ...entry,
    speaker: entry.speaker && { ...entry.speaker, name: longName, confidence: 'sure', alternatives: [] },
    office: entry.office && { ...entry.office, title: longOffice },
  }),
  (entry) => ({ ...entry, quote: 'سيجتمع الوفدان مرة أخرى يوم الاثنين، وقد تم الاتفاق على جدول الأعمال.' }),
  (entry) => ({ ...entry, quote: 'Делегації знову зустрінуться в понеділок, порядок денний погоджено.' }),
  (entry) => ({ ...entry, tags: Array.from({ length: 120 }, (_, n) => `topic-${n + 1}`) }),
  (entry) => ({
    ...entry,
    quote: `See ${'https://archive.example/a-very-long-address-without-a-single-break/'.repeat(3)}`,
    source: { ...entry.source, outlet: 'The International Quarterly Review of Regional Broadcasting and Correspondence' },
  }),
]

/** The usual entries; from a hundred on, the newest of them are hard. */
export const photographed = (count: number): LogEntry[] =>
  sampleEntries(count).map((entry, n) => (count >= 100 ? (overrides[n - 2]?.(entry) ?? entry) : entry))
