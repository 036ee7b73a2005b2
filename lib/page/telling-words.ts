/** Words that turn a statement into another one, in the languages that quotes are saved in. */
const denials: ReadonlySet<string> = new Set(
  "not no never none nobody nothing nor neither without cannot won't don't didn't doesn't isn't aren't wasn't weren't can't couldn't shouldn't wouldn't hasn't haven't hadn't не ні ніколи ніхто нічого без нет ни никогда никто ничего нельзя неможливо немає".split(
    ' ',
  ),
)

/** Whether a passage with this word in place of another is another statement: a denial, a number, or a name inside a sentence. */
export function tells(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (/\p{N}/u.test(word) || denials.has(word.toLowerCase())) return true
  return /^\p{Lu}/u.test(word) && !/(?:^|[.?!:])[^\p{L}\p{N}]{0,8}$/u.test(text.slice(Math.max(0, start - 8), start))
}
