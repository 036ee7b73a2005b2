import { useId, useState } from 'preact/hooks'
import { foldedWords } from '../../lib/log/fold.ts'
import { useTexts } from '../base/use-texts.ts'
import type { Correction } from './state.ts'

export type Candidate = Correction & { note: string }
type Props = { found: string; candidates: readonly Candidate[]; onKeep(correction: Correction): void; onCancel(): void }

/** Those of which some word begins with what is typed. */
export const matching = (candidates: readonly Candidate[], typed: string): Candidate[] => {
  const wanted = foldedWords(typed)
  return candidates.filter(({ name }) => wanted === '' || ` ${foldedWords(name)}`.includes(` ${wanted}`))
}

/** Says who really spoke: a name of the page, or any other that is typed. What was found stays in sight. */
export function SpeakerBox({ found, candidates, onKeep, onCancel }: Props) {
  const t = useTexts()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const offered: Candidate[] = matching(candidates, typed).slice(0, 6)
  const own = typed.trim()
  const options =
    own === '' || offered.some(({ name }) => name === own) ? offered : [...offered, { name: own, id: null, note: '' }]
  const chosen = options[Math.min(at, options.length - 1)]

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && chosen) onKeep({ name: chosen.name, id: chosen.id })
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : options.length - 1
      setAt((before) => (Math.min(before, options.length - 1) + step) % Math.max(options.length, 1))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="speaker">
      <label class="who" for={id}>
        {t('popup.speaker')} <span class="quiet">{found}</span>
      </label>
      <input
        class="in"
        id={id}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${options.indexOf(chosen)}` : undefined}
        autocomplete="off"
        value={typed}
        ref={(input) => input?.focus()}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={keys}
      />
      {options.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={t('popup.correct')}>
          {options.map((option, i) => (
            <div
              key={option.name}
              id={`${id}-${i}`}
              class="goto"
              role="option"
              tabIndex={-1}
              aria-selected={option === chosen}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onKeep({ name: option.name, id: option.id })}
              onKeyDown={keys}
            >
              <span>
                {option.note === '' && option.id === null && option.name === own
                  ? t('popup.useTyped', { name: own })
                  : option.name}
              </span>
              <small>{option.note}</small>
            </div>
          ))}
        </div>
      )}
      <p class="when">
        <kbd>Enter</kbd> {t('popup.keep')} <kbd>Esc</kbd> {t('cancel')}
      </p>
    </div>
  )
}
