import { datePartsOf } from '../../lib/i18n/date-parts.ts'
import type { EntryDate } from '../../lib/log/entry.ts'
import { chosenByReader } from '../../lib/page/readers-word.ts'
import { type BodyProps, CopyButton, Frame, Steps } from './Card.tsx'
import { useCardTexts } from './use-texts.ts'
import { Weeks } from './Weeks.tsx'

/** A date with square brackets around what the page did not state. */
export function Dated({ date }: { date: EntryDate }) {
  const t = useCardTexts()
  const parts = datePartsOf(date, t)
  if (parts.length === 0) return <span class="quiet">{t('vague')}</span>
  return (
    <>
      {parts.map(({ text, supplied }) =>
        supplied ? (
          <span class="sup" key={text}>
            [{text}]
          </span>
        ) : (
          text
        ),
      )}
    </>
  )
}

export function DateBody({ facts, state, actions }: BodyProps<'date'>) {
  const t = useCardTexts()
  const { date, published, weeks } = facts
  const rule = date.rule === chosenByReader ? { text: t('chosen'), lang: t.language } : t.rule(date)
  return (
    <Frame
      kind="date"
      title={<Dated date={date} />}
      label={date.text}
      sense={t('pageSays', { words: date.text })}
      onClose={actions.close}
    >
      {date.from && date.to && (
        <div>
          <Weeks from={date.from} to={date.to} published={published} />
          {weeks.length > 0 && (
            <div class="pick across" role="radiogroup" aria-label={t('whichWeek')}>
              {weeks.map((week) => (
                <label key={week.value}>
                  <input type="radio" name="week" checked={week.value === date.value} onChange={() => actions.chooseWeek(week)} />
                  {t.range(week.from, week.to)}
                </label>
              ))}
            </div>
          )}
        </div>
      )}
      <dl>
        <dt>{t('inferred')}</dt>
        <dd>
          {date.inferred.length === 0 ? t('stated') : date.inferred.map((part) => t(`part_${part}`)).join(', ')}
          <small lang={rule.lang}>{rule.text}</small>
        </dd>
        <dt>{t('value')}</dt>
        <dd class="figures">{date.value}</dd>
      </dl>
      <div class="foot">
        <CopyButton words={date.value} label={t('copyIso')} actions={actions} />
        <button type="button" class="btn bare" onClick={actions.reject}>
          {t('notDate')}
        </button>
        <Steps state={state} actions={actions} />
      </div>
    </Frame>
  )
}
