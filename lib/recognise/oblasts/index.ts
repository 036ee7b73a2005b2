import type { RecogniseContext } from '../context.ts'
import type { OblastMention } from '../mention.ts'
import { areRegions } from './bare.ts'
import { candidatesIn } from './candidates.ts'
import { asMember, type Member } from './heads.ts'
import { headedMembers, type List, listsOf } from './lists.ts'
import { namesakeTest } from './namesakes.ts'
import { isOwnName } from './own-names.ts'
import { abbreviations, type Found, fourAnnexed, isRepublic, peninsulas } from './phrases.ts'
import { mentionMaker } from './status.ts'

/** The members of a list that mean regions: by the nouns of the list, by being a region’s own name, or by what is said of them. */
function regionsOf(text: string, list: List, day: string | null): Member[] {
  const regions = headedMembers(list)
  const open: Member[] = []
  for (const member of list.members) {
    if (regions.has(member) || member.head === 'city') continue
    if (member.use === 'own' && isOwnName(text, member)) regions.add(member)
    else if (member.use === 'shared') open.push(member)
  }
  const listStart = list.members[0]?.start ?? 0
  const run = { members: open, isPure: !list.hasStrangers, hasRegion: regions.size > 0, listStart }
  if (open.length > 0 && areRegions(text, run, day)) for (const member of open) regions.add(member)
  return list.members.filter((member) => regions.has(member))
}

/** A region’s span is its name alone; "Donetsk People’s Republic" and "Crimean Peninsula" are names as a whole. */
function asFound(member: Member): Found {
  const { start, end, headEnd, head, codes } = member
  if (head === 'peninsula') return { start, end: headEnd, codes: ['UA-43', 'UA-40'] }
  return { start, end: head === 'republic' ? headEnd : end, codes }
}

const byStart = (a: Found, b: Found) => a.start - b.start || b.end - a.end

/**
 * The regions of Ukraine that the text names, with what is known of their occupation on the publication day, or on the last day
 * of the data when that is unknown. A name that may as well be a city is left alone. Linear in the length of the text.
 */
export function oblasts(text: string, { publishedOn }: RecogniseContext): OblastMention[] {
  const isNamesake = namesakeTest(text)
  const candidates = candidatesIn(text, publishedOn).filter((candidate) => !isNamesake(candidate))
  const members = candidates.map((candidate) => asMember(text, candidate))
  const named = listsOf(text, members)
    .flatMap((list) => regionsOf(text, list, publishedOn))
    .map(asFound)
  const crimea = named.filter(({ codes }) => codes.includes('UA-43'))
  const found = [
    ...named,
    ...(named.length > 0 || candidates.some(({ codes }) => codes.some(isRepublic)) ? abbreviations(text) : []),
    ...fourAnnexed(text, publishedOn, named),
    ...(crimea.length > 0 ? peninsulas(text, crimea) : []),
  ]
  const mention = mentionMaker(publishedOn)
  return found.sort(byStart).map((region) => mention(region, region.codes))
}
