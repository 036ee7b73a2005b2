import { useId, useState } from 'preact/hooks'
import { webAddress } from '../../lib/log/archive.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { ArchiveFact } from './ArchiveFact.tsx'
import { EditForm } from './EditForm.tsx'
import { focusOnce } from './focus-once.ts'

type Props = {
  entry: LogEntry
  /** null takes the address away. */
  onSave(archiveUrl: string | null): void
  onCancel(): void
}

/** The address of an archived copy of the page, with the ways to come by one. */
export function ArchiveEditor({ entry, onSave, onCancel }: Props) {
  const t = useTexts()
  const errorId = useId()
  const [text, setText] = useState(entry.archiveUrl ?? '')
  const [wrong, setWrong] = useState(false)
  const save = () => {
    if (text.trim() === '') return onSave(null)
    const address = webAddress(text)
    if (address === null) setWrong(true)
    else onSave(address)
  }
  return (
    <EditForm
      label={t('log.archive.edit')}
      action={t('save')}
      onSubmit={save}
      onCancel={onCancel}
      more={
        entry.archiveUrl !== null && (
          <button type="button" class="btn bare" onClick={() => onSave(null)}>
            {t('log.archive.remove')}
          </button>
        )
      }
    >
      <input
        class="in"
        inputMode="url"
        spellcheck={false}
        maxLength={10_000}
        aria-label={t('log.archive.address')}
        aria-invalid={wrong}
        aria-describedby={wrong ? errorId : undefined}
        placeholder={t('log.archive.example')}
        value={text}
        ref={focusOnce}
        onInput={({ currentTarget: { value } }) => {
          setText(value)
          setWrong(false)
        }}
      />
      <div role="alert">
        {wrong && (
          <p id={errorId} class="danger">
            {t('log.archive.wrong')}
          </p>
        )}
      </div>
      <ArchiveFact entry={{ ...entry, archiveUrl: null }} />
    </EditForm>
  )
}
