import { doubtfulWords, foreignWords, outsideWords } from './words.ts'

/** How the names of an element speak of it. */
export type Standing = 'plain' | 'doubtful' | 'outside' | 'foreign'

/** What names say: how the element stands, and whether they call it the words of the article. */
export type Naming = { standing: Standing; landmark: boolean }

const known = new Map<string, Naming>()
const mostKnown = 5000

const landmarks =
  /\b(?:article|story|post|entry|news|content)[-_]{0,2}(?:body|content|text)\b|articlebody|\b(?:storytext|maincontent|rich[-_]?text|body[-_]?copy)\b/i

/** Page builders call every block of a text a widget. */
const builders = /\b(?:elementor|sqs|wixui|et_pb|so)[-_][\w-]*/g

/** Judges class and id words, split at hyphens, underscores and changes of case. */
export function namingOf(names: string): Naming {
  const before = known.get(names)
  if (before) return before
  const words = names
    .replace(builders, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g)
  const has = (list: ReadonlySet<string>) => words?.some((word) => list.has(word)) ?? false
  const standing: Standing = has(foreignWords)
    ? 'foreign'
    : has(outsideWords)
      ? 'outside'
      : has(doubtfulWords)
        ? 'doubtful'
        : 'plain'
  if (known.size > mostKnown) known.clear()
  const naming = { standing, landmark: landmarks.test(names) }
  known.set(names, naming)
  return naming
}
