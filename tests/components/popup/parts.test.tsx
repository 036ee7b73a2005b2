import { cleanup, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Rejected } from '../../../components/card/Rejected.tsx'
import { Weeks } from '../../../components/card/Weeks.tsx'
import { WhoSaid } from '../../../components/card/WhoSaid.tsx'
import { ArticleLine } from '../../../components/popup/ArticleLine.tsx'
import { DateText } from '../../../components/popup/DateText.tsx'
import { Foot } from '../../../components/popup/Foot.tsx'
import { Header } from '../../../components/popup/Header.tsx'
import { Loading } from '../../../components/popup/Loading.tsx'
import { Missing } from '../../../components/popup/Missing.tsx'
import { NoticeToast } from '../../../components/popup/NoticeToast.tsx'
import { Question } from '../../../components/popup/Question.tsx'
import { SaveButton } from '../../../components/popup/SaveButton.tsx'
import { sampleEntry } from '../../e2e/logpage-entries.ts'
import { leave } from '../leave.ts'

afterEach(leave)

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const nothing = () => undefined
const doubted = {
  text: 'he',
  name: 'Olena Zrazok',
  id: 'Q1',
  how: 'pronoun' as const,
  confidence: 'unsure' as const,
  alternatives: ['Ivan Primerov'],
}

describe('the head of the popup', () => {
  it('offers the panel only where there is one, and no switch where there is no page', () => {
    const ways = { onMarks: nothing, openLog: nothing, openOptions: nothing }
    render(<Header host={null} page={{ kind: 'elsewhere' }} openPanel={null} {...ways} />)
    expect(screen.queryByRole('switch')).toBeNull()
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['Open log', 'Settings'])
  })

  it('keeps the line of the article while it is waited for', () => {
    render(<ArticleLine page={{ kind: 'loading' }} fallback="Talks on Monday" />)
    expect(screen.getByRole('heading', { name: 'Talks on Monday' })).toBeTruthy()
    cleanup()
    render(<Loading />)
    expect(screen.getByRole('img')).toBeTruthy()
  })
})

describe('a quote in the popup', () => {
  it('asks who said it, with the names that fit and another', async () => {
    const answer = vi.fn()
    const other = vi.fn()
    render(<Question speaker={doubted} onAnswer={answer} onOther={other} />)
    expect(screen.getByRole('group', { name: 'Who said this?' })).toBeTruthy()
    await press('Olena Zrazok')
    await press('Ivan Primerov')
    await press('Someone else…')
    expect(answer.mock.calls.map(([one]) => one)).toEqual([
      { name: 'Olena Zrazok', id: 'Q1' },
      { name: 'Ivan Primerov', id: null },
    ])
    expect(other).toHaveBeenCalledOnce()
  })

  it('is saved, saved as unsure, and taken back; not twice while it is being saved', async () => {
    const onPress = vi.fn()
    const { rerender } = render(<SaveButton save={undefined} unsure={false} onPress={onPress} />)
    await press('Save')
    rerender(<SaveButton save={undefined} unsure onPress={onPress} />)
    expect(screen.getByRole('button', { name: 'Save as unsure' })).toBeTruthy()
    rerender(<SaveButton save={{ kind: 'saving' }} unsure={false} onPress={onPress} />)
    await userEvent.click(screen.getByRole('button'))
    expect(onPress).toHaveBeenCalledOnce()
    expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true')
  })

  it('puts what was not stated of a day in brackets, with the reason', () => {
    const date = {
      text: 'March 15',
      value: '2025-03-15',
      from: '2025-03-15',
      to: '2025-03-15',
      inferred: ['year' as const],
      rule: 'month-day/closest',
    }
    const { container } = render(<DateText date={date} />)
    expect(container.textContent).toContain('[2025]')
    expect(screen.getByText('[2025]').title).toContain('March 15')
  })

  it('that is no longer in the page is told of, and looked for again', async () => {
    const again = vi.fn()
    const entry = { ...sampleEntry(0), quote: 'The road is closed and the bridge is closed and the school too.' }
    render(<Missing entries={[entry]} onLookAgain={again} />)
    expect(screen.getByRole('heading', { name: /^Not found on this page/ })).toBeTruthy()
    await press('Look again')
    expect(again).toHaveBeenCalledOnce()
  })
})

describe('the foot of the popup', () => {
  it('exports as many as there are, and nothing of nothing', async () => {
    const onExport = vi.fn()
    const { rerender } = render(
      <Foot view="quotes" count={0} onExport={onExport} openLog={nothing}>
        Kept in this browser only
      </Foot>,
    )
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export CSV (0)' }).disabled).toBe(true)
    rerender(
      <Foot view="log" count={3} onExport={onExport} openLog={nothing}>
        Kept
      </Foot>,
    )
    await press('Export CSV (3)')
    expect(onExport).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'Open the full log' })).toBeTruthy()
  })

  it('says what happened with the way back where there is one', async () => {
    const undo = vi.fn()
    render(<NoticeToast notice={{ kind: 'saved', count: 4, undo }} onGone={nothing} />)
    expect(screen.getByText('Saved. 4 quotes in your log.')).toBeTruthy()
    await press('Undo')
    expect(undo).toHaveBeenCalledOnce()
  })
})

describe('a card', () => {
  it('takes a name that fits, or another that is typed', async () => {
    const choose = vi.fn()
    render(<WhoSaid speaker={doubted} onChoose={choose} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Olena Zrazok' }))
    expect(choose).toHaveBeenLastCalledWith({ name: 'Olena Zrazok', id: 'Q1' })
    await userEvent.click(screen.getByRole('radio', { name: 'Someone else…' }))
    await userEvent.type(screen.getByRole('textbox'), 'Mari')
    expect(choose).toHaveBeenLastCalledWith({ name: 'Mari', id: null })
  })

  it('shows the weeks of a span, and none for a single day', () => {
    const { container } = render(<Weeks from="2025-03-10" to="2025-03-16" published="2025-03-16" />)
    expect([...container.querySelectorAll('.within')].map(({ textContent }) => textContent)).toEqual([
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
    ])
    expect(container.querySelector('.pub')?.textContent).toBe('16')
    cleanup()
    expect(render(<Weeks from="2025-03-10" to="2025-03-10" published={null} />).container.textContent).toBe('')
  })

  it('leaves a way back from a rejection', async () => {
    const restore = vi.fn()
    const state = { facts: { kind: 'official', name: 'Olena Zrazok' } }
    // Only the name of what was rejected is read here.
    render(<Rejected state={state as never} actions={{ restore, close: nothing } as never} />)
    await press('Undo')
    expect(restore).toHaveBeenCalledOnce()
  })
})
