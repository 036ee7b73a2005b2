import type { LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { ArchiveEditor } from './ArchiveEditor.tsx'
import type { LogModel } from './model/log-model.ts'
import type { Field } from './model/log-state.ts'
import { NoteEditor } from './NoteEditor.tsx'
import { SpeakerEditor } from './SpeakerEditor.tsx'
import { TagEditor } from './TagEditor.tsx'

type Props = {
  model: LogModel
  entry: LogEntry
  field: Field
  /** Called when the editor closes, so that the row takes the focus back. */
  onDone(): void
}

/** The editor of one field, opened under its row. */
export function EntryEditor({ model, entry, field, onDone }: Props) {
  const t = useTexts()
  const { id } = entry
  const known = (list: 'tags' | 'speakers') => model.state.counts?.[list].map(({ value }) => value) ?? []
  const forgetDraft = () => (field === 'note' ? model.keepNoteDraft(entry, null) : undefined)
  const cancel = () => {
    void forgetDraft()
    model.stopEdit()
    onDone()
  }
  const done = async (saved: Promise<boolean>) => {
    if (!(await saved)) return
    await forgetDraft()
    onDone()
  }
  return (
    <td class="edit">
      {field === 'tags' && (
        <TagEditor
          tags={entry.tags}
          known={known('tags')}
          action={t('save')}
          onSave={(tags) => void done(model.edit([id], 'tagged', { tags }))}
          onCancel={cancel}
        />
      )}
      {field === 'note' && (
        <NoteEditor
          note={entry.note}
          readDraft={() => model.noteDraft(id)}
          onDraft={(note) => void model.keepNoteDraft(entry, note)}
          onSave={(note) => void done(model.edit([id], 'noted', { note }))}
          onCancel={cancel}
        />
      )}
      {field === 'archive' && (
        <ArchiveEditor
          entry={entry}
          onSave={(archiveUrl) => void done(model.edit([id], 'archived', { archiveUrl }))}
          onCancel={cancel}
        />
      )}
      {field === 'speaker' && (
        <SpeakerEditor
          found={entry.speaker}
          corrected={entry.correctedSpeaker}
          known={known('speakers')}
          action={t('save')}
          onSave={(correctedSpeaker) => void done(model.edit([id], 'speaker', { correctedSpeaker }))}
          onCancel={cancel}
        />
      )}
    </td>
  )
}
