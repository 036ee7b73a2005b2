import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EmptyState } from '../../../components/base/EmptyState.tsx'
import { Icon } from '../../../components/base/Icon.tsx'
import { Live } from '../../../components/base/Live.tsx'
import { Switch } from '../../../components/base/Switch.tsx'
import { type Tab, Tabs } from '../../../components/base/Tabs.tsx'
import { Toast } from '../../../components/base/Toast.tsx'
import { violations } from '../axe.ts'
import { leave } from '../leave.ts'

afterEach(leave)

function Three() {
  const [chosen, setChosen] = useState<'a' | 'b' | 'c'>('a')
  const tabs: Tab<'a' | 'b' | 'c'>[] = [
    { key: 'a', label: 'Quotes', count: '5' },
    { key: 'b', label: 'Page' },
    { key: 'c', label: 'Log' },
  ]
  return (
    <Tabs label="Views" tabs={tabs} chosen={chosen} onChoose={(key) => setChosen(key)}>
      <p>This is {chosen}</p>
    </Tabs>
  )
}

describe('tabs', () => {
  it('are gone through by the arrows, round and round, and by Home and End', async () => {
    const user = userEvent.setup()
    const { container } = render(<Three />)
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Quotes/, selected: true }))
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Log', selected: true }))
    await user.keyboard('{Home}{ArrowRight}')
    expect(screen.getByRole('tabpanel', { name: 'Page' }).textContent).toBe('This is b')
    await user.keyboard('{End}')
    expect(screen.getByRole('tabpanel', { name: 'Log' }).textContent).toBe('This is c')
    expect(await violations(container)).toEqual([])
  })
})

describe('an empty place', () => {
  it('says what is so, why, and the step with its button', () => {
    render(
      <EmptyState title="No quotes." why="Nobody is quoted here." step="Select a passage.">
        <button type="button">Read again</button>
      </EmptyState>,
    )
    expect(screen.getByRole('heading', { name: 'No quotes.' })).toBeTruthy()
    expect(screen.getByText('Nobody is quoted here.')).toBeTruthy()
    expect(screen.getByText('Select a passage.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Read again' })).toBeTruthy()
  })
})

describe('a toast', () => {
  it('says what was done, undoes it, and leaves', async () => {
    const run = vi.fn()
    const gone = vi.fn()
    render(<Toast text="Saved." action={{ label: 'Undo', run }} onGone={gone} />)
    expect(screen.getByText('Saved.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(run).toHaveBeenCalledOnce()
  })

  it('stays while it has the focus', async () => {
    const gone = vi.fn()
    render(<Toast text="Saved." action={{ label: 'Undo', run: () => undefined }} onGone={gone} ms={100} />)
    screen.getByRole('button', { name: 'Undo' }).focus()
    await new Promise((passed) => setTimeout(passed, 250))
    expect(gone).not.toHaveBeenCalled()
    screen.getByRole('button', { name: 'Undo' }).blur()
    await waitFor(() => expect(gone).toHaveBeenCalledOnce())
  })
})

describe('a switch', () => {
  it('says by its role and state what it is, and is turned by mouse and key', async () => {
    const turn = vi.fn()
    const { rerender } = render(<Switch on label="Count" onToggle={turn} />)
    await userEvent.click(screen.getByRole('switch', { name: 'Count', checked: true }))
    await userEvent.keyboard(' ')
    expect(turn).toHaveBeenCalledTimes(2)
    rerender(<Switch on={false} label="Count" disabled onToggle={turn} />)
    await userEvent.click(screen.getByRole('switch', { name: 'Count', checked: false }))
    expect(turn).toHaveBeenCalledTimes(2)
  })
})

describe('a drawing', () => {
  it('is left out of what is read aloud', () => {
    const { container } = render(<Icon name="log" />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('a region for words to come', () => {
  it('stays the same from before its words until after them', () => {
    const { rerender } = render(<Live />)
    const region = screen.getByRole('status')
    expect(region.textContent).toBe('')
    rerender(<Live>Saved.</Live>)
    expect(screen.getByRole('status')).toBe(region)
    expect(region.textContent).toBe('Saved.')
    rerender(<Live />)
    expect(region.isConnected).toBe(true)
  })
})
