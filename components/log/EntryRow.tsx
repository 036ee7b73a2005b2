import type { ComponentChildren } from 'preact'
import type { LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { formatsIn } from './formats.ts'
import { Highlighted } from './Highlighted.tsx'
import type { ColumnKey } from './model/columns.ts'
import { oblastName } from './model/oblast-name.ts'
import { SaidOn } from './SaidOn.tsx'
import { SpeakerCell } from './SpeakerCell.tsx'
import { StatusMark } from './StatusMark.tsx'

export type RowProps = {
  entry: LogEntry
  /** Place among all rows, from 0. */
  index: number
  columns: readonly ColumnKey[]
  picked: boolean
  active: boolean
  open: boolean
  /** Folded words that the reader looks for. */
  sought: readonly string[]
  onPick(range: boolean): void
  onFocus(): void
  menu: ComponentChildren
  /** What is opened beneath: details, an editor. */
  children?: ComponentChildren
}

/** More tags than these are counted; the row's editor shows them all. */
const MOST_TAGS = 6

/** One saved quote. The row itself takes the focus; its controls are in the tab order only while it is the active one. */
export function EntryRow({ entry, index, columns, picked, active, open, sought, onPick, onFocus, menu, children }: RowProps) {
  const t = useTexts()
  const f = formatsIn(t.language)
  const has = (column: ColumnKey) => columns.includes(column)
  return (
    <tr
      class={`entry${open ? ' is-open' : ''}`}
      data-index={index}
      data-id={entry.id}
      aria-rowindex={index + 2}
      aria-selected={picked}
      tabIndex={active ? 0 : -1}
      onFocusCapture={onFocus}
    >
      <td class="pick">
        <input
          class="cb"
          type="checkbox"
          checked={picked}
          tabIndex={active ? 0 : -1}
          aria-label={t('log.row.pick', { n: index + 1 })}
          onClick={(event) => onPick(event.shiftKey)}
        />
      </td>
      {has('said') && (
        <td class="said">
          <SaidOn date={entry.saidOn} />
        </td>
      )}
      <td class="words-cell">
        <blockquote class="words quote" dir="auto" lang={entry.source.language ?? undefined}>
          <Highlighted text={quoted(entry)} sought={sought} />
        </blockquote>
        {has('note') && entry.note !== '' && (
          <span class="note">
            <Highlighted text={entry.note} sought={sought} />
          </span>
        )}
      </td>
      {has('speaker') && (
        <td class="speaker">
          <SpeakerCell entry={entry} sought={sought} />
        </td>
      )}
      {has('places') && (
        <td class="places">
          {entry.oblasts.map(({ codes, share, asOf }) => (
            <span key={codes.join()} class="place" title={t('log.row.share', { day: asOf })}>
              <i class="k k-oblast" />
              {codes.map((code) => oblastName(code, t.language)).join(', ')} {share !== null && t.percent(share)}
            </span>
          ))}
        </td>
      )}
      {has('outlet') && (
        <td class="outlet">
          {entry.source.outlet ?? <span class="quiet">{t('log.row.noOutlet')}</span>}
          {entry.source.publishedAt !== null && <small>{t.day(entry.source.publishedAt.slice(0, 10))}</small>}
        </td>
      )}
      {has('saved') && (
        <td class="saved">
          <time dateTime={entry.savedAt}>{f.instant(entry.savedAt)}</time>
        </td>
      )}
      {has('tags') && (
        <td class="marks">
          <span class="tags">
            {entry.tags.slice(0, MOST_TAGS).map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
            {entry.tags.length > MOST_TAGS && (
              <span class="n" title={entry.tags.slice(MOST_TAGS).join(', ')}>
                +{t.number(entry.tags.length - MOST_TAGS)}
              </span>
            )}
          </span>
          <small>
            <StatusMark entry={entry} />
          </small>
        </td>
      )}
      <td class="menu">{menu}</td>
      {children}
    </tr>
  )
}

/** The page's words stand in our own marks; its own inner marks stay. */
const quoted = ({ quote }: LogEntry) => `“${quote}”`
