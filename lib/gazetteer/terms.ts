import type { Office } from '../recognise/mention.ts'

/** When several offices are held at once, the one that stands first here is named. */
const rank = [
  'head_of_state',
  'head_of_government',
  'organisation_head',
  'foreign_minister',
  'defence_minister',
  'governor',
  'occupation_official',
  'military',
  'intelligence',
  'adviser',
  'envoy',
  'spokesperson',
  'other',
  'legislator',
]

/** First day that a date of YYYY, YYYY-MM or YYYY-MM-DD may mean. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)
/** Last day it may mean; days beyond a month's end do no harm in comparing. */
const lastDay = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)

/** Whether the term covers the ISO day, at the precision of its sources: "to 2025-03" covers all of March 2025. */
export const covers = ({ from, to }: Pick<Office, 'from' | 'to'>, day: string): boolean =>
  (from === null || firstDay(from) <= day) && (to === null || day <= lastDay(to))

/** How strongly a term claims a day on which another also seems to be held: by exact dates more than by a month or a year. */
const precision = ({ from, to }: Office) => (from?.length ?? 0) + (to?.length ?? 10)

const isActing = ({ title }: Office) => /^acting\b/i.test(title)

/** Every office that covers the ISO day, the principal one first. */
export const officesOnDay = (offices: readonly Office[], day: string): Office[] =>
  offices
    .filter((office) => covers(office, day))
    .sort(
      (a, b) =>
        Number(isEndedBy(a, b)) - Number(isEndedBy(b, a)) ||
        rank.indexOf(a.kind) - rank.indexOf(b.kind) ||
        Number(isActing(a)) - Number(isActing(b)) ||
        (b.from ?? '').localeCompare(a.from ?? '') ||
        precision(b) - precision(a),
    )

/** Of terms that meet on one day the new one counts. */
const isEndedBy = (old: Office, next: Office) => old.to !== null && old.to === next.from && old !== next

/** The office by which the person is named on the ISO day; null when none is known. */
export const principalOffice = (offices: readonly Office[], day: string): Office | null => officesOnDay(offices, day)[0] ?? null
