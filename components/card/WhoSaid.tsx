import { useState } from 'preact/hooks'
import type { EntrySpeaker } from '../../lib/log/entry.ts'
import type { Choice } from './state.ts'
import { useCardTexts } from './use-texts.ts'

/** The question that doubt about a speaker asks: the names that fit, or another. */
export function WhoSaid({ speaker, onChoose }: { speaker: EntrySpeaker | null; onChoose(choice: Choice | null): void }) {
  const t = useCardTexts()
  const [other, setOther] = useState(false)
  const names = [...new Set([speaker?.name ?? null, ...(speaker?.alternatives ?? [])].filter((name) => name !== null))].slice(
    0,
    3,
  )
  const choose = (name: string) => {
    setOther(false)
    onChoose({ name, id: name === speaker?.name ? speaker.id : null })
  }
  return (
    <div class="pick" role="radiogroup" aria-label={t('who')}>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name="speaker" onChange={() => choose(name)} />
          {name}
        </label>
      ))}
      <label>
        <input type="radio" name="speaker" onChange={() => setOther(true)} />
        {t('someoneElse')}
      </label>
      {other && (
        <input
          class="in"
          aria-label={t('name')}
          onInput={({ currentTarget }) => {
            const name = currentTarget.value.trim()
            onChoose(name === '' ? null : { name, id: null })
          }}
        />
      )}
    </div>
  )
}
