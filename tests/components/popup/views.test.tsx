import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { createRef } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LogRow } from '../../../components/popup/LogRow.tsx'
import { LogTab } from '../../../components/popup/LogTab.tsx'
import { namedOn } from '../../../components/popup/model/named.ts'
import { firstState, type PopupState } from '../../../components/popup/model/state.ts'
import { OfficeBox } from '../../../components/popup/OfficeBox.tsx'
import { PageTab } from '../../../components/popup/PageTab.tsx'
import { Places } from '../../../components/popup/Places.tsx'
import { PlacesMap } from '../../../components/popup/PlacesMap.tsx'
import { QuoteList } from '../../../components/popup/QuoteList.tsx'
import { QuoteRow } from '../../../components/popup/QuoteRow.tsx'
import { QuotesTab } from '../../../components/popup/QuotesTab.tsx'
import { Rows } from '../../../components/popup/Rows.tsx'
import { SpeakerBox } from '../../../components/popup/SpeakerBox.tsx'
import { SpeakerLine } from '../../../components/popup/SpeakerLine.tsx'
import type { EntryOblast } from '../../../lib/log/entry.ts'
import type { ReadPage } from '../../../lib/messages.ts'
import { sampleEntry } from '../../e2e/logpage-entries.ts'
import { leave } from '../leave.ts'
import { draft, minister, report, speaker, world } from './fakes.ts'

afterEach(leave)

const nothing = () => undefined
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const read = (part: Parameters<typeof report>[0] = {}): ReadPage => {
  const page = report(part)
  if (page.state !== 'read') throw new Error('The page of these tests is read.')
  return page
}
const donetsk: EntryOblast = {
  text: 'Donetsk',
  codes: ['UA-14'],
  status: 'partial',
  share: 69.1,
  asOf: '2025-03-01',
  source: 'DeepState',
}
const named = { text: 'Zrazok', name: 'Olena Zrazok', id: 'q1', office: null, stated: 'foreign minister' }

describe('a line of the log', () => {
  it('leads to the article at the quote, and to the trash', async () => {
    const open = vi.fn()
    const remove = vi.fn()
    render(<LogRow entry={sampleEntry(0)} onOpen={open} onRemove={remove} />)
    await userEvent.click(screen.getByRole('link'))
    expect(open).toHaveBeenCalledOnce()
    await press(/^Remove/)
    expect(remove).toHaveBeenCalledOnce()
  })

  it('is no link where the article was a file', () => {
    render(<LogRow entry={{ ...sampleEntry(0), link: 'file:///tmp/a.html' }} onOpen={nothing} onRemove={nothing} />)
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('the log in the popup', () => {
  const tab = (log: PopupState['log'], search = '') => {
    const { model } = world(report())
    render(<LogTab state={{ ...firstState, log, search }} model={model} searchField={createRef()} openEntry={nothing} />)
  }

  it('says that it is empty, that nothing fits, or what is wrong', async () => {
    tab({ kind: 'ready', count: 0, latest: [] })
    expect(screen.getByRole('heading', { name: 'Your log is empty.' })).toBeTruthy()
    await leave()
    tab({ kind: 'ready', count: 3, latest: [] }, 'bridge')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('bridge')
    expect(screen.queryAllByRole('listitem')).toEqual([])
    await leave()
    tab({ kind: 'failed', failure: { why: 'newer', message: '' } })
    expect(screen.getByText(/written by a newer version/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
  })

  it('lists the latest quotes', () => {
    tab({ kind: 'ready', count: 2, latest: [sampleEntry(0), sampleEntry(1)] })
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })
})

describe('the office of a new official', () => {
  it('may be given or left open, and Escape goes back', async () => {
    const add = vi.fn()
    const cancel = vi.fn()
    render(<OfficeBox name="Mari Näide" onAdd={add} onCancel={cancel} />)
    const field = screen.getByRole('textbox', { name: /Office of Mari Näide/ })
    expect(document.activeElement).toBe(field)
    await press('Add without office')
    await userEvent.type(field, ' Mayor {Enter}')
    await userEvent.type(field, '{Escape}')
    expect(add.mock.calls).toEqual([[''], ['Mayor']])
    expect(cancel).toHaveBeenCalledOnce()
  })
})

describe('what the page names', () => {
  const page = read({
    officials: [
      { span: { start: 0, end: 6 }, what: named },
      { span: { start: 40, end: 46 }, what: named },
    ],
    oblasts: [{ span: { start: 20, end: 27 }, what: donetsk }],
  })

  it('is gone through by the arrows, and each press goes to its next place in the text', async () => {
    const show = vi.fn()
    render(<PageTab report={page} onShow={show} />)
    const official = screen.getByRole('button', { name: /Olena Zrazok foreign minister/ })
    await userEvent.click(official)
    await userEvent.click(official)
    expect(show.mock.calls.map(([span]) => span)).toEqual([
      { start: 0, end: 6 },
      { start: 40, end: 46 },
    ])
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Donetsk/ }))
  })

  it('may be nothing', () => {
    render(<PageTab report={read()} onShow={nothing} />)
    expect(screen.getByRole('heading').textContent).toContain('No officials, dates or occupied oblasts')
  })

  it('stands on a map that outlines the row with the focus', async () => {
    render(<Places oblasts={namedOn(page).oblasts} report={page} onShow={nothing} />)
    await screen.findByRole('img', { name: /Donetsk/ })
    await userEvent.tab()
    expect(document.querySelectorAll('.map .here')).toHaveLength(1)
  })

  it('is drawn with what was occupied on the day of the article', () => {
    render(<PlacesMap codes={['UA-14', 'UA-46']} focused={[]} day="2025-03-16" language="en" />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/Donetsk \(\d.*% occupied\), Lviv \(not occupied\)/)
  })

  it('is counted in rows that tell of their focus', async () => {
    const focus = vi.fn()
    render(
      <Rows named={namedOn(page).officials} onShow={nothing} onFocus={focus} name={({ name }) => name} note={() => '[2025]'} />,
    )
    expect(screen.getByRole('button').textContent).toBe('Olena Zrazok [2025]2')
    await userEvent.tab()
    expect(focus).toHaveBeenCalledWith(named)
  })
})

describe('the quotes of a page', () => {
  const page = read({
    quotes: ['We agree.', 'We wait.'].map((quote, n) => ({ span: { start: n * 50, end: n * 50 + 9 }, draft: draft(quote) })),
  })

  it('are one stop for Tab, and are saved, corrected and gone through by keys', async () => {
    const { model, log } = world(page)
    await model.start()
    render(<QuoteList report={page} state={model.state} model={model} />)
    const [first, second] = screen.getAllByRole('listitem')
    first?.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(second)
    await userEvent.keyboard('s')
    await vi.waitFor(() => expect(log.live().map(({ quote }) => quote)).toEqual(['We wait.']))
    await userEvent.keyboard('e')
    expect(model.state.correcting?.quote).toBe('We wait.')
    expect(screen.getByRole('button', { name: 'Save all 2' })).toBeTruthy()
  })

  const row = (part: Partial<Parameters<typeof QuoteRow>[0]> = {}) => {
    const acts = { onSave: vi.fn(), onCopy: vi.fn(), onShow: vi.fn(), onCorrect: vi.fn(), onAnswer: vi.fn() }
    render(
      <ul>
        <QuoteRow
          draft={draft('We agree.', { oblasts: [donetsk, { ...donetsk, codes: ['UA-09'] }] })}
          save={undefined}
          keeps
          correction={undefined}
          typed={null}
          candidates={[]}
          people={[]}
          stop
          onFocus={nothing}
          onAddOfficial={nothing}
          {...acts}
          {...part}
        />
      </ul>,
    )
    return acts
  }

  it('show their words in the text, and the first of their oblasts', async () => {
    const { onShow, onSave } = row()
    await userEvent.click(screen.getByText('“We agree.”'))
    await press('Save')
    expect([onShow.mock.calls.length, onSave.mock.calls.length]).toEqual([1, 1])
    expect(screen.getByText(/Donetsk 69.1/)).toBeTruthy()
    expect(screen.getByText('+1')).toBeTruthy()
  })

  it('can only be copied where there is no log, and after a save that failed also be tried again', async () => {
    const { onCopy } = row({ keeps: false })
    await press('Copy quote')
    expect(onCopy).toHaveBeenCalledOnce()
    await leave()
    const { onSave } = row({ save: { kind: 'failed', failure: { why: 'full', message: '' } } })
    expect(screen.getByText(/The disk is full/)).toBeTruthy()
    await press('Try again')
    expect(onSave).toHaveBeenCalledOnce()
  })

  it.each([
    [{ kind: 'loading' }, 'img', 'Reading…'],
    [{ kind: 'forbidden' }, 'heading', 'This page has not been read.'],
    [{ kind: 'elsewhere' }, 'heading', 'There is no article here.'],
    [{ kind: 'absent' }, 'button', 'Read this page'],
    [{ kind: 'absent' }, 'button', 'Always on courier.example'],
    [{ kind: 'report', report: report() }, 'heading', 'No quotes found in this article.'],
    [{ kind: 'report', report: { state: 'unread', reason: 'failed', url: '' } }, 'heading', /./],
    [{ kind: 'report', report: page }, 'button', 'Save all 2'],
  ] as const)('or why there are none: %j has the %s “%s”', (state, role, name) => {
    const { model } = world(page)
    render(<QuotesTab state={{ ...firstState, page: state }} model={model} host="courier.example" />)
    expect(screen.getByRole(role, { name })).toBeTruthy()
  })
})

describe('a speaker', () => {
  it('stands with the office of that day, but for another whom the reader named', async () => {
    const correct = vi.fn()
    const said = draft('We agree.', { office: minister })
    render(<SpeakerLine draft={said} correction={undefined} onCorrect={correct} />)
    expect(screen.getByText('Minister of Samples')).toBeTruthy()
    await press('Correct speaker: Olena Zrazok')
    expect(correct).toHaveBeenCalledOnce()
    await leave()
    render(<SpeakerLine draft={said} correction={{ name: 'Mari Näide', id: null }} onCorrect={correct} />)
    expect(screen.getByText('corrected')).toBeTruthy()
    expect(screen.queryByText('Minister of Samples')).toBeNull()
  })

  it('is chosen by arrows among those of the page, the officials and the words as typed', async () => {
    const keep = vi.fn()
    const add = vi.fn()
    render(
      <SpeakerBox
        found="found: Olena Zrazok"
        typed="Ma"
        candidates={[{ name: 'Mark Sample', id: 'q7', note: 'named on this page' }]}
        people={[{ name: speaker.name ?? '', id: speaker.id, note: '' }]}
        onType={nothing}
        onKeep={keep}
        onAdd={add}
        onCancel={nothing}
      />,
    )
    const box = screen.getByRole('combobox', { name: /found: Olena Zrazok/ })
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(4)
    await userEvent.type(box, '{ArrowDown}{ArrowDown}{Enter}')
    expect(keep).toHaveBeenLastCalledWith({ name: 'Ma', id: null })
    await userEvent.type(box, '{ArrowDown}{Enter}')
    await userEvent.keyboard('Mayor{Enter}')
    expect(add).toHaveBeenCalledWith('Ma', 'Mayor')
  })
})
