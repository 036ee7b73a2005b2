import type { EntryDate } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { saidOnPieces } from './model/said-on.ts'

/** The day the words were said on. Square brackets hold what the page did not state; the line below says from which words. */
export function SaidOn({ date }: { date: EntryDate | null }) {
  const t = useTexts()
  if (date === null) return <span class="quiet">{t('log.said.none')}</span>
  const pieces = saidOnPieces(date)
  const words = date.inferred.length === 0 && pieces.length > 0 ? t('log.said.stated') : t('log.said.from', { words: date.text })
  return (
    <>
      {pieces.length === 0 ? (
        <span class="quiet">{t('log.said.vague')}</span>
      ) : (
        <time title={t.rule(date).text}>
          {pieces.map(({ text, supplied }) => (supplied ? <span class="sup">[{text}]</span> : text))}
        </time>
      )}
      <small>{words}</small>
    </>
  )
}
