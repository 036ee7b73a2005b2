import { type Criteria, noCriteria } from '../../../lib/log/find/criteria.ts'
import { latestSaved, type Order, type OrderBy } from '../../../lib/log/find/order.ts'

/** What the log page shows: which entries, in which order. It lives in the address, so that back, reload and links keep it. */
export type LogView = { place: 'log' | 'trash'; criteria: Criteria; order: Order }

export const everything: LogView = { place: 'log', criteria: noCriteria, order: latestSaved }

/** The filters that are lists of values, with their names in the address. */
const listNames = {
  speakers: 'speaker',
  officeKinds: 'office',
  countries: 'country',
  oblasts: 'oblast',
  outlets: 'outlet',
  tags: 'tag',
  statuses: 'status',
} as const
export type ListFilter = keyof typeof listNames
// The keys of a literal are exactly its names.
export const listFilters = Object.keys(listNames) as ListFilter[]

const dayNames = { saidFrom: 'from', saidTo: 'to', publishedFrom: 'published-from', publishedTo: 'published-to' } as const
const days = Object.keys(dayNames) as (keyof typeof dayNames)[]
const flagNames = { hasNote: 'note', unsure: 'unsure' } as const
export type Flag = keyof typeof flagNames
export const flags = Object.keys(flagNames) as Flag[]

const orders: readonly OrderBy[] = ['said', 'saved', 'published', 'speaker', 'outlet']
const statuses = ['unchecked', 'checked', 'doubtful'] as const

/** The query part of the address, without its question mark; empty for everything in its first order. */
export function toQuery({ place, criteria, order }: LogView): string {
  const query = new URLSearchParams()
  if (place === 'trash') query.set('in', 'trash')
  if (criteria.text !== '') query.set('q', criteria.text)
  for (const list of listFilters) for (const value of criteria[list]) query.append(listNames[list], value)
  for (const day of days) if (criteria[day] !== null) query.set(dayNames[day], criteria[day])
  for (const flag of flags) if (criteria[flag] !== null) query.set(flagNames[flag], criteria[flag] ? 'yes' : 'no')
  if (order.by !== latestSaved.by || !order.descending) query.set('sort', order.descending ? `-${order.by}` : order.by)
  return query.toString()
}

const yesNo = (word: string | null) => (word === 'yes' ? true : word === 'no' ? false : null)

/** The view that an address asks for; what it does not say, or says wrongly, is as at first. */
export function fromQuery(text: string): LogView {
  const query = new URLSearchParams(text)
  const all = (list: ListFilter) => [...new Set(query.getAll(listNames[list]))]
  const sort = query.get('sort') ?? '-saved'
  const by = orders.find((order) => order === sort.replace(/^-/, ''))
  return {
    place: query.get('in') === 'trash' ? 'trash' : 'log',
    criteria: {
      text: query.get('q') ?? '',
      speakers: all('speakers'),
      officeKinds: all('officeKinds'),
      countries: all('countries'),
      oblasts: all('oblasts').filter((code) => /^UA-\d\d$/.test(code)),
      outlets: all('outlets'),
      tags: all('tags'),
      statuses: statuses.filter((status) => query.getAll(listNames.statuses).includes(status)),
      saidFrom: isoDay(query.get(dayNames.saidFrom)),
      saidTo: isoDay(query.get(dayNames.saidTo)),
      publishedFrom: isoDay(query.get(dayNames.publishedFrom)),
      publishedTo: isoDay(query.get(dayNames.publishedTo)),
      hasNote: yesNo(query.get(flagNames.hasNote)),
      unsure: yesNo(query.get(flagNames.unsure)),
    },
    order: by ? { by, descending: sort.startsWith('-') } : latestSaved,
  }
}

/** The ISO day that the text states; null when it is no day of the calendar. */
export function isoDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

/** How many filters narrow the view, the search aside; a range of days counts as one. */
export function filterCount(criteria: Criteria): number {
  const lists = listFilters.reduce((sum, list) => sum + criteria[list].length, 0)
  const ranges = [criteria.saidFrom ?? criteria.saidTo, criteria.publishedFrom ?? criteria.publishedTo]
  return lists + [...ranges, criteria.hasNote, criteria.unsure].filter((value) => value !== null).length
}

/** What narrows the view beside the search, as one string: equal for equal filters. */
export const narrowing = (criteria: Criteria): string => JSON.stringify({ ...criteria, text: '' })

/** The criteria with the value added to the filter, or taken from it. */
export function toggled(criteria: Criteria, list: ListFilter, value: string): Criteria {
  const chosen: readonly string[] = criteria[list]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  // Through the address, so that only a known status enters that filter.
  return fromQuery(toQuery({ ...everything, criteria: { ...criteria, [list]: next } })).criteria
}
