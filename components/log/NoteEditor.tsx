import { useEffect, useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import { EditForm } from './EditForm.tsx'
import { focusOnce } from './focus-once.ts'

type Props = {
  note: string
  /** What was being written when the window closed; null when nothing was. */
  readDraft(): Promise<string | null>
  /** Called at each keystroke. */
  onDraft(note: string): void
  onSave(note: string): void
  onCancel(): void
}

/** The reader's note on one entry. Ctrl+Enter saves, Escape leaves it as it was. */
export function NoteEditor({ note, readDraft, onDraft, onSave, onCancel }: Props) {
  const t = useTexts()
  const [text, setText] = useState(note)
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    let gone = false
    void readDraft().then((draft) => {
      if (gone || draft === null || draft === note) return
      setText(draft)
      setRestored(true)
    })
    return () => {
      gone = true
    }
  }, [])
  return (
    <EditForm
      label={t('log.note.edit')}
      action={t('save')}
      onSubmit={() => onSave(text)}
      onCtrlEnter={() => onSave(text)}
      onCancel={onCancel}
    >
      {restored && (
        <p class="soft" role="status">
          {t('log.note.restored')}
        </p>
      )}
      <textarea
        class="in"
        aria-label={t('log.note.label')}
        value={text}
        ref={focusOnce}
        onInput={({ currentTarget: { value } }) => {
          setText(value)
          onDraft(value)
        }}
      />
    </EditForm>
  )
}
