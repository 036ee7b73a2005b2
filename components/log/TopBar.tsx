import type { Ref } from 'preact'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Menu, type MenuItem } from './Menu.tsx'

type Props = {
  text: string
  search: Ref<HTMLInputElement>
  /** How many quotes the button would write. */
  count: number
  others: MenuItem[]
  /** Null where there is nothing to search. */
  onSearch: ((text: string) => void) | null
  onImport(): void
  onExport(): void
}

/** Title, search, import and the one ink button of the page, which says what it will write. */
export function TopBar({ text, search, count, others, onSearch, onImport, onExport }: Props) {
  const t = useTexts()
  return (
    <header class="log-top">
      <h1>{t('log.title')}</h1>
      {onSearch && (
        <label class="field">
          <Icon name="search" />
          <input
            ref={search}
            class="in"
            type="search"
            aria-label={t('log.search')}
            placeholder={t('log.search')}
            value={text}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="acts">
        <button type="button" class="btn wide" onClick={onImport}>
          <Icon name="import" />
          {t('log.import')}
        </button>
        <span class="log-split">
          <button type="button" class="btn ink" disabled={count === 0} onClick={onExport}>
            <Icon name="out" />
            {t('log.export.csv', { n: count })}
          </button>
          <Menu label={t('log.export.choose')} class={count === 0 ? 'btn' : 'btn ink'} items={others}>
            <Icon name="down" />
          </Menu>
        </span>
      </div>
    </header>
  )
}
