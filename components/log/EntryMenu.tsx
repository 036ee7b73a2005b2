import type { LogEntry } from '../../lib/log/entry.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Menu, type MenuItem } from './Menu.tsx'
import type { LogModel } from './model/log-model.ts'

type Props = { model: LogModel; entry: LogEntry; index: number; active: boolean; onCopy(text: string): void }

/** What can be done with one entry. Everything here has a key on the row as well. */
export function EntryMenu({ model, entry, index, active, onCopy }: Props) {
  const t = useTexts()
  const { id } = entry
  const live: MenuItem[] = [
    { label: t(model.state.open.has(id) ? 'log.menu.close' : 'log.menu.open'), key: '↵', run: () => model.toggleOpen(id) },
    { label: t('log.menu.source'), run: () => model.openSource(entry) },
    { label: t('copy'), run: () => onCopy(entry.quote) },
    { label: t('log.speaker.correct'), key: 'E', run: () => model.startEdit(id, 'speaker') },
    { label: t('log.tags.edit'), key: 'T', run: () => model.startEdit(id, 'tags') },
    { label: t('log.note.edit'), key: 'N', run: () => model.startEdit(id, 'note') },
    { label: t('log.archive.edit'), key: 'A', run: () => model.startEdit(id, 'archive') },
    ...(['checked', 'doubtful', 'unchecked'] as const)
      .filter((status) => status !== entry.status)
      .map((status) => ({
        label: t(`log.mark.${status}`),
        ...(status === 'checked' || entry.status === 'checked' ? { key: 'X' } : {}),
        run: () => void model.edit([id], 'status', { status }),
      })),
    { label: t('log.trash.move'), key: 'Del', danger: true, run: () => void model.trash([id]) },
  ]
  const trashed: MenuItem[] = [
    { label: t(model.state.open.has(id) ? 'log.menu.close' : 'log.menu.open'), key: '↵', run: () => model.toggleOpen(id) },
    { label: t('log.trash.restore'), run: () => void model.restore([id]) },
  ]
  return (
    <Menu
      label={t('log.row.more', { n: index + 1 })}
      class="btn bare square more"
      tabIndex={active ? 0 : -1}
      items={entry.deletedAt === null ? live : trashed}
    >
      <Icon name="more" />
    </Menu>
  )
}
