import type { Texts } from '../../../lib/i18n/texts.ts'
import type { Criteria } from '../../../lib/log/find/criteria.ts'
import { formatsIn } from '../formats.ts'
import { monthOf } from './months.ts'
import { oblastName } from './oblast-name.ts'
import { flags, type ListFilter, type LogView, listFilters, toggled } from './view.ts'

/** A filter as the reader sees it, and what takes it away. */
export type FilterName = { key: string; text: string; without: Partial<Criteria> }

/** The name of an entry's status; a text that is none stays as it is. */
export const statusName = (value: string, t: Texts): string =>
  value === 'checked' || value === 'unchecked' || value === 'doubtful' ? t(`log.status.${value}`) : value

/** How a value of a filter is called. */
export function valueName(list: ListFilter, value: string, t: Texts): string {
  if (list === 'oblasts') return oblastName(value, t.language)
  if (list === 'tags') return `#${value}`
  if (list === 'statuses') return statusName(value, t)
  if (list === 'countries') return formatsIn(t.language).country(value)
  return value
}

/** Every filter of the view by name, the ranges of days first. */
export function filterNames({ criteria }: LogView, t: Texts): FilterName[] {
  const { saidFrom, saidTo, publishedFrom, publishedTo } = criteria
  const said = rangeName(saidFrom, saidTo, t)
  const published = rangeName(publishedFrom, publishedTo, t)
  return [
    ...(said ? [{ key: 'said', text: t('log.saidIn', { when: said }), without: { saidFrom: null, saidTo: null } }] : []),
    ...(published
      ? [
          {
            key: 'published',
            text: t('log.publishedIn', { when: published }),
            without: { publishedFrom: null, publishedTo: null },
          },
        ]
      : []),
    ...listFilters.flatMap((list) =>
      criteria[list].map((value) => ({
        key: `${list} ${value}`,
        text: valueName(list, value, t),
        without: toggled(criteria, list, value),
      })),
    ),
    ...flags
      .filter((flag) => criteria[flag] !== null)
      .map((flag) => ({
        key: flag,
        text: criteria[flag] ? t(`log.flag.${flag}`) : t('log.not', { what: t(`log.flag.${flag}`) }),
        without: { [flag]: null },
      })),
  ]
}

function rangeName(from: string | null, to: string | null, t: Texts): string | null {
  const month = monthOf(from, to)
  if (month !== null) return formatsIn(t.language).month(month)
  if (from !== null && to !== null) return `${from} – ${to}`
  if (from !== null) return t('log.since', { day: from })
  return to === null ? null : t('log.until', { day: to })
}
