const guillemets = /^(uk|ru|be|fr|it|es|pt|no|nb)\b/i

/** The opening and closing marks with which texts of a language quote; English ones when the language is unknown. */
export function quoteMarks(language: string | null): readonly [string, string] {
  if (language === null) return ['“', '”']
  if (/^de\b/i.test(language)) return ['„', '“']
  if (/^pl\b/i.test(language)) return ['„', '”']
  return guillemets.test(language) ? ['«', '»'] : ['“', '”']
}
