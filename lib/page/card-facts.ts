import { dayAt } from '../article/entry-days.ts'
import { oblastByCode } from '../gazetteer/oblasts.ts'
import { statusOn } from '../gazetteer/occupation.ts'
import type { EntryDate, EntryDraft } from '../log/entry.ts'
import type { Mention, Office, OfficialMention, QuoteMention } from '../recognise/mention.ts'
import { draftQuotes, entryDate, type Reading } from './drafts.ts'
import { possibleWeeks, type Week } from './readers-word.ts'

/** What the card says of one unit; `claimed` is the day of a proclaimed annexation. Days are ISO. */
export type UnitFacts = {
  code: string
  name: { en: string; uk: string }
  share: number | null
  asOf: string
  upper: boolean
  status: 'full' | 'partial' | 'none'
  since: string | null
  claimed: string | null
  source: string
}

export type CardFacts =
  | {
      kind: 'official'
      name: string
      office: Office | null
      stated: string | null
      others: readonly Office[]
      wikidata: string | null
    }
  | { kind: 'date'; date: EntryDate; published: string | null; weeks: Week[] }
  | { kind: 'oblast'; words: string; units: UnitFacts[] }
  | { kind: 'quote'; draft: EntryDraft }

/** Everything that a card tells of a mention; null when the mention is no longer in the reading. */
export function cardFacts(reading: Reading, mention: Mention): CardFacts | null {
  const { text, days } = reading
  const day = dayAt(days, mention.span.start)
  switch (mention.kind) {
    case 'official':
      return officialFacts(mention)
    case 'date': {
      const date = entryDate(text, mention)
      return { kind: 'date', date, published: day, weeks: possibleWeeks(date, day) }
    }
    case 'oblast':
      return {
        kind: 'oblast',
        words: text.slice(mention.span.start, mention.span.end),
        units: mention.codes.map((code) => unitFacts(code, day)),
      }
    case 'quote':
      return quoteFacts(reading, mention)
  }
}

/** `others` are asked for when the card opens: the offices of all people are not in the page. */
function officialFacts({ name, id, office, stated }: OfficialMention): CardFacts {
  return { kind: 'official', name, office, stated, others: [], wikidata: id !== null && /^Q\d+$/.test(id) ? id : null }
}

function unitFacts(code: string, day: string | null): UnitFacts {
  const { share, asOf, status, since, claimed, source, shareIsUpperEstimate, measured } = statusOn(code, day)
  const { en = code, uk = code } = oblastByCode(code)?.name ?? {}
  return {
    code,
    name: { en, uk },
    // What can be cited is what was measured, on its own day.
    share: measured?.share ?? share,
    asOf: measured?.day ?? asOf,
    upper: shareIsUpperEstimate,
    status,
    since,
    claimed: claimed?.date ?? null,
    source: measured?.source ?? source,
  }
}

function quoteFacts(reading: Reading, { utterance }: QuoteMention): CardFacts | null {
  const mentions = reading.mentions.filter((mention) => mention.kind !== 'quote' || mention.utterance === utterance)
  const [quote] = draftQuotes({ ...reading, mentions })
  return quote ? { kind: 'quote', draft: quote.draft } : null
}
