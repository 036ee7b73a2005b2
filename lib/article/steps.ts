/**
 * Work on a page of any size, done in steps of a few thousand nodes or characters, so that the caller can let the
 * browser breathe between them. A step that gives a promise cannot go on before it has settled.
 */
export type Steps<T> = Generator<Promise<unknown> | undefined, T, undefined>

/** Nodes that are read between two breaths: well under a millisecond. */
export const nodesInStep = 1024

/** Does the whole work at once; throws where a step must be waited for. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (step.value) throw new Error('This work has to wait and cannot be done at once.')
  }
}
