import { useState } from 'preact/hooks'
import type { SavedSearch } from '../../lib/log/presets.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'

type ListProps = { searches: readonly SavedSearch[]; onOpen(search: SavedSearch): void; onDrop(name: string): void }

/** The reader's own views by name. */
export function SavedSearches({ searches, onOpen, onDrop }: ListProps) {
  const t = useTexts()
  if (searches.length === 0) return null
  return (
    <section>
      <h2>{t('log.views')}</h2>
      <ul class="views">
        {searches.map((search) => (
          <li key={search.name}>
            <button type="button" class="tb" onClick={() => onOpen(search)}>
              {search.name}
            </button>
            <button
              type="button"
              class="btn bare square"
              aria-label={t('log.views.drop', { name: search.name })}
              onClick={() => onDrop(search.name)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asks for a name; one that is taken is replaced. */
export function SaveSearch({ suggestion, onSave }: { suggestion: string; onSave(name: string): void }) {
  const t = useTexts()
  const [name, setName] = useState(suggestion)
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onSave(name.trim())
      }}
    >
      <input
        class="in"
        aria-label={t('log.views.name')}
        placeholder={t('log.views.name')}
        value={name}
        maxLength={100}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <span class="acts">
        <button type="submit" class="btn ink" disabled={name.trim() === ''}>
          {t('save')}
        </button>
      </span>
    </form>
  )
}
