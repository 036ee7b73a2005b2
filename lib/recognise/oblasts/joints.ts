import { endOfMatch, isAt } from './pattern.ts'
import { joint, pluralHead, stranger } from './words.ts'

/** How the members of a list are joined, and what other names may stand among them. */

const mostStrangers = 4

/** How many strangers stand between one member's end and the next member; null when the two are in no list. */
export function strangersBetween(text: string, end: number, next: number): number | null {
  let at: number | null = end
  for (let strangers = 0; strangers <= mostStrangers; strangers++) {
    at = endOfMatch(joint, text, at)
    if (at === next) return strangers
    if (at === null || at > next) return null
    at = endOfMatch(stranger, text, at)
    if (at === null || at > next) return null
  }
  return null
}

/** "Kharkiv, Belgorod and Kursk regions": whether strangers lead from this name to a plural noun that it shares. */
export function sharesNounWithStrangers(text: string, end: number): boolean {
  let at: number | null = end
  for (let strangers = 0; strangers < mostStrangers; strangers++) {
    at = endOfMatch(joint, text, at)
    if (at === null) return false
    at = endOfMatch(stranger, text, at)
    if (at === null) return false
    if (isAt(pluralHead, text, at)) return true
  }
  return false
}
