import { useState } from 'preact/hooks'
import type { EntryDraft } from '../../lib/log/entry.ts'
import { DateText } from '../base/DateText.tsx'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { type Candidate, SpeakerBox } from './SpeakerBox.tsx'
import type { Correction, SaveState } from './state.ts'

type Props = {
  draft: EntryDraft
  save: SaveState | undefined
  correction: Correction | undefined
  /** Who else may have spoken. */
  candidates: readonly Candidate[]
  onSave(): void
  onRemove(id: string): void
  onAnswer(correction: Correction): void
  onCopy(): void
}

/** One quote of the page: its words, who said them, when, and Save. Doubt about the speaker is a question, never a bar to saving. */
export function QuoteRow({ draft, save, correction, candidates, onSave, onRemove, onAnswer, onCopy }: Props) {
  const t = useTexts()
  const { speaker, office, saidOn, oblasts } = draft
  const [correcting, setCorrecting] = useState(false)
  const name = correction?.name ?? speaker?.name ?? speaker?.text ?? t('nobodyNamed')
  const unsure = speaker?.confidence === 'unsure' && !correction
  const [oblast, ...more] = oblasts.filter(({ status }) => status !== 'none')
  return (
    <li class="q">
      <blockquote class="words" lang={draft.source.language ?? undefined}>
        “{draft.quote}”
      </blockquote>
      {correcting ? (
        <SpeakerBox
          found={t('popup.found', {
            name: speaker?.name ?? t('nobodyNamed'),
            words: [speaker?.text, draft.cue].filter(Boolean).join(' '),
          })}
          candidates={candidates}
          onCancel={() => setCorrecting(false)}
          onKeep={(kept) => {
            onAnswer(kept)
            setCorrecting(false)
          }}
        />
      ) : unsure ? (
        <Question draft={draft} onAnswer={onAnswer} onOther={() => setCorrecting(true)} />
      ) : (
        <p class="who">
          <b>{name}</b> {correction && <span class="quiet">{t('popup.corrected')}</span>}
          <button type="button" class="fix" aria-label={t('popup.correctName', { name })} onClick={() => setCorrecting(true)}>
            <Icon name="pencil" />
          </button>
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

function Question({ draft, onAnswer, onOther }: Pick<Props, 'draft' | 'onAnswer'> & { onOther(): void }) {
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
        <button type="button" class="btn bare" onClick={onOther}>
          {t('popup.other')}
        </button>
      </div>
    </fieldset>
  )
}
