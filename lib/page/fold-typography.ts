const folds: readonly [RegExp, string][] = [
  [/[‘’‚‛ʼ′`]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[\s\u00a0\u202f]/g, ' '],
]

/** Marks and dashes that editors and page systems swap, as one; the length stays, so that offsets hold. */
export const foldTypography = (text: string): string => folds.reduce((folded, [from, to]) => folded.replace(from, to), text)
