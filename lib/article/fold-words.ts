const plain = /^[\x20-\x7e]*$/

/** Letters and digits in lower case, one space between words: what must be the same for two lines to say the same. */
export function foldWords(words: string): string {
  const lower = words.toLowerCase()
  // The alphabets of the world take long to become a pattern, and most lines need none of them.
  return (plain.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim()
}
