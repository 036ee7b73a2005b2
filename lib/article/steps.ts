/**
 * Work on a page of any size, done in steps of a few thousand nodes or characters, so that the caller can let the
 * browser breathe between them.
 */
export type Steps<T> = Generator<undefined, T, undefined>

/** Nodes that are read between two breaths: well under a millisecond. */
export const nodesInStep = 1024

/** Does the whole work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
