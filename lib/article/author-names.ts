import { foldWords } from './fold-words.ts'

/** Parts of a byline that are no names: what somebody is, where they are, and who signs for nobody. */
const callings =
  /(?:^|\s)(?:correspondent|reporter|reporters|editor|editors|writer|writers|staff|desk|bureau|newsroom|journalist|columnist|analyst|producer|contributor|chief|team|intern|admin|administrator|webmaster|redaktor|guest)(?:$|\s(?:in|at|for|of|on)\s)/i
const places = /^(?:in|for|at|from|of|with)\s/i

/** The people of bylines and of the markup's author fields, each once; the outlet itself is no author. */
export function authorNames(candidates: readonly string[], outlet: string | null): string[] {
  const own = foldWords(outlet ?? '')
  const names = new Map<string, string>()
  for (const words of candidates) {
    if (/^https?:|^@|@[\w-]{1,60}\./.test(words)) continue
    const parts = words
      .replace(/^\s*(?:(?:written |text |story )?by|від|автор:?|authors?:?)\s+/i, '')
      .replace(/^(?:[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu}\S{1,30}\s+\p{Lu})/u, '')
      .split(/\s{0,9}[;|•·]\s{0,9}|\s{1,9}(?:and|&)\s{1,9}|,\s{1,9}(?=\p{Lu})/u)
    for (const part of parts) {
      const name = inLowerCase(withoutCalling(part.trim().split(/,\s|,$/)[0] ?? ''))
      const key = foldWords(name)
      if (name.length < 2 || name.length > 99 || key === own || callings.test(name) || places.test(name)) continue
      if (!names.has(key)) names.set(key, name)
    }
  }
  return [...names.values()]
}

/** "LENA HOLT Staff Writer": capitals tell where the name ends. */
function withoutCalling(name: string): string {
  const shouted = /^(?:\p{Lu}[\p{Lu}'’.-]{0,30} ){2,4}(?=\p{Lu}\p{Ll})/u.exec(name)?.[0]
  return shouted && callings.test(name.slice(shouted.length)) ? shouted.trim() : name
}

/** "LENA HOLT" as it is written elsewhere; a single word may be a sign of its own. */
function inLowerCase(name: string): string {
  const shouted = name.split(' ').filter((word) => /\p{Lu}{2}/u.test(word))
  if (shouted.length < 2 || /\p{Ll}/u.test(name)) return name
  return name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
}
