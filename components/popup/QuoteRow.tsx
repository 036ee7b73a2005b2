import type { EntryDraft } from '../../lib/log/entry.ts'
import { DateText } from '../base/DateText.tsx'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import type { Correction, SaveState } from './state.ts'

type Props = {
  draft: EntryDraft
  save: SaveState | undefined
  correction: Correction | undefined
  onSave(): void
  onRemove(id: string): void
  onAnswer(correction: Correction): void
  onCopy(): void
}

/** One quote of the page: its words, who said them, when, and Save. Doubt about the speaker is a question, never a bar to saving. */
export function QuoteRow({ draft, save, correction, onSave, onRemove, onAnswer, onCopy }: Props) {
  const t = useTexts()
  const { speaker, office, saidOn, oblasts } = draft
  const unsure = speaker?.confidence === 'unsure' && !correction
  const [oblast, ...more] = oblasts.filter(({ status }) => status !== 'none')
  return (
    <li class="q">
      <blockquote class="words" lang={draft.source.language ?? undefined}>
        “{draft.quote}”
      </blockquote>
      {unsure ? (
        <Question draft={draft} onAnswer={onAnswer} />
      ) : (
        <p class="who">
          <b>{correction?.name ?? speaker?.name ?? speaker?.text ?? t('nobodyNamed')}</b>{' '}
          {!correction && office && <span class="off">{office.title}</span>}
        </p>
      )}
      <div class="row">
        <ul>
          {saidOn && (
            <li class="when">
              {t('said')} <DateText date={saidOn} />
            </li>
          )}
          {oblast && (
            <li class="chip">
              <i class="k k-oblast" />
              {oblast.text} {oblast.share !== null && t.percent(oblast.share)}
            </li>
          )}
          {more.length > 0 && <li class="quiet">+{more.length}</li>}
        </ul>
        <SaveButton save={save} unsure={unsure} onSave={onSave} onRemove={onRemove} />
      </div>
      {save?.kind === 'failed' && (
        <div class="failed" role="alert">
          <p>
            <b class="danger">{t('notSaved')}</b> {save.message}
          </p>
          <button type="button" class="btn" onClick={onCopy}>
            {t('copy')}
          </button>
          <button type="button" class="btn" onClick={onSave}>
            {t('tryAgain')}
          </button>
        </div>
      )}
    </li>
  )
}

function SaveButton({ save, unsure, onSave, onRemove }: Pick<Props, 'save' | 'onSave' | 'onRemove'> & { unsure: boolean }) {
  const t = useTexts()
  if (save?.kind === 'saved') {
    return (
      <button type="button" class="btn saved" aria-pressed="true" onClick={() => onRemove(save.id)}>
        <Icon name="check" />
        {t('saved')}
      </button>
    )
  }
  return (
    <button type="button" class="btn" aria-pressed="false" aria-busy={save?.kind === 'saving'} onClick={onSave}>
      {t(unsure ? 'saveUnsure' : 'save')}
    </button>
  )
}

function Question({ draft, onAnswer }: Pick<Props, 'draft' | 'onAnswer'>) {
  const t = useTexts()
  const { speaker } = draft
  if (!speaker) return null
  const names = [...new Set([speaker.name, ...speaker.alternatives])].filter((name) => name !== null).slice(0, 3)
  return (
    <fieldset class="doubt">
      <legend>{t('popup.who')}</legend>
      <p class="soft">{t('popup.mayBe', { words: speaker.text })}</p>
      <div>
        {names.map((name) => (
          <button
            type="button"
            class="btn"
            key={name}
            onClick={() => onAnswer({ name, id: name === speaker.name ? speaker.id : null })}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
