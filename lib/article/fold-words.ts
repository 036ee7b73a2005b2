/** Letters and digits in lower case, one space between words: what must be the same for two lines to say the same. */
export const foldWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
