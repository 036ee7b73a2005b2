import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import type { LogModel } from './model/log-model.ts'
import { SpeakerEditor } from './SpeakerEditor.tsx'
import { TagEditor } from './TagEditor.tsx'

type Props = { model: LogModel; onExport(): void }

/** What can be done with all picked entries at once. It is there only while some are picked. */
export function BulkBar({ model, onExport }: Props) {
  const t = useTexts()
  const { selection, editing, view, counts } = model.state
  const n = selection.picked.size
  if (n === 0) return null
  const field = editing?.id === null ? editing.field : null
  const all = () => model.picked
  return (
    <div class="bar bulk" role="toolbar" aria-label={t('log.bulk.label')}>
      <p aria-live="polite">
        <strong>{t.number(n)}</strong> {t('log.bulk.selected', { n })}
      </p>
      <span class="grow" />
      {view.place === 'log' && (
        <>
          <button type="button" class="btn bare" onClick={() => void model.edit(all(), 'status', { status: 'checked' })}>
            <Icon name="check" />
            {t('log.mark.checked')}
          </button>
          <button type="button" class="btn bare" aria-expanded={field === 'tags'} onClick={() => model.startEdit(null, 'tags')}>
            <Icon name="tag" />
            {t('log.bulk.tag')}
          </button>
          <button
            type="button"
            class="btn bare"
            aria-expanded={field === 'speaker'}
            onClick={() => model.startEdit(null, 'speaker')}
          >
            <Icon name="pencil" />
            {t('log.bulk.speaker')}
          </button>
          {n > 1 && (
            <button type="button" class="btn bare" title={t('log.bulk.mergeHow')} onClick={() => void model.merge(all())}>
              <Icon name="merge" />
              {t('log.bulk.merge')}
            </button>
          )}
        </>
      )}
      <button type="button" class="btn bare keep" onClick={onExport}>
        <Icon name="out" />
        {t('log.export.count', { n })}
      </button>
      {view.place === 'log' ? (
        <button type="button" class="btn bare danger keep" onClick={() => void model.trash(all())}>
          <Icon name="trash" />
          {t('log.bulk.trash')}
        </button>
      ) : (
        <button type="button" class="btn bare keep" onClick={() => void model.restore(all())}>
          <Icon name="undo" />
          {t('log.trash.restore')}
        </button>
      )}
      <button type="button" class="btn bare square keep" aria-label={t('log.bulk.clear')} onClick={() => model.pickNone()}>
        <Icon name="close" />
      </button>
      {field === 'tags' && (
        <div class="bulk-edit">
          <TagEditor
            tags={[]}
            known={counts?.tags.map(({ value }) => value) ?? []}
            action={t('log.bulk.addTags', { n })}
            onSave={(tags) => void model.edit(all(), 'tagged', { addTags: tags })}
            onCancel={() => model.stopEdit()}
          />
        </div>
      )}
      {field === 'speaker' && (
        <div class="bulk-edit">
          <SpeakerEditor
            found={null}
            corrected={null}
            known={counts?.speakers.map(({ value }) => value) ?? []}
            action={t('log.bulk.setSpeaker', { n })}
            onSave={(correctedSpeaker) => void model.edit(all(), 'speaker', { correctedSpeaker })}
            onCancel={() => model.stopEdit()}
          />
        </div>
      )}
    </div>
  )
}
