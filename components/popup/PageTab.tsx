import { datePartsOf } from '../../lib/i18n/date-parts.ts'
import type { ReadPage } from '../../lib/messages.ts'
import type { Span } from '../../lib/recognise/mention.ts'
import { EmptyState } from '../base/EmptyState.tsx'
import { useTexts } from '../base/use-texts.ts'
import { type Named, namedOn } from './named.ts'

type Props = { report: ReadPage; onShow(span: Span): void }

/** Every mark of the page as a list for the keyboard: Enter goes to the next one in the text. */
export function PageTab({ report, onShow }: Props) {
  const t = useTexts()
  const { officials, oblasts, dates } = namedOn(report)
  const [oblast] = oblasts
  if (officials.length + oblasts.length + dates.length === 0) return <EmptyState title={t('popup.noMarks')} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside; the box only hears them all
    <div onKeyDown={moveByArrows}>
      {oblast && (
        <section class="sec">
          <h2>
            <i class="k k-oblast" />
            {t('popup.oblasts')} <span class="n">{t('popup.asOf', { day: t.day(oblast.what.asOf) })}</span>
          </h2>
          <Rows
            named={oblasts}
            onShow={onShow}
            note={({ share }) => (share === null ? '' : t.percent(share))}
            name={({ text }) => text}
          />
        </section>
      )}
      {officials.length > 0 && (
        <section class="sec">
          <h2>
            <i class="k" />
            {t('popup.officials')} <span class="n">{t('popup.times')}</span>
          </h2>
          <Rows named={officials} onShow={onShow} note={({ office }) => office?.title ?? ''} name={({ name }) => name} />
        </section>
      )}
      {dates.length > 0 && (
        <section class="sec">
          <h2>
            <i class="k k-date" />
            {t('popup.dates')} <span class="n">{t('popup.times')}</span>
          </h2>
          <Rows
            named={dates}
            onShow={onShow}
            note={(date) =>
              datePartsOf(date, t)
                .map(({ text, supplied }) => (supplied ? `[${text}]` : text))
                .join('') || t('popup.vague')
            }
            name={({ text }) => text}
          />
        </section>
      )}
    </div>
  )
}

type RowsProps<W> = { named: Named<W>[]; onShow(span: Span): void; name(what: W): string; note(what: W): string }

function Rows<W>({ named, onShow, name, note }: RowsProps<W>) {
  return (
    <ul>
      {named.map(({ key, what, spans, next }) => (
        <li key={key}>
          <button type="button" class="goto" onClick={() => onShow(next())}>
            <span>{name(what)}</span>
            <small>{note(what)}</small>
            <span class="n">{spans.length}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** ↑ ↓ move through all rows of the panel. */
function moveByArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button.goto')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  event.preventDefault()
  rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus()
}
