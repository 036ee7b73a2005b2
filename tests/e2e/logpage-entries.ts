import type { EntryOffice, LogEntry } from '../../lib/log/entry.ts'

/** Entries of invented people and outlets, the same ones every time: enough of every kind to fill the log page. */

const office = (title: string, kind: string): EntryOffice => ({
  title,
  kind,
  from: '2024-06-01',
  to: null,
  asOf: '2025-03-16',
  evidence: 'sourced',
  source: 'https://example.org/offices',
})

const speakers = [
  { name: 'Olena Zrazok', office: office('Minister of Foreign Affairs of Ukraine', 'minister') },
  { name: 'Jane Example', office: office('Special Envoy of the President of the United States', 'envoy') },
  { name: 'Ivan Primerov', office: office('Press Secretary of the President of Russia', 'press secretary') },
  { name: 'Mari Näide', office: office('EU High Representative for Foreign Affairs and Security Policy', 'high representative') },
  { name: 'Pavlo Pryklad', office: office('Governor of Zaporizhzhia Oblast', 'governor') },
  { name: 'Liisa Esimerkki', office: office('Minister for Foreign Affairs of Finland', 'minister') },
] as const

const quotes = [
  'The delegations will meet again on Monday, and the agenda is agreed.',
  'Monitors need safe access to the plant and both oblasts first.',
  'Nothing has been signed yet.',
  'We have sent our comments on the draft and expect an answer within the week.',
  'The next call has been put in the diary.',
  'The list of names was exchanged last night.',
  'Repairs to the power line will take about ten days.',
  'We will publish the whole text when both sides have read it.',
  'The crossing is open on weekdays, from eight to four.',
  'Our position on the two oblasts is the same as in January.',
  'A second bus has been added to the route.',
  'The fund will open with a first payment before the summer.',
] as const

const places = [
  { text: 'Donetsk', code: 'UA-14', share: 69.1 },
  { text: 'Zaporizhzhia', code: 'UA-23', share: 72.3 },
  { text: 'Kherson', code: 'UA-65', share: 70.3 },
  { text: 'Luhansk', code: 'UA-09', share: 99.1 },
  { text: 'Crimea', code: 'UA-43', share: 100 },
] as const

const outlets = ['The Sample Courier', 'Example Post', 'Weekly Specimen'] as const
const tags = ['talks', 'access', 'energy', 'exchange'] as const
const saidForms = [
  { inferred: ['year'], text: 'March 15', rule: 'closest to publication' },
  { inferred: ['day', 'month', 'year'], text: 'Saturday', rule: 'last Saturday before publication' },
  { inferred: [], text: '15 March 2025', rule: 'stated' },
] as const

/** The member at `n`, going round. */
function at<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('The list is empty.')
  return found
}

const hex = (n: number, length: number) => n.toString(16).padStart(length, '0')

/** The nth entry; a later one is older by half a day. */
export function sampleEntry(n: number): LogEntry {
  const time = new Date(Date.UTC(2025, 2, 16, 15, 0) - n * 43_200_000)
  const day = time.toISOString().slice(0, 10)
  const person = at(speakers, n * 7 + (n % 5))
  const unsure = n % 11 === 2
  const said = at(saidForms, n)
  const quote = n < quotes.length ? at(quotes, n) : `${at(quotes, n)} (${n})`
  const named = [...new Set([n % 5, (n * 3) % 5])].slice(0, n % 4 === 0 ? 0 : (n % 2) + 1).map((p) => at(places, p))
  return {
    id: `00000000-0000-4000-8000-${hex(n, 12)}`,
    schema: 1,
    quote,
    form: 'direct',
    speaker: {
      text: person.name.split(' ')[1] ?? person.name,
      name: unsure ? null : person.name,
      id: null,
      how: 'named',
      confidence: unsure ? 'unsure' : 'sure',
      alternatives: unsure ? [person.name, at(speakers, n + 1).name] : [],
    },
    cue: 'told reporters',
    office: unsure ? null : person.office,
    saidOn: { text: said.text, value: day, from: day, to: day, inferred: [...said.inferred], rule: said.rule },
    officials: [],
    dates: [],
    oblasts: named.map(({ text, code, share }) => ({
      text,
      codes: [code],
      status: share === 100 ? 'full' : 'partial',
      share,
      asOf: '2025-03-01',
      source: 'DeepState archive',
    })),
    selectors: [
      { exact: quote, prefix: 'At the end of the day she said: ', suffix: ' The hall was full.', start: 0, end: quote.length },
    ],
    source: {
      url: `https://courier.example/${day}/${n}`,
      canonicalUrl: null,
      title: 'Delegations agree on a date',
      outlet: at(outlets, n * n + (n % 5)),
      authors: ['A. Writer'],
      publishedAt: `${day}T12:00:00+02:00`,
      language: 'en',
      accessedAt: time.toISOString(),
    },
    link: `https://courier.example/${day}/${n}#:~:text=quote`,
    correctedSpeaker: n % 17 === 5 ? { name: 'Pavlo Pryklad', id: null } : null,
    savedAt: time.toISOString(),
    editedAt: null,
    deletedAt: null,
    tags: n % 3 === 1 ? [] : [at(tags, n)],
    note: n % 13 === 4 ? 'Compare with the statement of January.' : '',
    status: n % 3 === 0 ? 'checked' : n % 19 === 7 ? 'doubtful' : 'unchecked',
    archiveUrl: null,
  }
}

export const sampleEntries = (count: number): LogEntry[] => Array.from({ length: count }, (_, n) => sampleEntry(n))
