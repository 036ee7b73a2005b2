import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeReady } from '../../../entrypoints/background/make-ready.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a worker makes itself ready', () => {
  it('by one sentence a task, once', () => {
    const read: string[] = []
    const ready = makeReady((text) => read.push(text))
    ready.start()
    expect(read).toHaveLength(1)
    vi.runAllTimers()
    ready.start()
    vi.runAllTimers()
    expect(read.length).toBeGreaterThan(1)
    expect(new Set(read).size).toBe(read.length)
  })

  it('and leaves off when a text comes', () => {
    const read: string[] = []
    const ready = makeReady((text) => read.push(text))
    ready.start()
    ready.stop()
    vi.runAllTimers()
    expect(read).toHaveLength(1)
  })
})
