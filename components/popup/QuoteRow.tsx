import { useRef } from 'preact/hooks'
import { quoteMarks } from '../../lib/i18n/quote-marks.ts'
import type { EntryDraft } from '../../lib/log/entry.ts'
import { Live } from '../base/Live.tsx'
import { DateText } from './DateText.tsx'
import { failureText } from './failure-text.ts'
import type { Candidate, Correction, SaveState } from './model/state.ts'
import { Question } from './Question.tsx'
import { regionName } from './region-name.ts'
import { SaveButton } from './SaveButton.tsx'
import { SpeakerBox } from './SpeakerBox.tsx'
import { SpeakerLine } from './SpeakerLine.tsx'
import { useTexts } from './use-texts.ts'

type Props = {
  draft: EntryDraft
  save: SaveState | undefined
  /** False where the log cannot be opened: then the words can only be copied. */
  keeps: boolean
  correction: Correction | undefined
  /** What is typed while the speaker is being corrected; null when not. */
  typed: string | null
  /** Who else may have spoken: named on the page, and officials beyond it. */
  candidates: readonly Candidate[]
  people: readonly Candidate[]
  /** The row that Tab stops at. */
  stop: boolean
  onFocus(): void
  onShow(): void
  onSave(): void
  onCorrect(typed: string | null): void
  onAnswer(correction: Correction): void
  onAddOfficial(name: string, office: string): void
  onCopy(): void
}

/** One quote of the page: its words, who said them, when, and Save. Doubt about the speaker is a question, never a bar to saving. */
export function QuoteRow(props: Props) {
  const {
    draft,
    save,
    keeps,
    correction,
    typed,
    candidates,
    people,
    stop,
    onFocus,
    onShow,
    onSave,
    onCorrect,
    onAnswer,
    onAddOfficial,
    onCopy,
  } = props
  const t = useTexts()
  const row = useRef<HTMLLIElement>(null)
  const { speaker, saidOn, oblasts, source } = draft
  const unsure = speaker?.confidence === 'unsure' && !correction
  const [oblast, ...more] = oblasts.filter(({ status }) => status !== 'none')
  const [open, close] = quoteMarks(source.language)
  const speakerLine = <SpeakerLine draft={draft} correction={correction} onCorrect={() => onCorrect('')} />
  // With nothing else to say the speaker shares the line of the button.
  const bare = typed === null && !unsure && !saidOn && !oblast
  const leave = (act: () => void) => {
    act()
    row.current?.focus()
  }
  return (
    <li class="q" ref={row} tabIndex={stop ? 0 : -1} onFocusIn={onFocus}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does the same */}
      <blockquote class="words" dir="auto" lang={source.language ?? undefined} title={t('popup.showInText')} onClick={onShow}>
        {open}
        {draft.quote}
        {close}
      </blockquote>
      {typed !== null ? (
        <SpeakerBox
          found={t('popup.found', {
            name: speaker?.name ?? t('nobodyNamed'),
            words: [speaker?.text, draft.cue].filter(Boolean).join(' '),
          })}
          typed={typed}
          candidates={candidates}
          people={people}
          onType={onCorrect}
          onCancel={() => leave(() => onCorrect(null))}
          onKeep={(kept) => leave(() => onAnswer(kept))}
          onAdd={(name, office) => leave(() => onAddOfficial(name, office))}
        />
      ) : unsure && speaker ? (
        <Question speaker={speaker} onAnswer={(kept) => leave(() => onAnswer(kept))} onOther={() => onCorrect('')} />
      ) : (
        !bare && speakerLine
      )}
      <div class="row">
        {bare && speakerLine}
        <ul>
          {saidOn && (
            <li class="when">
              {t('said')} <DateText date={saidOn} />
            </li>
          )}
          {oblast && (
            <li class="chip">
              <i class="k k-oblast" />
              {regionName(oblast, t.language)} {oblast.share !== null && t.percent(oblast.share)}
            </li>
          )}
          {more.length > 0 && (
            <li class="quiet">
              <span aria-hidden="true">+{more.length}</span>
              <span class="vh">{t('popup.moreOblasts', { n: more.length })}</span>
            </li>
          )}
        </ul>
        {keeps ? (
          <SaveButton save={save} unsure={unsure} onPress={onSave} />
        ) : (
          <button type="button" class="btn" onClick={onCopy}>
            {t('copy')}
          </button>
        )}
      </div>
      <Live urgent>
        {save?.kind === 'failed' && (
          <div class="failed">
            <p>
              <b class="danger">{t('notSaved')}</b> {failureText(save.failure, t)}
            </p>
            <button type="button" class="btn" onClick={onCopy}>
              {t('copy')}
            </button>
            <button type="button" class="btn" onClick={onSave}>
              {t('tryAgain')}
            </button>
          </div>
        )}
      </Live>
    </li>
  )
}
