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

/**
 * Does work beside other work: at once as far as it need not wait, and on as soon as what it waits for settles. The steps
 * that are given back wait for its end.
 */
export function alongside<T>(steps: Steps<T>): Steps<T> {
  const end: { is?: { value: T } } = {}
  const goOn = (): Promise<unknown> | undefined => {
    for (;;) {
      const step = steps.next()
      if (step.done) {
        end.is = { value: step.value }
        return undefined
      }
      if (step.value) return step.value.then(goOn)
    }
  }
  const going = goOn()
  // Whoever waits for the end hears of a failure; nobody may be waiting yet.
  going?.catch(() => {})
  return (function* () {
    while (!end.is) yield going
    return end.is.value
  })()
}
