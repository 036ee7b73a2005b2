import { useState } from 'preact/hooks'
import type { EntryDraft } from '../../lib/log/entry.ts'
import { type BodyProps, CopyButton, Frame } from './Card.tsx'
import { Dated } from './DateBody.tsx'
import type { Choice } from './state.ts'
import { useCardTexts } from './use-texts.ts'
import { WhoSaid } from './WhoSaid.tsx'

/** Words to paste elsewhere: the quote, who said it, and where. */
const citation = ({ quote, speaker, source, link }: EntryDraft): string =>
  `“${quote}”\n${[speaker?.name, source.outlet, source.publishedAt?.slice(0, 10)].filter(Boolean).join(', ')}\n${link}`

export function QuoteBody({ facts, state, actions }: BodyProps<'quote'>) {
  const t = useCardTexts()
  const { draft } = facts
  const { speaker, cue, office, saidOn } = draft
  const [choice, setChoice] = useState<Choice | null>(null)
  const [correcting, setCorrecting] = useState(false)
  const unsure = speaker?.confidence === 'unsure'
  const asking = unsure || correcting
  const asked = unsure && choice === null
  const name = choice?.name ?? speaker?.name ?? speaker?.text ?? t('nobody')
  const oblasts = draft.oblasts.filter(({ status, share }) => status !== 'none' && share !== null)
  const rule = saidOn && t.rule(saidOn)
  const { save } = state
  return (
    <Frame
      kind="quote"
      title={asking ? t('who') : name}
      label={asking ? t('who') : t('quoteBy', { name })}
      sense={unsure ? t('mayBe', { words: speaker.text }) : choice ? null : office?.title}
      onClose={actions.close}
    >
      {save.kind === 'failed' ? (
        <div role="alert">
          <p class="danger">{t('notSaved')}</p>
          <p class="soft">{t(save.why === 'full' ? 'noRoom' : save.why === 'gone' ? 'reload' : 'fault')}</p>
          <p class="retry">
            <CopyButton words={citation(draft)} label={t('copyQuote')} actions={actions} ink />
            {save.why !== 'gone' && (
              <button type="button" class="btn" onClick={() => actions.save(choice)}>
                {t('tryAgain')}
              </button>
            )}
          </p>
        </div>
      ) : asking ? (
        <WhoSaid speaker={speaker} onChoose={setChoice} />
      ) : (
        <dl>
          {speaker && (
            <>
              <dt>{t('because')}</dt>
              <dd>
                “{[speaker.text, cue].filter(Boolean).join(' ')}”<small>{t(`how_${speaker.how}`, { words: speaker.text })}</small>
              </dd>
            </>
          )}
          <dt>{t('saidOn')}</dt>
          <dd class={saidOn ? undefined : 'quiet'}>
            {saidOn ? <Dated date={saidOn} /> : t('notSaid')}
            {rule && <small lang={rule.lang}>{rule.text}</small>}
          </dd>
          {oblasts[0] && (
            <>
              <dt>{t('oblasts')}</dt>
              <dd>
                {oblasts.map(({ text, share }) => `${text} ${t.percent(share ?? 0)}`).join(', ')}
                <small>{t('occupiedOn', { day: t.day(oblasts[0].asOf) })}</small>
              </dd>
            </>
          )}
        </dl>
      )}
      {save.kind !== 'failed' && (
        <div class="foot">
          <button
            type="button"
            class={`btn keep ${save.kind === 'saved' ? 'saved' : asked ? '' : 'ink'}`}
            data-key="save"
            aria-busy={save.kind === 'saving'}
            disabled={save.kind !== 'unsaved'}
            onClick={() => actions.save(choice)}
          >
            {t(save.kind === 'saved' ? 'saved' : save.kind === 'saving' ? 'saving' : asked ? 'saveUnsure' : 'save')}
          </button>
          {!asking && save.kind === 'unsaved' && (
            <button type="button" class="btn bare" onClick={() => setCorrecting(true)}>
              {t('correctSpeaker')}
            </button>
          )}
          <span class="n" role="status">
            {save.kind === 'saved' && save.already && t('already', { day: t.shortDay(save.already) })}
          </span>
          <CopyButton words={draft.link} label={t('copyLink')} actions={actions} />
        </div>
      )}
    </Frame>
  )
}
