import { breath } from '../../../lib/log/breath.ts'
import type { Digest } from '../../../lib/log/digest.ts'
import { CancelledError } from '../../../lib/log/errors.ts'
import { type CountryOf, type Criteria, matcher } from '../../../lib/log/find/criteria.ts'
import type { Tally } from '../../../lib/log/find/tally.ts'
import { goesOn } from '../../../lib/log/find/text.ts'
import { narrowing } from './view.ts'

/** So many digests between two looks at the clock. */
const slice = 500
/** Milliseconds of work before the page may answer its reader. */
const patience = 10

/** Looks at each digest; in between the page draws and hears its keys. Stops with CancelledError when nobody waits any more. */
async function each(digests: readonly Digest[], look: (digest: Digest) => void, wanted = () => true): Promise<void> {
  let since = performance.now()
  for (let at = 0; at < digests.length; at += slice) {
    if (performance.now() - since > patience) {
      await breath()
      if (!wanted()) throw new CancelledError('Another question has come.')
      since = performance.now()
    }
    const end = Math.min(digests.length, at + slice)
    for (let n = at; n < end; n++) {
      const digest = digests[n]
      if (digest) look(digest)
    }
  }
}

export async function tallied<T>(digests: readonly Digest[], tally: Tally<T>): Promise<T> {
  await each(digests, tally.add)
  return tally.end()
}

/** Those that meet the criteria, in their order; a newer question ends an older one with CancelledError. */
export type Scan = (digests: readonly Digest[], criteria: Criteria) => Promise<readonly Digest[]>

type Question = { digests: readonly Digest[]; criteria: Criteria; asked: string; found: Promise<readonly Digest[]> }
type Answer = Omit<Question, 'found'> & { found: readonly Digest[] }

/** The same question but for the search, and that one typed on: then what was found is all there is to look through. */
const narrows = (digests: readonly Digest[], criteria: Criteria, { digests: all, criteria: before }: Answer): boolean =>
  digests === all && goesOn(criteria.text, before.text) && narrowing(criteria) === narrowing(before)

/** Remembers the last answer: the rows and what surrounds them ask the same, and a reader who types asks for less and less of it. */
export function scanner(countryOf: CountryOf): Scan {
  let question: Question | null = null
  let answer: Answer | null = null

  const meeting = async (digests: readonly Digest[], criteria: Criteria, asked: string): Promise<readonly Digest[]> => {
    const test = matcher(criteria, countryOf)
    const from = answer && narrows(digests, criteria, answer) ? answer.found : digests
    const found: Digest[] = []
    const look = (digest: Digest) => {
      if (test(digest)) found.push(digest)
    }
    // The question is known by what it asks: it is put down only after this function has begun.
    await each(from, look, () => question?.asked === asked && question.digests === digests)
    answer = { digests, criteria, asked, found }
    return found
  }
  return (digests, criteria) => {
    const asked = JSON.stringify(criteria)
    if (question?.digests !== digests || question.asked !== asked) {
      question = { digests, criteria, asked, found: meeting(digests, criteria, asked) }
      // Whoever asked hears of a failure; a question that nobody waits for any more fails unheard.
      question.found.catch(() => {})
    }
    return question.found
  }
}
