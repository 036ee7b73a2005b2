import { foldWords } from './fold-words.ts'

export function authorNames(candidates: readonly string[], outlet: string | null): string[] {
  const names = candidates
    .filter((words) => !/^https?:|^@/.test(words))
    .flatMap((words) =>
      words
        .replace(/^\s*(?:by|від|автор:?|author:?)\s+/i, '')
        .split(/\s{0,9}[;|]\s{0,9}|\s{1,9}(?:and|&)\s{1,9}|,\s{1,9}(?=\p{Lu})/u),
    )
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length < 100 && foldWords(name) !== foldWords(outlet ?? ''))
  return [...new Set(names)]
}
