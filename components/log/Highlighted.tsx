import { highlightParts } from './model/highlight.ts'

/** Text in which the words that were sought are marked. */
export function Highlighted({ text, sought }: { text: string; sought: readonly string[] }) {
  return <>{highlightParts(text, sought).map(({ text: part, hit }) => (hit ? <mark>{part}</mark> : part))}</>
}
