import type { TargetedKeyboardEvent } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ReadPage } from '../../lib/messages.ts'
import type { Span } from '../../lib/recognise/mention.ts'
import { EmptyState } from '../base/EmptyState.tsx'
import { dateInBrackets } from './DateText.tsx'
import { namedOn } from './model/named.ts'
import { Places } from './Places.tsx'
import { Rows } from './Rows.tsx'
import { useTexts } from './use-texts.ts'

type Props = { report: ReadPage; onShow(span: Span): void }

/** Every mark of the page as a list for the keyboard: Enter goes to the next one in the text. */
export function PageTab({ report, onShow }: Props) {
  const t = useTexts()
  const { officials, oblasts, dates } = useMemo(() => namedOn(report), [report])
  if (officials.length + oblasts.length + dates.length === 0) return <EmptyState title={t('popup.noMarks')} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside; the box only hears them all
    <div onKeyDown={moveByArrows}>
      {oblasts.length > 0 && <Places oblasts={oblasts} report={report} onShow={onShow} />}
      {officials.length > 0 && (
        <section class="sec">
          <h2>
            <i class="k" />
            {t('popup.officials')} <span class="n">{t('popup.times')}</span>
          </h2>
          <Rows
            named={officials}
            onShow={onShow}
            name={({ name }) => name}
            beside={({ office, stated }) => office?.title ?? stated ?? ''}
          />
        </section>
      )}
      {dates.length > 0 && (
        <section class="sec">
          <h2>
            <i class="k k-date" />
            {t('popup.dates')} <span class="n">{t('popup.times')}</span>
          </h2>
          <Rows named={dates} onShow={onShow} name={({ text }) => text} note={(date) => dateInBrackets(date, t)} />
        </section>
      )}
    </div>
  )
}

/** ↑ ↓ move through all rows of the panel. */
function moveByArrows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button.goto')]
  const at = rows.findIndex((row) => row.matches(':focus'))
  event.preventDefault()
  rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus()
}
