import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { EntryMenu } from '../../../components/log/EntryMenu.tsx'
import type { LogModel } from '../../../components/log/model/log-model.ts'
import type { LogEntry } from '../../../lib/log/entry.ts'
import { sampleEntry } from '../../e2e/logpage-entries.ts'
import { leave } from '../leave.ts'

afterEach(leave)

const sample = sampleEntry(0)

/** The menu of an entry, open, with what it asks of the log. */
async function openMenu(change: Partial<LogEntry>) {
  const entry = { ...sample, ...change }
  const asked = { edit: vi.fn(), trash: vi.fn(), restore: vi.fn(), startEdit: vi.fn(), toggleOpen: vi.fn(), openSource: vi.fn() }
  const onCopy = vi.fn()
  // Only these parts of the model are read.
  const model = { state: { open: new Set<string>() }, ...asked } as unknown as LogModel
  render(<EntryMenu model={model} entry={entry} index={2} active={true} onCopy={onCopy} />)
  await userEvent.click(screen.getByRole('button', { name: 'More for quote 3' }))
  return { asked, onCopy, names: screen.getAllByRole('menuitem').map(({ textContent }) => textContent) }
}
const choose = (name: RegExp) => userEvent.click(screen.getByRole('menuitem', { name }))

it.each([
  ['unchecked', ['Mark checked', 'Mark doubtful'], 'Mark not checked'],
  ['checked', ['Mark doubtful', 'Mark not checked'], 'Mark checked'],
  ['doubtful', ['Mark checked', 'Mark not checked'], 'Mark doubtful'],
] as const)('an entry that is %s can become what it is not', async (status, offered, own) => {
  const { names } = await openMenu({ status, deletedAt: null })
  for (const name of offered) expect(names.some((one) => one?.startsWith(name))).toBe(true)
  expect(names.some((one) => one?.startsWith(own))).toBe(false)
})

it('a choice is asked of the log, for this entry alone', async () => {
  const { asked } = await openMenu({ status: 'unchecked', deletedAt: null })
  await choose(/^Mark checked/)
  expect(asked.edit).toHaveBeenCalledWith([sample.id], 'status', { status: 'checked' })
})

it('the words of the quote are copied as they stand', async () => {
  const { onCopy } = await openMenu({ deletedAt: null })
  await choose(/^Copy/)
  expect(onCopy).toHaveBeenCalledWith(sample.quote)
})

it('an entry in the trash can be opened and restored, and no more', async () => {
  const { asked, names } = await openMenu({ deletedAt: '2025-03-17T09:00:00.000Z' })
  expect(names).toHaveLength(2)
  await choose(/^Restore/)
  expect(asked.restore).toHaveBeenCalledWith([sample.id])
})
