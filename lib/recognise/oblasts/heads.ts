import type { Candidate } from './candidates.ts'
import { sharesNounWithStrangers } from './joints.ts'
import { endOfMatch, isAt, type WordPattern } from './pattern.ts'
import { isRepublic } from './phrases.ts'
import { articleBefore, cityHead, otherRegions, peninsulaHead, pluralHead, republicHead, singularHead } from './words.ts'

/**
 * What the noun after a name says: `one` makes this name a region, `many` every name of its list, `republic` one of the
 * proclaimed republics, `city` none.
 */
export type Head = 'one' | 'many' | 'republic' | 'republics' | 'peninsula' | 'city'

export type Member = Candidate & {
  head: Head | null
  /** Behind the noun; the name’s own end without one. */
  headEnd: number
  article: boolean
}

const nouns: readonly (readonly [WordPattern, Head])[] = [
  [pluralHead, 'many'],
  [singularHead, 'one'],
  [cityHead, 'city'],
]

const isCrimean = (codes: readonly string[]) => codes.includes('UA-43')

function headOf(text: string, { codes, end }: Candidate): Pick<Member, 'head' | 'headEnd'> {
  for (const [pattern, head] of nouns) {
    const headEnd = endOfMatch(pattern, text, end)
    if (headEnd !== null) return { head, headEnd }
  }
  if (codes.some(isRepublic)) {
    const headEnd = endOfMatch(republicHead, text, end)
    if (headEnd !== null) return { head: text.charAt(headEnd - 1).toLowerCase() === 's' ? 'republics' : 'republic', headEnd }
  }
  if (isCrimean(codes)) {
    const headEnd = endOfMatch(peninsulaHead, text, end)
    if (headEnd !== null) return { head: 'peninsula', headEnd }
  }
  if (sharesNounWithStrangers(text, end) || isAt(otherRegions, text, end)) return { head: 'many', headEnd: end }
  return { head: null, headEnd: end }
}

export const asMember = (text: string, candidate: Candidate): Member => ({
  ...candidate,
  ...headOf(text, candidate),
  article: isAt(articleBefore, text, candidate.start),
})
