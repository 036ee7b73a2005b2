import { useTexts } from '../base/use-texts.ts'
import { DayRange } from './DayRange.tsx'
import { Facet } from './Facet.tsx'
import { formatsIn } from './formats.ts'
import { statusName } from './model/filter-names.ts'
import type { LogModel } from './model/log-model.ts'
import { oblastName } from './model/oblast-name.ts'
import { type Flag, flags, type ListFilter, toggled } from './model/view.ts'

/** Every filter with its counts over the whole log. */
export function Filters({ model }: { model: LogModel }) {
  const t = useTexts()
  const f = formatsIn(t.language)
  const { view, counts } = model.state
  const { criteria } = view
  const facet = (list: ListFilter) => ({
    counts: counts?.[list] ?? [],
    chosen: criteria[list],
    // What is asked for by then: these nodes may be older than the search.
    onToggle: (value: string) => model.narrow(toggled(model.state.view.criteria, list, value)),
  })
  const same = (value: string) => value
  const flagCounts = flags.map((flag) => ({ value: flag, count: counts?.flags[flag] ?? 0 })).filter(({ count }) => count > 0)
  return (
    <>
      <Facet title={t('log.column.speaker')} kind="official" first={4} nameOf={same} {...facet('speakers')} />
      <Facet
        title={t('log.column.oblast')}
        kind="oblast"
        first={5}
        nameOf={(code) => oblastName(code, t.language)}
        {...facet('oblasts')}
      />
      <DayRange
        title={t('log.column.said')}
        kind="date"
        from={criteria.saidFrom}
        to={criteria.saidTo}
        onChange={(saidFrom, saidTo) => model.narrow({ saidFrom, saidTo })}
      />
      <Facet title={t('log.column.outlet')} first={4} nameOf={same} {...facet('outlets')} />
      <Facet title={t('log.column.tag')} first={6} nameOf={same} {...facet('tags')} />
      <Facet title={t('log.column.status')} first={3} nameOf={(status) => statusName(status, t)} {...facet('statuses')} />
      <Facet
        title={t('log.filter.also')}
        first={2}
        // The values of this filter are exactly the flags.
        nameOf={(flag) => t(`log.flag.${flag as Flag}`)}
        counts={flagCounts}
        chosen={flags.filter((flag) => criteria[flag] === true)}
        onToggle={(value) => {
          const flag = flags.find((one) => one === value)
          if (flag) model.narrow({ [flag]: criteria[flag] === true ? null : true })
        }}
      />
      <Facet title={t('log.filter.office')} first={0} nameOf={same} {...facet('officeKinds')} />
      <Facet title={t('log.filter.country')} first={0} nameOf={(code) => f.country(code)} {...facet('countries')} />
      <DayRange
        title={t('log.filter.published')}
        from={criteria.publishedFrom}
        to={criteria.publishedTo}
        onChange={(publishedFrom, publishedTo) => model.narrow({ publishedFrom, publishedTo })}
      />
    </>
  )
}
