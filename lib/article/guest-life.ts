import type { Leaf } from './leave-out.ts'

/** Lines at the end that are looked at, their characters, and those of the text before them. */
const lastLines = 2
const longestLife = 500
const leastBefore = 500
const mostText = 200_000

/** "Lena Holt is a fellow at …": somebody who is presented, with what they do for a living. */
const presented =
  /^(?:(?:Dr|Prof|Professor|Sir|Dame)\.? )?((?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}'’-]{1,30})(?:,[^,“”"]{1,60},)? (?:is|has been|works|writes|covers|reports|teaches|edits|leads)\s/u
const livings =
  /\b(?:writers?|reporter|journalist|editor|correspondent|columnist|author|professor|lecturer|researcher|fellow|scholar|analyst|director|producer|contributor|contributing|historian|economist|lawyer|novelist|poet|critic|blogger|founder|co-founder|freelance|photographer|consultant|strategist|covers|writes|teaches|reports)\b/i
const nameless = /^the (?:writers?|authors?) (?:is|are|was|were|has|have|teach(?:es)?|works?)\s/i
const spoken = /["“”«»„]/

/** Where, at the end of a text, the life of its writer begins, whom nothing before has named; the number of lines when nowhere. */
export function guestLife<N>(leaves: readonly Leaf<N>[]): number {
  const running = leaves.flatMap((leaf, i) => (leaf.running ? [i] : [])).slice(-lastLines)
  for (const at of running) {
    const words = leaves[at]?.words ?? ''
    if (words.length > longestLife || spoken.test(words)) continue
    const name = presented.exec(words)?.[1]
    if (!nameless.test(words) && !(name && livings.test(words))) continue
    const family = name?.slice(name.lastIndexOf(' ') + 1)
    if (isUnnamedBefore(leaves, at, family)) return at
  }
  return leaves.length
}

function isUnnamedBefore<N>(leaves: readonly Leaf<N>[], at: number, family: string | undefined): boolean {
  let chars = 0
  for (const { words, running } of leaves.slice(0, at)) {
    // Bylines above the text name its writer.
    if (!running) continue
    if (family !== undefined && words.includes(family)) return false
    chars += words.length
    if (chars > mostText) return false
  }
  return chars >= leastBefore
}
