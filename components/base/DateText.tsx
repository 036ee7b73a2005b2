import type { Texts } from '../../lib/i18n/texts.ts'
import type { EntryDate } from '../../lib/log/entry.ts'
import { useTexts } from './use-texts.ts'

type Part = { text: string; supplied: boolean }

/** A day in parts: square brackets hold what the page did not state. "15 March [2025]", or all of it: "[15 March 2025]". */
export function datePartsOf({ from, to, inferred }: Pick<EntryDate, 'from' | 'to' | 'inferred'>, t: Texts): Part[] {
  if (from === null || to === null) return []
  if (from !== to) return [{ text: t.range(from, to), supplied: inferred.length > 0 }]
  const { dayAndMonth, year } = t.parts(from)
  if (inferred.length === 1 && inferred[0] === 'year') {
    return [
      { text: `${dayAndMonth} `, supplied: false },
      { text: year, supplied: true },
    ]
  }
  return [{ text: t.day(from), supplied: inferred.length > 0 }]
}

export function DateText({ date }: { date: EntryDate }) {
  const t = useTexts()
  const why = `${t('fromWords', { words: date.text })}. ${t('inferred', { rule: date.rule })}`
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
