import type { ReadPage } from '../../../lib/messages.ts'
import type { Candidate } from './state.ts'

/** Everybody whom the page names and who may have spoken: its officials by how often they stand there, then its other speakers. */
export function candidatesOf({ officials, quotes }: ReadPage, namedHere: string): Candidate[] {
  const found = new Map<string, Candidate & { times: number }>()
  for (const { what } of officials) {
    const known = found.get(what.name)
    if (known) known.times++
    else found.set(what.name, { name: what.name, id: what.id, note: what.office?.title ?? what.stated ?? namedHere, times: 1 })
  }
  for (const { draft } of quotes) {
    const { speaker } = draft
    for (const name of [speaker?.name ?? null, ...(speaker?.alternatives ?? [])]) {
      if (name !== null && !found.has(name)) {
        found.set(name, { name, id: name === speaker?.name ? speaker.id : null, note: namedHere, times: 0 })
      }
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times).map(({ name, id, note }) => ({ name, id, note }))
}
