/** A value that tells its listeners when it is replaced. */
export class Store<S> {
  #state: S
  readonly #listeners = new Set<() => void>()

  constructor(state: S) {
    this.#state = state
  }

  get state(): S {
    return this.#state
  }

  /** Replaces the fields given. */
  protected set(change: Partial<S>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
