import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Count } from '../../lib/log/find/facets.ts'
import { fold } from '../../lib/log/fold.ts'
import { useTexts } from '../base/use-texts.ts'

type Props = {
  title: string
  /** The kind whose line stands before the title. */
  kind?: 'official' | 'oblast'
  counts: readonly Count[]
  chosen: readonly string[]
  nameOf(value: string): string
  /** How many values show before "n more". */
  first: number
  onToggle(value: string): void
  children?: ComponentChildren
}

const MANY = 12
const MOST = 200

/** The values of one filter with their counts; chosen ones always show. Long lists can be searched. */
export function Facet({ title, kind, counts, chosen, nameOf, first, onToggle }: Props) {
  const t = useTexts()
  const [all, setAll] = useState(false)
  const [find, setFind] = useState('')
  const gone = chosen.filter((value) => !counts.some((count) => count.value === value)).map((value) => ({ value, count: 0 }))
  const every = [...counts, ...gone]
  if (every.length === 0) return null
  const wanted = fold(find)
  const shown = all
    ? every.filter(({ value }) => fold(nameOf(value)).includes(wanted)).slice(0, MOST)
    : every.filter(({ value }, index) => index < first || chosen.includes(value))
  const hidden = every.length - shown.length
  return (
    <section class="facet">
      <h2>
        {kind && <i class={`k k-${kind}`} />}
        {title}
      </h2>
      {all && every.length > MANY && (
        <input
          class="in facet-find"
          type="search"
          aria-label={t('log.filter.find', { title })}
          placeholder={t('log.filter.find', { title })}
          value={find}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input class="cb" type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span title={nameOf(value)}>{nameOf(value)}</span>
              <span class="n">{t.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {!all && hidden > 0 && (
        <button type="button" class="tb" onClick={() => setAll(true)}>
          {t('log.filter.more', { n: hidden })}
        </button>
      )}
      {all && (
        <button type="button" class="tb" onClick={() => setAll(false)}>
          {t('log.filter.fewer')}
        </button>
      )}
    </section>
  )
}
