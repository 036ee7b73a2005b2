import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { atLeisure } from '../../../components/base/at-leisure.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('waits while the reader types, scrolls or points, and works once when they rest', () => {
  const work = vi.fn()
  atLeisure(4000, work)
  for (const event of [new KeyboardEvent('keydown'), new Event('wheel'), new Event('pointermove')]) {
    vi.advanceTimersByTime(3900)
    window.dispatchEvent(event)
  }
  // A list scrolls in itself: its event does not bubble.
  const list = document.body.appendChild(document.createElement('div'))
  vi.advanceTimersByTime(3900)
  list.dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(3900)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(work).toHaveBeenCalledOnce()
  window.dispatchEvent(new KeyboardEvent('keydown'))
  vi.advanceTimersByTime(9000)
  expect(work).toHaveBeenCalledOnce()
})
