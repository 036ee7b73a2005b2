import type { LogEntry } from '../../lib/log/entry.ts'
import { makeEntry } from '../../lib/log/make-entry.ts'

/** Invented entries of the size that real ones have, about 2.5 kB of JSON each, the same on every run. */

const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

const latin = ['ka', 'ro', 'mi', 'ta', 'ne', 'so', 'li', 've', 'pu', 'do', 'bra', 'ster', 'ing', 'ed', 'on']
const cyrillic = ['ка', 'ро', 'мі', 'ськ', 'ів', 'на', 'ти', 'ло', 'зе', 'ний']

function vocabulary(chance: () => number, size: number): string[] {
  const syllables = (list: string[]) =>
    Array.from({ length: 2 + Math.floor(chance() * 3) }, () => list[Math.floor(chance() * list.length)] ?? '')
  return Array.from({ length: size }, (_, n) => syllables(n % 3 === 0 ? cyrillic : latin).join(''))
}

export function manyEntries(count: number): LogEntry[] {
  const chance = seeded(7)
  const words = vocabulary(chance, 20_000)
  // Some words are common and most are rare, as in any text.
  const text = (length: number) => Array.from({ length }, () => words[Math.floor(chance() ** 3 * words.length)] ?? '').join(' ')
  const office = (n: number) => ({
    title: `Minister of ${text(3)}`,
    kind: 'other',
    from: '2024-09',
    to: null,
    asOf: '2025-01-01',
    evidence: 'sourced' as const,
    source: `https://register.example/${n}`,
  })
  const offices = Array.from({ length: 700 }, (_, n) => office(n))
  const someOffice = (n: number) => offices[n % 700] ?? null
  return Array.from({ length: count }, (_, n) => {
    const quote = text(15 + Math.floor(chance() * 40))
    const name = `${words[n % 700] ?? ''} ${words[(n % 700) + 1000] ?? ''}`
    const day = `202${n % 5}-0${1 + (n % 9)}-1${n % 10}`
    const draft = {
      quote,
      form: 'direct' as const,
      speaker: { text: name, name, id: `Q${n % 700}`, how: 'named' as const, confidence: 'sure' as const, alternatives: [] },
      cue: 'said',
      office: someOffice(n),
      saidOn: { text: 'that day', value: day, from: day, to: day, inferred: ['year' as const], rule: `closest to ${day}` },
      officials: [0, 1].map((k) => ({ text: name, name, id: `Q${n % 700}`, office: someOffice(n + k), stated: null })),
      dates: [],
      oblasts: [
        {
          text: 'Sample Oblast',
          codes: [`UA-${10 + (n % 20)}`],
          status: 'partial' as const,
          share: 70.3,
          asOf: day,
          source: 'shares',
        },
      ],
      selectors: [{ exact: quote, prefix: text(5), suffix: text(5), start: 10, end: 10 + quote.length }],
      source: {
        url: `https://news${n % 300}.example/a/${n}`,
        canonicalUrl: null,
        title: text(8),
        outlet: `Outlet ${n % 300}`,
        authors: ['A. Writer'],
        publishedAt: day,
        language: 'en',
        accessedAt: `${day}T08:00:00.000Z`,
      },
      link: `https://news${n % 300}.example/a/${n}#:~:text=${encodeURIComponent(quote.slice(0, 40))}`,
    }
    const entry = makeEntry(draft, {
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      now: new Date(Date.UTC(2024, 0, 1, 0, n)).toISOString(),
    })
    return { ...entry, tags: n % 3 ? [] : [`tag${n % 50}`], note: n % 4 ? '' : text(6) }
  })
}
