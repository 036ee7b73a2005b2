import { act, cleanup } from '@testing-library/preact'

/**
 * Takes away what a test has drawn, with the last effects of it. Preact undoes effects after the next painted frame, which
 * may come when the test's document is gone already, and the library itself does not wait for it.
 */
export const leave = (): Promise<void> => act(cleanup)
