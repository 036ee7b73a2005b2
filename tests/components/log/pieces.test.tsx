import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { EmptyLog } from '../../../components/log/EmptyLog.tsx'
import type { LogModel } from '../../../components/log/model/log-model.ts'
import { NoteEditor } from '../../../components/log/NoteEditor.tsx'
import { OblastFigure } from '../../../components/log/OblastFigure.tsx'
import { OutletFigure } from '../../../components/log/OutletFigure.tsx'
import { SaidOn } from '../../../components/log/SaidOn.tsx'
import { Sheet } from '../../../components/log/Sheet.tsx'
import { Why } from '../../../components/log/Why.tsx'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { NewerSchemaError } from '../../../lib/log/errors.ts'
import { noCriteria } from '../../../lib/log/find/criteria.ts'
import { UnreadableFileError } from '../../../lib/log/import/decode.ts'
import { leave } from '../leave.ts'

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}

afterEach(leave)

const nothing = () => undefined
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

/** A model of which only these parts are read. */
const model = (state: object, acts: object = {}) => ({ state, ...acts }) as unknown as LogModel

describe('an empty log', () => {
  const state = (criteria: object, place = 'log') => ({
    view: { criteria: { ...noCriteria, ...criteria }, place },
    counts: { total: 9, trashed: 0 },
  })

  it('offers the sample and a file when there is nothing yet', async () => {
    const [sample, file] = [vi.fn(), vi.fn()]
    render(<EmptyLog model={model(state({}))} onSample={sample} onImport={file} />)
    await press('Try it on the sample article')
    await press('Import a file')
    expect([sample.mock.calls.length, file.mock.calls.length]).toEqual([1, 1])
  })

  it('offers to clear a search that nothing fits', async () => {
    const show = vi.fn()
    render(<EmptyLog model={model(state({ text: 'bridge' }), { show })} onSample={nothing} onImport={nothing} />)
    expect(screen.getByText(/leave none of 9/)).toBeTruthy()
    await press('Clear search and filters')
    expect(show).toHaveBeenCalledWith({ criteria: noCriteria })
  })
})

describe('the figures', () => {
  const overview = {
    oblasts: [{ value: 'UA-14', count: 4 }],
    outlets: [{ value: 'The Sample Courier', count: 3 }],
  }
  const state = { overview, view: { criteria: noCriteria }, rows: { kind: 'ready', ids: ['1', '2'] } }

  it('of oblasts are a map or a table, and narrow the list', async () => {
    const narrow = vi.fn()
    render(<OblastFigure model={model(state, { narrow })} choice={null} />)
    await userEvent.click(screen.getByRole('button', { name: /Donetsk/ }))
    expect(narrow).toHaveBeenCalledOnce()
    await press('Show as table')
    expect(screen.getByRole('table').textContent).toContain('Donetsk')
  })

  it('of outlets are bars or a table, and narrow the list', async () => {
    const narrow = vi.fn()
    render(<OutletFigure model={model(state, { narrow })} choice={null} />)
    await userEvent.click(screen.getByRole('button', { name: 'The Sample Courier: 3 quotes' }))
    expect(narrow).toHaveBeenCalledOnce()
    await press('Show as table')
    expect(screen.getByRole('table').textContent).toContain('The Sample Courier')
  })

  it('of nothing say so', () => {
    render(<OutletFigure model={model({ ...state, overview: { ...overview, outlets: [] } })} choice={null} />)
    expect(screen.getByText('No quote here names its outlet.')).toBeTruthy()
  })
})

describe('the day on which something was said', () => {
  it('may be none, stated, or supplied in brackets', async () => {
    const day = { text: 'March 15', value: '2025-03-15', from: '2025-03-15', to: '2025-03-15', rule: 'x' }
    render(<SaidOn date={null} />)
    expect(screen.getByText('No day named')).toBeTruthy()
    await leave()
    render(<SaidOn date={{ ...day, inferred: [] }} />)
    expect(screen.getByText('stated in full')).toBeTruthy()
    await leave()
    render(<SaidOn date={{ ...day, inferred: ['year'] }} />)
    expect(screen.getByText('[2025]')).toBeTruthy()
    expect(screen.getByText('from “March 15”')).toBeTruthy()
  })
})

describe('a note', () => {
  it('is taken up where it was left, and saved by Ctrl+Enter', async () => {
    const [draft, save] = [vi.fn(), vi.fn()]
    render(<NoteEditor note="" readDraft={async () => 'Compare'} onDraft={draft} onSave={save} onCancel={nothing} />)
    await screen.findByText('Draft restored.')
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), '.{Control>}{Enter}{/Control}')
    expect(draft).toHaveBeenLastCalledWith('Compare.')
    expect(save).toHaveBeenCalledWith('Compare.')
  })
})

describe('a dialog', () => {
  it('has its title for a name, and gives the focus back when it goes', async () => {
    const close = vi.fn()
    const before = document.body.appendChild(document.createElement('button'))
    before.focus()
    render(
      <Sheet title="Export" onClose={close}>
        <input aria-label="Name" />
      </Sheet>,
    )
    expect(screen.getByRole('dialog', { name: 'Export' })).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
    await press('Close')
    expect(close).toHaveBeenCalledOnce()
    await leave()
    expect(document.activeElement).toBe(before)
    before.remove()
  })
})

describe('why something failed', () => {
  it.each([
    ['en', 'The log was written by a newer version of this extension. Update the extension.'],
    ['uk', 'Журнал записано новішою версією розширення. Оновіть розширення.'],
  ] as const)('is told in the reader’s language where it is known (%s)', (language, words) => {
    const { container } = render(
      <TextsContext.Provider value={textsIn(language)}>
        <Why error={new NewerSchemaError('schema 9')} />
      </TextsContext.Provider>,
    )
    expect(container.textContent).toBe(words)
  })

  it.each([
    ['en', 'The file is not text.'],
    ['uk', 'Файл не є текстом.'],
  ] as const)('is told of a file in the language %s', (language, words) => {
    render(
      <TextsContext.Provider value={textsIn(language)}>
        <Why error={new UnreadableFileError('noText')} />
      </TextsContext.Provider>,
    )
    expect(screen.getByText(words).lang).toBe('')
  })

  it('is told in the fault’s own English words where it is not', () => {
    render(<Why error={new Error('Boom.')} />)
    expect(screen.getByText('Boom.').lang).toBe('en')
  })
})
