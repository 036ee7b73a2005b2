import * as v from 'valibot'
import type { Digest } from '../digest.ts'
import { textMatcher } from './text.ts'

/** What a view of the log asks for. Fields combine by "and", the values of one field by "or"; an empty field asks nothing. */
export const criteriaSchema = v.object({
  text: v.string(),
  speakers: v.array(v.string()),
  officeKinds: v.array(v.string()),
  /** ISO 3166-1 of the speaker, as the officials' list knows it. */
  countries: v.array(v.string()),
  /** ISO 3166-2. */
  oblasts: v.array(v.string()),
  outlets: v.array(v.string()),
  tags: v.array(v.string()),
  statuses: v.array(v.picklist(['unchecked', 'checked', 'doubtful'])),
  /** Inclusive ISO days; null leaves an end open. */
  saidFrom: v.nullable(v.string()),
  saidTo: v.nullable(v.string()),
  publishedFrom: v.nullable(v.string()),
  publishedTo: v.nullable(v.string()),
  /** null: either. */
  hasNote: v.nullable(v.boolean()),
  unsure: v.nullable(v.boolean()),
})
export type Criteria = v.InferOutput<typeof criteriaSchema>

export const noCriteria: Criteria = {
  text: '',
  speakers: [],
  officeKinds: [],
  countries: [],
  oblasts: [],
  outlets: [],
  tags: [],
  statuses: [],
  saidFrom: null,
  saidTo: null,
  publishedFrom: null,
  publishedTo: null,
  hasNote: null,
  unsure: null,
}

/** The country of a speaker by id; null when unknown. */
export type CountryOf = (speakerId: string) => string | null

type Test = (digest: Digest) => boolean

const oneOf = (wanted: readonly string[], values: (digest: Digest) => readonly (string | null)[]): Test | null => {
  if (wanted.length === 0) return null
  const set = new Set<string | null>(wanted)
  return (digest) => values(digest).some((value) => set.has(value))
}

/** Days that may lie in the range; an unknown day lies in none. */
const within = (from: string | null, to: string | null, first: keyof Digest & `${string}`, last: keyof Digest): Test | null => {
  if (from === null && to === null) return null
  return (digest) => {
    const [start, end] = [digest[first], digest[last]]
    return typeof start === 'string' && typeof end === 'string' && (from === null || end >= from) && (to === null || start <= to)
  }
}

const is = (wanted: boolean | null, value: (digest: Digest) => boolean): Test | null =>
  wanted === null ? null : (digest) => value(digest) === wanted

/** The test of a whole set of criteria; the cheap parts come first. */
export function matcher(criteria: Criteria, countryOf: CountryOf): Test {
  const tests = [
    oneOf(criteria.statuses, ({ status }) => [status]),
    oneOf(criteria.speakers, ({ speaker }) => [speaker]),
    oneOf(criteria.outlets, ({ outlet }) => [outlet]),
    oneOf(criteria.officeKinds, ({ officeKind }) => [officeKind]),
    oneOf(criteria.countries, ({ speakerId }) => [speakerId === null ? null : countryOf(speakerId)]),
    oneOf(criteria.oblasts, ({ oblasts }) => oblasts),
    oneOf(criteria.tags, ({ tags }) => tags),
    within(criteria.saidFrom, criteria.saidTo, 'saidFrom', 'saidTo'),
    within(criteria.publishedFrom, criteria.publishedTo, 'published', 'published'),
    is(criteria.hasNote, ({ hasNote }) => hasNote),
    is(criteria.unsure, ({ unsure }) => unsure),
    textMatcher(criteria.text),
  ].filter((test) => test !== null)
  return (digest) => tests.every((test) => test(digest))
}
