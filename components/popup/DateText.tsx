import { datePartsOf } from '../../lib/i18n/date-parts.ts'
import type { PopupTexts } from '../../lib/i18n/popup-texts.ts'
import type { EntryDate } from '../../lib/log/entry.ts'
import { useTexts } from './use-texts.ts'

/** The same as one text: for rows, titles and files. */
export const dateInBrackets = (date: Pick<EntryDate, 'value' | 'from' | 'to' | 'inferred'>, t: PopupTexts): string =>
  datePartsOf(date, t)
    .map(({ text, supplied }) => (supplied ? `[${text}]` : text))
    .join('') || t('popup.vague')

export function DateText({ date }: { date: EntryDate }) {
  const t = useTexts()
  const why = `${t('fromWords', { words: date.text })}. ${t('inferred', { rule: t.rule(date).text })}`
  const parts = datePartsOf(date, t)
  if (parts.length === 0) return <span class="quiet">{t('popup.vague')}</span>
  return (
    <>
      {parts.map(({ text, supplied }) =>
        supplied ? (
          <span class="sup" title={why} key={text}>
            [{text}]
          </span>
        ) : (
          text
        ),
      )}
    </>
  )
}
