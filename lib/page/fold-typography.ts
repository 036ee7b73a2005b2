const folds: readonly [RegExp, string][] = [
  [/[‘’‚‛ʼ′`"“”„‟«»″‹›]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/[^\S ]/g, ' '],
]

/** Marks, dashes and blanks that editors and page systems swap, as one; the length stays, so that offsets hold. */
export const foldTypography = (text: string): string => folds.reduce((folded, [from, to]) => folded.replace(from, to), text)

/** The same for passages that differ in nothing but their typography: dots, double hyphens, blanks beside marks. */
export const sameButTypography = (a: string, b: string): boolean => bare(a) === bare(b)

const bare = (passage: string): string =>
  foldTypography(passage)
    .replace(/…/g, '...')
    .replace(/''|'/g, "'")
    .replace(/-{1,3}/g, '-')
    .replace(/ +/g, ' ')
    .replace(/ ?([-']) ?/g, '$1')
    .trim()
