import type { Person } from '../../gazetteer/person.ts'
import { hasLetter } from '../text/letters.ts'
import { PhraseTrie } from '../text/phrase-trie.ts'
import { isFamilyFirst } from './family-names.ts'
import * as lexicon from './lexicon.ts'
import { is, isInitial, type Page, type Stretch, textOf } from './page.ts'
import type { Role } from './roles.ts'

/** Somebody whose full name stands on the page, official or not. */
export type PagePerson = {
  /** Of the roster; null when in no list. */
  person: Person | null
  /** Canonical, or the fullest on the page. */
  name: string
  official: boolean
  /** Introduced as something else: an analyst, a resident. */
  civil: boolean
  /** Named only as author or photographer. */
  credited: boolean
  /** The first words of the page that state the role. */
  stated: string | null
  /** Where the full name stands, in order. */
  names: Stretch[]
}

/** The people of a page by name and by surname. */
export type PagePeople = {
  everybody: PagePerson[]
  /** By what may stand alone for them. */
  surnames: PhraseTrie<PagePerson>
  /** By given name, for "Prince Faisal". */
  given: PhraseTrie<PagePerson>
}

/** The words of a name without initials and suffixes. */
const coreOf = (page: Page, { from, to }: Stretch): number[] => {
  const core: number[] = []
  for (let i = from; i < to; i++) if (!isInitial(page, i) && !(i > from && is(page, i, lexicon.SUFFIX))) core.push(i)
  return core
}

const wordOf = ({ words }: Page, word: number) => words.text.slice(words.starts[word], words.ends[word])

/** One key for all spellings of a full name on the page. */
export const nameOnPageKey = (page: Page, name: Stretch): string => {
  const core = coreOf(page, name)
  const [first = name.from] = core
  return `${page.keyOf(wordOf(page, first))} ${page.keyOf(wordOf(page, core.at(-1) ?? first))}`
}

/** What may stand alone for a person in no list: the last word, with its particles; the last two of three; the first in East Asian order. */
export function standaloneForms(page: Page, name: Stretch): string[] {
  const core = coreOf(page, name)
  const [first = name.from] = core
  const last = core.at(-1) ?? first
  const text = (from: number, to: number) => textOf(page, { from, to })
  const gap = page.words.text.charAt(page.words.ends[last - 1] ?? 0)
  if (isFamilyFirst(wordOf(page, first)) && (gap === '-' || core.length === 3)) return [wordOf(page, first)]
  let from = last
  while (from - 1 > first && is(page, from - 1, lexicon.PARTICLE)) from--
  if (gap === '-' && last - 1 > first) from = last - 1
  const forms = [text(from, last + 1)]
  if (core.length > 2 && from === last && from - 1 > first) forms.push(text(last - 1, last + 1))
  return forms
}

export function gather(page: Page, people: Iterable<PagePerson>): PagePeople {
  const surnames = new PhraseTrie<PagePerson>(page.keyOf)
  const given = new PhraseTrie<PagePerson>(page.keyOf)
  const everybody = [...people]
  for (const entry of everybody) {
    const [name] = entry.names
    // "Donald Trump Jr." does not make "Trump" ambiguous.
    if (!entry.official && name && is(page, name.to - 1, lexicon.SUFFIX)) continue
    const forms = entry.person?.surnameForms ?? (name ? standaloneForms(page, name) : [])
    for (const form of forms) if (hasLetter(form)) surnames.add(form, entry)
    if (name) given.add(wordOf(page, name.from), entry)
  }
  return { everybody, surnames, given }
}

/** The words of a role as the page has them. */
export const statedIn = (page: Page, role: Role | null): string | null => (role ? textOf(page, role.words).slice(0, 200) : null)
