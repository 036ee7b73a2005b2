import { screen, waitFor } from '@testing-library/preact'
import { expect } from 'vitest'

type Region = 'status' | 'alert'

/** The live regions of one kind that are drawn now, filled or not. */
export const regions = (role: Region): HTMLElement[] => screen.queryAllByRole(role)

/** All that stands in them now. */
export const spoken = (role: Region): string =>
  regions(role)
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim()

/** Waits until the words stand in such a region. */
export const hears = (role: Region, words: string | RegExp): Promise<void> => waitFor(() => expect(spoken(role)).toMatch(words))

/** Waits for words that must come into one of the regions that were there before them: `before` is what `regions` gave then. */
export const hearsIn = (before: readonly HTMLElement[], words: string | RegExp): Promise<void> =>
  waitFor(() => {
    const there = before.filter(({ isConnected }) => isConnected)
    expect(there.map(({ textContent }) => textContent).join(' ')).toMatch(words)
  })
