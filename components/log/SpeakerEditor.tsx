import { useId, useState } from 'preact/hooks'
import type { EntrySpeaker, LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { EditForm } from './EditForm.tsx'
import { focusOnce } from './focus-once.ts'

type Correction = LogEntry['correctedSpeaker']

type Props = {
  /** What the page gave; null when nothing was found, or for many entries at once. */
  found: EntrySpeaker | null
  corrected: Correction
  /** Names to complete from. */
  known: readonly string[]
  action: string
  onSave(corrected: Correction): void
  onCancel(): void
}

/** Who spoke, in the reader's own word. What was found is offered first and never lost. */
export function SpeakerEditor({ found, corrected, known, action, onSave, onCancel }: Props) {
  const t = useTexts()
  const listId = useId()
  const [name, setName] = useState(corrected?.name ?? '')
  const offered = [...new Set([found?.name ?? null, ...(found?.alternatives ?? [])])].filter((one) => one !== null)
  const idOf = (chosen: string) => (chosen === found?.name ? found.id : null)
  const save = (chosen: string) => onSave(chosen.trim() === '' ? null : { name: chosen.trim(), id: idOf(chosen.trim()) })
  return (
    <EditForm
      label={t('log.speaker.correct')}
      action={action}
      waiting={name.trim() === ''}
      onSubmit={() => save(name)}
      onCancel={onCancel}
      more={
        corrected && (
          <button type="button" class="btn bare" onClick={() => onSave(null)}>
            {t('log.speaker.asFound')}
          </button>
        )
      }
    >
      {found && <p class="soft">{t('log.detail.found', { name: found.name ?? t('log.detail.nobody'), words: found.text })}</p>}
      {offered.length > 0 && (
        <span class="acts">
          {offered.map((one) => (
            <button key={one} type="button" class="btn" onClick={() => save(one)}>
              {one}
            </button>
          ))}
        </span>
      )}
      <input
        class="in"
        list={listId}
        aria-label={t('log.speaker.name')}
        placeholder={t('log.speaker.name')}
        value={name}
        ref={focusOnce}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </EditForm>
  )
}
