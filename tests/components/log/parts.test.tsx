import { cleanup, render, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { ChooseFile } from '../../../components/log/ChooseFile.tsx'
import { ConflictRow } from '../../../components/log/ConflictRow.tsx'
import { CountsTable } from '../../../components/log/CountsTable.tsx'
import { DayRange } from '../../../components/log/DayRange.tsx'
import { EditForm } from '../../../components/log/EditForm.tsx'
import { Facet } from '../../../components/log/Facet.tsx'
import { Highlighted } from '../../../components/log/Highlighted.tsx'
import { ImportFaults } from '../../../components/log/ImportFaults.tsx'
import { Menu } from '../../../components/log/Menu.tsx'
import { OutletChart } from '../../../components/log/OutletChart.tsx'
import { SavedSearches, SaveSearch } from '../../../components/log/SavedSearches.tsx'
import { SpeakerCell } from '../../../components/log/SpeakerCell.tsx'
import { SpeakerEditor } from '../../../components/log/SpeakerEditor.tsx'
import { StatusMark } from '../../../components/log/StatusMark.tsx'
import { StoragePanel } from '../../../components/log/StoragePanel.tsx'
import { TagEditor } from '../../../components/log/TagEditor.tsx'
import { TimelineChart } from '../../../components/log/TimelineChart.tsx'
import { TopBar } from '../../../components/log/TopBar.tsx'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { sampleEntry } from '../../e2e/logpage-entries.ts'
import { violations } from '../axe.ts'
import { leave } from '../leave.ts'

afterEach(leave)

const entry = sampleEntry(0)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('the frame of an editor', () => {
  it('keeps by Enter and by its button, leaves by Escape, and lets no key out', async () => {
    const outside = vi.fn()
    const keep = vi.fn()
    const leave = vi.fn()
    document.body.addEventListener('keydown', outside)
    render(
      <EditForm label="Note" action="Save" onSubmit={keep} onCancel={leave}>
        <input aria-label="Words" />
      </EditForm>,
    )
    await userEvent.type(screen.getByRole('textbox', { name: 'Words' }), 'x{Enter}')
    await press('Save')
    expect(keep).toHaveBeenCalledTimes(2)
    await userEvent.type(screen.getByRole('textbox', { name: 'Words' }), '{Escape}')
    await press('Cancel')
    expect(leave).toHaveBeenCalledTimes(2)
    document.body.removeEventListener('keydown', outside)
    expect(outside).not.toHaveBeenCalled()
    expect(screen.getByRole('form', { name: 'Note' })).toBeTruthy()
  })
})

describe('the editor of tags', () => {
  it('takes a tag at each comma, drops one by its button, and keeps what is still being typed', async () => {
    const save = vi.fn()
    render(<TagEditor tags={['talks']} known={['energy']} action="Save" onSave={save} onCancel={() => undefined} />)
    await userEvent.type(screen.getByRole('combobox'), '#access, energy')
    await press('Remove tag talks')
    await press('Save')
    expect(save).toHaveBeenCalledWith(['access', 'energy'])
  })
})

describe('the editor of a speaker', () => {
  it('offers what was found with its id, and takes another name without one', async () => {
    const save = vi.fn()
    const found = { ...entry.speaker, id: 'Q1', name: 'Olena Zrazok', text: 'Zrazok', alternatives: ['Ivan Primerov'] } as const
    const speaker = { ...found, how: 'named', confidence: 'unsure', alternatives: [...found.alternatives] } as const
    render(
      <SpeakerEditor
        found={{ ...speaker, alternatives: [...speaker.alternatives] }}
        corrected={null}
        known={[]}
        action="Save"
        onSave={save}
        onCancel={() => undefined}
      />,
    )
    await press('Olena Zrazok')
    await press('Ivan Primerov')
    await userEvent.type(screen.getByRole('combobox'), 'Mari Näide{Enter}')
    expect(save.mock.calls.map(([kept]) => kept)).toEqual([
      { name: 'Olena Zrazok', id: 'Q1' },
      { name: 'Ivan Primerov', id: null },
      { name: 'Mari Näide', id: null },
    ])
  })
})

describe('a file to import', () => {
  it('is taken when it is dropped', async () => {
    const taken = vi.fn()
    const { container } = render(<ChooseFile onFile={taken} />)
    await userEvent.upload(container.querySelector('input') ?? document.createElement('input'), new File(['{}'], 'log.json'))
    expect(taken).toHaveBeenCalledOnce()
  })

  it('has its faults listed by line and field, the first fifty of them', () => {
    const faults = Array.from({ length: 52 }, (_, n) => ({
      kind: 'fault' as const,
      line: n + 2,
      field: 'url',
      what: 'value' as const,
      detail: 'not an address',
    }))
    render(<ImportFaults faults={faults} />)
    expect(screen.getAllByText('not an address')[0]?.lang).toBe('en')
    expect(screen.getAllByRole('listitem')).toHaveLength(50)
  })

  it.each([
    ['en', 'Line 3: id The same id as in line 2.'],
    ['uk', 'Рядок 3: id Той самий id, що й у рядку 2.'],
  ] as const)('has its faults told in the language %s', (language, words) => {
    render(
      <TextsContext.Provider value={textsIn(language)}>
        <ImportFaults
          faults={[
            { kind: 'fault', line: 3, field: 'id', what: 'sameId', detail: '2' },
            { kind: 'fault', line: 0, field: null, what: 'cutEnd', detail: '' },
          ]}
        />
      </TextsContext.Provider>,
    )
    const [first, last] = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '))
    expect(first).toBe(words)
    expect(last).not.toContain('0')
  })

  it('asks for each entry that the log has otherwise', async () => {
    const resolve = vi.fn()
    const conflict = { existing: entry, incoming: { ...entry, note: 'other' }, why: 'id' } as const
    render(<ConflictRow conflict={conflict} resolution="keep" onResolve={resolve} />)
    await userEvent.selectOptions(screen.getByRole('combobox'), 'both')
    expect(resolve).toHaveBeenCalledWith('both')
  })
})

describe('the figures', () => {
  const columns = [
    { month: '2025-02', total: 3, parts: [2, 1] },
    { month: '2025-03', total: 1, parts: [1, 0] },
  ]
  const timeline = { speakers: ['A'], hasOthers: true, columns, undated: 0, earlier: null, later: null }

  it('have a button for each month, one of them in the tab order, and arrows between', async () => {
    const choose = vi.fn()
    render(
      <TimelineChart
        timeline={timeline}
        chosen="2025-02"
        label="By month"
        labelOf={({ month, total }) => `${month}: ${total}`}
        monthName={(month) => month}
        onChoose={choose}
      />,
    )
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '2025-02: 3', pressed: true }))
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(choose).toHaveBeenCalledWith('2025-03')
  })

  it('fill their width with few months', () => {
    const draw = (count: number) => {
      const many = Array.from({ length: count }, (_, n) => ({ month: `2025-${n + 10}`, total: 1, parts: [1] }))
      const { container } = render(
        <TimelineChart
          timeline={{ ...timeline, columns: many }}
          chosen={null}
          label=""
          labelOf={() => ''}
          monthName={() => ''}
          onChoose={() => undefined}
        />,
      )
      return [...container.querySelectorAll('.hit')].map(
        (hit) => Number(hit.getAttribute('x')) + Number(hit.getAttribute('width')),
      )
    }
    expect(draw(12).at(-1)).toBeCloseTo(639)
    expect(draw(6).at(-1)).toBeCloseTo(639)
    expect(draw(2).at(-1)).toBeLessThan(220)
  })

  it('choose an outlet by its bar', async () => {
    const choose = vi.fn()
    const counts = [{ value: 'Example Post', count: 4 }]
    render(
      <OutletChart
        counts={counts}
        chosen={[]}
        label="By outlet"
        labelOf={({ value, count }) => `${value}: ${count}`}
        onChoose={choose}
      />,
    )
    await press('Example Post: 4')
    expect(choose).toHaveBeenCalledWith('Example Post')
  })

  it('stand as a table with headings for rows and columns', async () => {
    const { container } = render(<CountsTable caption="By month" head={['Month', 'All']} rows={[['March', 3]]} />)
    const table = screen.getByRole('table', { name: 'By month' })
    expect(within(table).getByRole('rowheader', { name: 'March' })).toBeTruthy()
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
    expect(await violations(container)).toEqual([])
  })
})

describe('the filters', () => {
  const counts = Array.from({ length: 20 }, (_, n) => ({ value: `tag-${n}`, count: 20 - n }))

  it('show the first values and what is chosen, and all of them with a search when asked', async () => {
    const toggle = vi.fn()
    render(<Facet title="Tag" counts={counts} chosen={['tag-19']} nameOf={(v) => v} first={3} onToggle={toggle} />)
    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
    await press('16 more')
    await userEvent.type(screen.getByRole('searchbox'), 'tag-1')
    expect(screen.getAllByRole('checkbox')).toHaveLength(11)
    await userEvent.click(screen.getByRole('checkbox', { name: /^tag-12/ }))
    expect(toggle).toHaveBeenCalledWith('tag-12')
  })

  it('take a whole day, say so when it is none, and wait while it is unfinished', async () => {
    const change = vi.fn()
    render(<DayRange title="Said on" from={null} to={null} onChange={change} />)
    const from = screen.getByRole('textbox', { name: /From/ })
    await userEvent.type(from, '2025-03')
    expect(change).not.toHaveBeenCalled()
    await userEvent.type(from, '-45')
    expect(from.getAttribute('aria-invalid')).toBe('true')
    await userEvent.clear(from)
    change.mockClear()
    await userEvent.type(from, '2025-03-16')
    expect(change).toHaveBeenCalledWith('2025-03-16', null)
  })

  it('open a kept view and forget it, and ask a new one for its name', async () => {
    const open = vi.fn()
    const drop = vi.fn()
    const search = { kind: 'search', name: 'March', criteria: {}, order: {} }
    // Only its name is read here.
    render(<SavedSearches searches={[search as never]} onOpen={open} onDrop={drop} />)
    await press('March')
    await userEvent.click(screen.getAllByRole('button')[1] ?? document.body)
    expect(open).toHaveBeenCalledWith(search)
    expect(drop).toHaveBeenCalledWith('March')
    cleanup()
    const save = vi.fn()
    render(<SaveSearch suggestion="" onSave={save} />)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
    await userEvent.type(screen.getByRole('textbox'), ' April {Enter}')
    expect(save).toHaveBeenCalledWith('April')
  })
})

describe('the parts of a row', () => {
  it('mark the words that were sought', () => {
    const { container } = render(<Highlighted text="The agenda is agreed." sought={['agenda']} />)
    expect(container.querySelector('mark')?.textContent).toBe('agenda')
    expect(container.textContent).toBe('The agenda is agreed.')
  })

  it('say what was decided, and nothing where nothing was', () => {
    render(<StatusMark entry={{ ...entry, status: 'doubtful' }} />)
    expect(screen.getByText('Doubtful')).toBeTruthy()
    cleanup()
    const { container } = render(<StatusMark entry={{ ...entry, status: 'unchecked' }} />)
    expect(container.textContent).toBe('')
  })

  it('keep what was found beside the reader’s own word', () => {
    const { container } = render(
      <SpeakerCell entry={{ ...entry, correctedSpeaker: { name: 'Pavlo Pryklad', id: null } }} sought={[]} />,
    )
    expect(container.textContent).toContain('Pavlo Pryklad')
    expect(container.textContent).toContain(entry.speaker?.name ?? 'nobody')
  })
})

describe('the frame of the page', () => {
  it('has a menu that arrows walk and Escape closes, and the focus comes back', async () => {
    const run = vi.fn()
    render(
      <Menu
        label="More"
        class="btn"
        items={[
          { label: 'Import', run },
          { label: 'Verify', run: () => undefined, disabled: true },
        ]}
      >
        …
      </Menu>,
    )
    await press('More')
    expect(screen.getAllByRole('menuitem')).toHaveLength(2)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Import' })))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }))
    await press('More')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Import' }))
    expect(run).toHaveBeenCalledOnce()
  })

  it('cannot export nothing, and has no search where there is nothing to search', async () => {
    const parts = { text: '', search: { current: null }, others: [], onImport: () => undefined, onExport: () => undefined }
    render(<TopBar {...parts} count={0} onSearch={null} />)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export CSV (0)' }).disabled).toBe(true)
    expect(screen.queryByRole('searchbox')).toBeNull()
    cleanup()
    const sought = vi.fn()
    render(<TopBar {...parts} count={3} onSearch={sought} />)
    await userEvent.type(screen.getByRole('searchbox'), 'a')
    expect(sought).toHaveBeenCalledWith('a')
  })

  it('says how much is kept and where, and offers the copy and the trash', async () => {
    const trash = vi.fn()
    const backup = vi.fn()
    const storage = {
      meter: { used: 400_000, quota: 10_000_000, persisted: false },
      backup: { lastAt: null, fresh: 60, due: true },
    }
    const { container } = render(
      <StoragePanel total={3} trashed={2} storage={storage as never} onTrash={trash} onBackup={backup} />,
    )
    await press('Trash (2)')
    await press('Back up now')
    expect([trash, backup].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    expect(container.textContent).toContain('60 new quotes since the last backup.')
    expect(await violations(container)).toEqual([])
  })
})
