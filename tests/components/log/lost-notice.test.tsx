import { cleanup, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { type Lost, LostContext, LostNotice } from '../../../components/log/LostNotice.tsx'
import { QuotaError } from '../../../lib/log/errors.ts'
import { violations } from '../axe.ts'

afterEach(cleanup)

const lost = { count: 12, at: '2025-03-05T10:00:00.000Z', step: 12 }
const told = (part: Partial<Lost> = {}) => {
  const value: Lost = { lost, kept: 3, restore: async () => 3, forget: vi.fn(), ...part }
  const drawn = render(
    <LostContext.Provider value={value}>
      <LostNotice />
    </LostContext.Provider>,
  )
  return { ...drawn, value }
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

it('tells what was lost, puts back what was kept apart, and says how many', async () => {
  const { value, container } = told()
  expect(screen.getByRole('alert').textContent).toContain('12 quotes stood in it on 5 March 2025')
  expect(screen.getByRole('alert').textContent).toContain('3 quotes, those saved or changed last, were kept apart')
  expect(await violations(container)).toEqual([])
  await press('Put back 3 quotes')
  expect((await screen.findByRole('alert')).textContent).toContain('3 quotes are back.')
  expect(screen.queryByRole('button', { name: /Put back/ })).toBeNull()
  await press('Close')
  expect(value.forget).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('offers nothing where nothing was kept', () => {
  told({ kept: 0 })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close'])
})

it('says why it could not, and lets it be tried again', async () => {
  told({ restore: () => Promise.reject(new QuotaError('Full.')) })
  await press('Put back 3 quotes')
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
  expect(screen.getByRole('button', { name: 'Put back 3 quotes' })).toHaveProperty('disabled', false)
})

it('is not there while nothing is lost', () => {
  const { container } = render(<LostNotice />)
  expect(container.textContent).toBe('')
})
