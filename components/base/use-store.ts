import { useEffect, useReducer } from 'preact/hooks'
import type { Store } from './store.ts'

/** The store's present state; the component is drawn again whenever it changes. */
export function useStore<S>(store: Store<S>): S {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    // A change between drawing and subscribing would otherwise be missed.
    redraw(null as never)
    return store.subscribe(() => redraw(null as never))
  }, [store])
  return store.state
}
