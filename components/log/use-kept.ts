import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'

type Kept = { on: readonly unknown[]; node: VNode }

/**
 * Makes the nodes of a list anew only where what they rest `on` has changed: Preact passes over a node that is the one it drew last time.
 * What was not asked for in one drawing is forgotten in the next.
 */
export function useKept(): (key: string, on: readonly unknown[], make: () => VNode) => VNode {
  const last = useRef(new Map<string, Kept>())
  const before = last.current
  const now = new Map<string, Kept>()
  last.current = now
  return (key, on, make) => {
    const known = before.get(key)
    const isSame = known?.on.length === on.length && known.on.every((value, at) => Object.is(value, on[at]))
    const kept = known && isSame ? known : { on, node: make() }
    now.set(key, kept)
    return kept.node
  }
}
