import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { EntryDetail } from './EntryDetail.tsx'
import { EntryEditor } from './EntryEditor.tsx'
import { EntryMenu } from './EntryMenu.tsx'
import { EntryRow } from './EntryRow.tsx'
import { HeadRow } from './HeadRow.tsx'
import { type ColumnKey, tracks } from './model/columns.ts'
import { soughtWords } from './model/highlight.ts'
import { isTyping, rowKey } from './model/keys.ts'
import type { LogModel } from './model/log-model.ts'
import { runRowKey } from './model/row-keys.ts'
import { SameWords } from './SameWords.tsx'
import { useKept } from './use-kept.ts'
import { useVisibleRows } from './use-visible-rows.ts'

type Props = {
  model: LogModel
  ids: readonly string[]
  /** The search that found them: marked in the rows once it has, so that a key of it draws no row twice. */
  text: string
  columns: readonly ColumnKey[]
  onCopy(text: string): void
}

const ROW = 72
/** So many rows beyond those drawn are read, so that a reader who scrolls meets few that are still on their way. */
const AHEAD = 20

/** The entries as a grid of rows, of which only those in sight are drawn. Rows are walked and worked by key. */
export function EntryList({ model, ids, text, columns, onCopy }: Props) {
  const t = useTexts()
  const list = useRef<HTMLTableSectionElement>(null)
  const { entries, selection, active, open, editing } = model.state
  const activeIndex = active === null ? -1 : ids.indexOf(active)
  const { segments, range, reveal } = useVisibleRows(list, ids, ROW, activeIndex === -1 ? null : activeIndex)
  const sought = useMemo(() => soughtWords(text), [text])
  const kept = useKept()

  useEffect(() => {
    void model.need(range.start - AHEAD, range.end + AHEAD)
  }, [model, ids, entries, range.start, range.end])

  const go = (index: number) => {
    const id = ids[Math.max(0, Math.min(index, ids.length - 1))]
    if (id === undefined) return
    model.focus(id)
    reveal(ids.indexOf(id))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus({ preventScroll: true }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const onRow = event.target instanceof HTMLElement && event.target.matches('tr')
    const key = rowKey(event)
    if (key === null || isTyping(event.target) || (!onRow && (key === 'open' || key === 'pick'))) return
    if (runRowKey(model, key, go, Math.max(1, Math.floor(innerHeight / ROW) - 3))) event.preventDefault()
  }

  const row = (entry: LogEntry, index: number) => {
    const { id } = entry
    const field = editing?.id === id ? editing.field : null
    const isActive = activeIndex === -1 ? index === 0 : index === activeIndex
    const [isPicked, isOpen] = [selection.picked.has(id), open.has(id)]
    const make = () => (
      <EntryRow
        key={id}
        entry={entry}
        index={index}
        columns={columns}
        picked={isPicked}
        active={isActive}
        open={isOpen}
        sought={sought}
        onPick={(extend) => model.pick(id, extend)}
        onFocus={() => model.focus(id)}
        menu={<EntryMenu model={model} entry={entry} index={index} active={isActive} onCopy={onCopy} />}
      >
        {isOpen && (
          <EntryDetail entry={entry} onSource={() => model.openSource(entry)}>
            {entry.deletedAt === null && <SameWords model={model} entry={entry} />}
          </EntryDetail>
        )}
        {field && <EntryEditor model={model} entry={entry} field={field} onDone={() => go(index)} />}
      </EntryRow>
    )
    // A row in which something is open or written rests on more than this.
    return isOpen || field ? make() : kept(id, [entry, index, columns, isPicked, isActive, sought], make)
  }

  return (
    // The rows are laid out as a grid: only those in sight are there, and on narrow windows their cells stand as cards.
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are walked and worked by key, as in the ARIA grid pattern
      role="grid"
      class="rows"
      aria-label={t('log.list')}
      aria-multiselectable="true"
      aria-rowcount={ids.length + 1}
      style={{ '--columns': tracks(columns) }}
      onKeyDown={onKeyDown}
    >
      <HeadRow model={model} ids={ids} columns={columns} />
      <tbody ref={list}>
        {segments.map((segment, place) =>
          'gap' in segment ? (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without cells takes no focus
            <tr key={`gap${place}`} class="spacer" style={{ blockSize: `${segment.gap}px` }} aria-hidden="true" />
          ) : (
            ids.slice(segment.start, segment.end).map((id, offset) => {
              const entry = entries.get(id)
              const index = segment.start + offset
              return entry ? row(entry, index) : <Unread key={id} index={index} />
            })
          ),
        )}
      </tbody>
    </table>
  )
}

/** A row whose entry is still on its way. */
function Unread({ index }: { index: number }) {
  const t = useTexts()
  return (
    <tr class="entry unread" aria-rowindex={index + 2}>
      <td>
        <span class="vh">{t('log.loading')}</span>
      </td>
    </tr>
  )
}
