import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { foldedWords } from '../../lib/log/fold.ts'
import type { Candidate, Correction } from './model/state.ts'
import { OfficeBox } from './OfficeBox.tsx'
import { useTexts } from './use-texts.ts'

type Props = {
  /** What the page gave, in words. */
  found: string
  typed: string
  candidates: readonly Candidate[]
  people: readonly Candidate[]
  onType(typed: string): void
  onKeep(correction: Correction): void
  /** Keeps a name that nobody knows yet, and adds it to the reader's own officials; the office is empty when none is given. */
  onAdd(name: string, office: string): void
  onCancel(): void
}

const shown = 6

/** `adds`: the name goes to the reader's own officials as well. */
type Option = Candidate & { adds?: boolean }

/** Those of the page of whom some word begins with what is typed, then officials beyond it, then the words as typed. */
function optionsFor(typed: string, candidates: readonly Candidate[], people: readonly Candidate[]): Option[] {
  const wanted = foldedWords(typed)
  const named = candidates.filter(({ name }) => wanted === '' || ` ${foldedWords(name)}`.includes(` ${wanted}`))
  const others = people.filter(({ name, id }) => !named.some((one) => one.name === name || (id !== null && one.id === id)))
  const offered = [...named, ...others].slice(0, shown)
  const own = typed.trim()
  return own === '' || offered.some(({ name }) => name === own)
    ? offered
    : [...offered, { name: own, id: null, note: '' }, { name: own, id: null, note: '', adds: true }]
}

/** Says who really spoke: a name of the page, an official, or any other name. What was found stays in sight. */
export function SpeakerBox({ found, typed, candidates, people, onType, onKeep, onAdd, onCancel }: Props) {
  const t = useTexts()
  const id = useId()
  const [at, setAt] = useState(0)
  const [adding, setAdding] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [adding])
  const options = optionsFor(typed, candidates, people)
  const chosen = options[Math.min(at, options.length - 1)]
  const keep = ({ name, id: known, adds }: Option) => (adds ? setAdding(name) : onKeep({ name, id: known }))
  const labelOf = ({ name, id: known, note, adds }: Option) =>
    adds ? t('popup.addOfficial', { name }) : note === '' && known === null ? t('popup.useTyped', { name }) : name

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && chosen) keep(chosen)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : options.length - 1
      setAt((before) => (Math.min(before, options.length - 1) + step) % Math.max(options.length, 1))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (adding !== null)
    return <OfficeBox name={adding} onAdd={(office) => onAdd(adding, office)} onCancel={() => setAdding(null)} />
  return (
    <div class="speaker">
      <label class="who" for={id}>
        {t('popup.speaker')} <span class="quiet">{found}</span>
      </label>
      <input
        class="in"
        id={id}
        ref={input}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${options.indexOf(chosen)}` : undefined}
        autocomplete="off"
        value={typed}
        onInput={(event) => {
          setAt(0)
          onType(event.currentTarget.value)
        }}
        onKeyDown={keys}
      />
      {options.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={t('popup.correct')}>
          {options.map((option, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field, as in the ARIA pattern
            <div
              key={`${option.id} ${option.name} ${option.adds}`}
              id={`${id}-${i}`}
              class="goto"
              role="option"
              tabIndex={-1}
              aria-selected={option === chosen}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => keep(option)}
            >
              <span>{labelOf(option)}</span>
              <small>{option.note}</small>
            </div>
          ))}
        </div>
      )}
      <p class="when">
        <kbd>Enter</kbd> {t('popup.keep')} <kbd>Esc</kbd>
        <button type="button" class="tb" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </div>
  )
}
