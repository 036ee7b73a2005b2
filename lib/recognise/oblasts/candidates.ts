import { type NameUse, type OblastName, oblastNames } from '../../gazetteer/oblast-names.ts'
import type { Span } from '../mention.ts'
import { isLetterOrNumber } from '../text/letters.ts'

/** A name that may mean a region; whether it does, the words around it must show. */
export type Candidate = Span & { name: string; use: NameUse; codes: readonly string[] }

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "Donetsk" is also written "Donets’k": the soft sign as an apostrophe. */
const withSoftSign = (name: string) =>
  escaped(name)
    .replace(/(?<=[nt]s)(?=k)/g, "[’'ʼ]?")
    .replace(/(?<=vs)(?=k)/g, "[’'ʼ]?")

const key = (name: string) => name.replace(/[’'ʼ]/g, '').toUpperCase()

const byKey = new Map<string, OblastName>(oblastNames.map((name) => [key(name.text), name]))

/** Longest first, as written or in capitals throughout. The edges are proven afterwards: a look-behind at every character costs more. */
const anyName = new RegExp(
  oblastNames
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((text) => [withSoftSign(text), withSoftSign(text.toUpperCase())])
    .join('|'),
  'g',
)

const isLetterAt = (text: string, at: number) =>
  at >= 0 && at < text.length && (isLetterOrNumber(text.charCodeAt(at)) || text.charAt(at) === '_')

/** A name joined to a word before it by a hyphen ("Midland-Odessa") belongs to that word. */
const isJoinedBefore = (text: string, start: number) => text.charAt(start - 1) === '-' && isLetterAt(text, start - 2)

/** Every name of the gazetteer in the text, sorted, as whole words. A name the city has lost is the region’s own from that day on. */
export function candidatesIn(text: string, day: string | null): Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(anyName)) {
    const start = match.index
    const end = start + match[0].length
    if (isLetterAt(text, start - 1) || isLetterAt(text, end) || isJoinedBefore(text, start)) continue
    const name = byKey.get(key(match[0]))
    if (!name) continue
    const isOwn = name.use === 'shared' && name.ownFrom !== null && (day === null || day >= name.ownFrom)
    found.push({ start, end, name: name.text, use: isOwn ? 'own' : name.use, codes: name.codes })
  }
  return found
}
