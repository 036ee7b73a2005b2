import { letters } from '../text/letters.ts'
import type { Head, Member } from './heads.ts'
import { strangersBetween } from './joints.ts'

/** Names joined by commas and conjunctions, in order. */
export type List = {
  members: Member[]
  /** Whether names of another kind stand between the members: "Kharkiv, Belgorod and Sumy". */
  hasStrangers: boolean
  /** For each member but the first, whether "or" or "nor" joins it to the one before. */
  alternatives: boolean[]
}

const isAlternative = new RegExp(`(?:^|[^${letters}])n?or[^${letters}]`, 'u')

/** Neighbouring names that form lists; a name alone is a list of one. */
export function listsOf(text: string, members: readonly Member[]): List[] {
  const lists: List[] = []
  for (const member of members) {
    const list = lists.at(-1)
    const previous = list?.members.at(-1)
    const strangers = previous ? strangersBetween(text, previous.headEnd, member.start) : null
    if (!list || !previous || strangers === null) {
      lists.push({ members: [member], hasStrangers: false, alternatives: [] })
      continue
    }
    list.members.push(member)
    list.alternatives.push(isAlternative.test(text.slice(previous.headEnd, member.start)))
    if (strangers > 0) list.hasStrangers = true
  }
  return lists
}

/**
 * Which members a noun of the list makes regions. A plural noun reaches back over the names that have no noun of their own; a
 * singular one over "A or B", and over names under one article, since a city's name has none ("the Donetsk and Luhansk region").
 * An article within the list starts a phrase of its own: in "Kharkiv and the Sumy regions" the noun does not reach Kharkiv.
 */
export function headedMembers({ members, alternatives }: List): Set<Member> {
  const headed = new Set<Member>()
  const underArticle = articlesOver(members)
  let reach: Head | null = null
  let phraseClosed = false
  for (let i = members.length - 1; i >= 0; i--) {
    const member = members[i]
    if (!member) continue
    if (member.head !== null) {
      reach = member.head
      phraseClosed = false
      if (member.head !== 'city') headed.add(member)
    } else if (reach !== null && (!phraseClosed || underArticle[i])) {
      if (reach === 'many' || reach === 'republics') headed.add(member)
      else if (reach === 'one' || reach === 'republic') {
        if (alternatives[i] || underArticle[i]) headed.add(member)
        else reach = null
      }
    }
    if (member.article) phraseClosed = true
  }
  return headed
}

/** For each member, whether an article stands before it or before an earlier one with nothing but bare names between. */
function articlesOver(members: readonly Member[]): boolean[] {
  const under: boolean[] = []
  for (const [i, member] of members.entries())
    under.push(member.article || (under[i - 1] === true && members[i - 1]?.head === null))
  return under
}
