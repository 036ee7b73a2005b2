/**
 * The shapes of everything that is recognised in an article's text.
 * Terms: TIMEX3 (ISO-TimeML) for date values, ISO 3166-2 for regions, Wikidata QIDs for people.
 */

import type { Why } from './dates/why.ts'

/** Half-open range in UTF-16 units of one `ArticleText`: `text.slice(start, end)` is the mention. */
export type Span = { start: number; end: number }

/** How well the from and to of a term are supported by the sources of the gazetteer. */
export type Evidence = 'wikidata' | 'sourced' | 'partly sourced' | 'unsourced'

/** One office held by one person. `from` and `to` are YYYY, YYYY-MM or YYYY-MM-DD; `to` null: still held on `asOf`. */
export type Office = {
  title: string
  kind: string
  from: string | null
  to: string | null
  asOf: string
  evidence: Evidence
  source: string
}

/** A named official. `span` is the name alone, without title or possessive. */
export type OfficialMention = {
  kind: 'official'
  span: Span
  /** Canonical name of the gazetteer, or the fullest name on the page for people in no list. */
  name: string
  /** Wikidata QID, our own slug where no QID is verified, null for people in no list or an undecided homonym. */
  id: string | null
  /** The office held on the publication day; null when unknown or none was held. */
  office: Office | null
  /** The words of the page that state the role, such as "Trump’s special envoy to the Middle East". */
  stated: string | null
}

/** The parts of a date that the words do not state. */
export type InferredPart = 'day' | 'month' | 'year' | 'week'

/** A calendar expression. `from` and `to` are inclusive ISO days, null for vague or unresolved dates. */
export type DateMention = {
  kind: 'date'
  span: Span
  /** TIMEX3 value: 2025-03-16, 2025-W11, 2025-Q1, 2024-SU, 199, PAST_REF, XXXX-03-16 when unresolved, or A/B for a range. */
  value: string
  type: 'DATE' | 'TIME'
  from: string | null
  to: string | null
  inferred: InferredPart[]
  /** How the value was reached, in words, such as "closest 16 March to 17 March 2025". */
  rule: string
  /** The same for any language. */
  why: Why
}

export type OccupationStatus = 'full' | 'partial' | 'none'

/** One or several first-level units of Ukraine under one name ("Donbas" has two codes). Status and share are those of the publication day. */
export type OblastMention = {
  kind: 'oblast'
  span: Span
  /** ISO 3166-2, such as UA-14. */
  codes: string[]
  /** 'full' only when every code is fully occupied; 'partial' when any code is at least partly occupied. */
  status: OccupationStatus
  /** Occupied share in per cent, 0 to 100, area-weighted over the codes; null when no value is known for the day. */
  share: number | null
  /** ISO day of the share or status that is stated here. */
  asOf: string
  source: string
}

/** How sure an attribution is; 'unsure' is shown to the reader as a question. */
export type Confidence = 'sure' | 'likely' | 'unsure'

export type Speaker = {
  /** The mention in the text that carries the attribution: "Witkoff", "he", "the minister". */
  span: Span
  text: string
  /** The person or organisation meant; null when the text names nobody ("an aide"). */
  name: string | null
  /** As `OfficialMention.id`. */
  id: string | null
  how: 'named' | 'pronoun' | 'role' | 'continued'
  confidence: Confidence
  /** Other names that the words may mean, best first; empty when sure. */
  alternatives: string[]
}

export type Cue = { span: Span; text: string }

/** Words of somebody, as marked by the page. `span` is the words without their marks. */
export type QuoteMention = {
  kind: 'quote'
  span: Span
  /** A whole utterance, or a fragment inside the writer's own sentence. */
  form: 'direct' | 'mixed'
  speaker: Speaker | null
  cue: Cue | null
  /** The date attached to the cue ("said on March 16"); null when the text gives none. Never the publication day by default. */
  saidOn: DateMention | null
  /** Segments of one utterance, split by its attribution or by paragraphs, share this number. */
  utterance: number
}

export type Mention = OfficialMention | DateMention | OblastMention | QuoteMention
export type MentionKind = Mention['kind']

export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>
