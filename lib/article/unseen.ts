import type { Tree } from './tree.ts'

/** Names that themes give to what is only said by screen readers. */
const forEarsAlone =
  /\bsr-?only\b|visually-?hidden|screen-?reader|(?:^|[\s_-])off-?screen\b|hidden-visually|assistive-text|\bmw-editsection\b/i
const clipped = /clip:\s{0,9}rect\(\s{0,9}[01](?:px)?[, ]|clip-path:\s{0,9}inset\((?:50|100)%/i
/** Elements that are looked at. */
const most = 20_000

export const isForEarsAlone = (names: string): boolean => forEarsAlone.test(names)

/** Parts of lines that nobody sees, though they are laid out: "opens in a new tab". */
export function unseenSpans<N>(tree: Tree<N>): Set<N> {
  const found = new Set<N>()
  const verdicts = new Map<string, boolean>()
  const look = (attribute: string, test: (words: string) => boolean) => {
    const spans = tree.all('span', attribute)
    for (let i = 0; i < spans.length && i < most; i++) {
      const span = spans[i]
      if (span === undefined) continue
      const words = tree.attribute(span, attribute).slice(0, 300)
      const verdict = verdicts.get(words) ?? test(words)
      verdicts.set(words, verdict)
      if (verdict) found.add(span)
    }
  }
  look('class', isForEarsAlone)
  verdicts.clear()
  look('style', (words) => clipped.test(words))
  return found
}
