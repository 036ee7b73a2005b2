import type { PagePerson } from './people.ts'

/** Words between a full name and the surname alone that clearly takes it up. */
const nearby = 40

/** Which of several people was named in full last before a place. Asked left to right. */
export class LatestNames {
  readonly #names: { from: number; who: PagePerson }[]
  readonly #last = new Map<PagePerson, number>()
  #next = 0

  constructor(everybody: readonly PagePerson[]) {
    this.#names = everybody.flatMap((who) => who.names.map(({ from }) => ({ from, who }))).sort((a, b) => a.from - b.from)
  }

  before(candidates: readonly PagePerson[], at: number): PagePerson | null {
    for (let name = this.#names[this.#next]; name && name.from < at; name = this.#names[this.#next]) {
      this.#last.set(name.who, name.from)
      this.#next++
    }
    let best: PagePerson | null = null
    for (const who of candidates) {
      const last = this.#last.get(who)
      if (last !== undefined && last > (best ? (this.#last.get(best) ?? -1) : -1)) best = who
    }
    if (!best) return candidates.find(({ official }) => official) ?? candidates[0] ?? null
    // The page is about its officials: a namesake is meant only near the place where he is named.
    const [official, another] = candidates.filter((who) => who.official)
    const isFar = at - (this.#last.get(best) ?? 0) > nearby
    return !best.official && official && !another && isFar ? official : best
  }
}
