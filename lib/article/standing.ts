import { doubtfulWords, foreignWords, outsideWords } from './words.ts'

/** How the names of an element speak of it. */
export type Standing = 'plain' | 'doubtful' | 'outside' | 'foreign'

const known = new Map<string, Standing>()
const mostKnown = 5000

/** Page builders call every block of a text a widget. */
const builders = /\b(?:elementor|sqs|wixui|et_pb|so)[-_][\w-]*/g

/** Judges class and id words, split at hyphens, underscores and changes of case. */
export function standingOf(names: string): Standing {
  const before = known.get(names)
  if (before) return before
  const words = names
    .replace(builders, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g)
  const has = (list: ReadonlySet<string>) => words?.some((word) => list.has(word)) ?? false
  const standing = has(foreignWords) ? 'foreign' : has(outsideWords) ? 'outside' : has(doubtfulWords) ? 'doubtful' : 'plain'
  if (known.size > mostKnown) known.clear()
  known.set(names, standing)
  return standing
}
