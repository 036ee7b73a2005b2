import type { CardTexts } from './use-texts.ts'

/** 2026-09 and 2026-06-15 in words. */
const spoken = (words: string, t: CardTexts): string =>
  words.replace(/\b(\d{4}-\d\d)(-\d\d)?\b/g, (date: string, month: string, day?: string) =>
    day
      ? t.day(date)
      : new Intl.DateTimeFormat(t.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`)),
  )

/** How the notes of the officials' data name their sources, and the text that says so plainly. */
const named = [
  [/^every-politician-scrapers \(Wikidata, ([\d-]{7,10})\)/, 'source_wikidata'],
  [/^public roster or news text \(secondary\) \(roster of office holders, ([\d-]{7,10})\)/, 'source_roster'],
  [/^public roster or news text \(secondary\)()/, 'source_secondary'],
  [/^public news files ([\d-]{7,10})/, 'source_news'],
  [/^unitedstates\/congress-legislators ([\d-]{7,10})/, 'source_congress'],
  [/^open-data-archive\/world-leaders-current ([\d-]{7,10})/, 'source_leaders'],
  [/^HistoryAtState\/pocom ([\d-]{7,10})/, 'source_pocom'],
] as const

/** The sources of a term as a reader understands them; what is known without one is told by the evidence itself. */
export function plainSource(source: string, t: CardTexts): string {
  const parts = source
    .split(/ \+ |; /)
    .map((part) => part.replace(/ (?:\((?:from|to|as_of)\)|from|to|from\+to)$/, ''))
    .filter((part) => part !== 'knowledge' && !/^(?:from|to) unsourced$/.test(part))
  const plain = parts.map((part) => {
    for (const [shape, key] of named) {
      const day = shape.exec(part)?.[1]
      if (day !== undefined) return t(key, { day: spoken(day, t) })
    }
    return spoken(part, t)
  })
  return [...new Set(plain)].join('; ')
}
