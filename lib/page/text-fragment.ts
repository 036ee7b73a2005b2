/** Words at either end of a long passage that name it in a text fragment. */
const edgeWords = 6
/** Passages of one line up to this many words and characters are named in full. */
const wholeWords = 12
const wholeLength = 160
/** Words beside a passage that tell it apart, and words that are too few to stand without them. */
const besideWords = 3
const fewWords = 4
/** Characters of the parts of writing that sets no blanks between words; browsers cut it only where they see a word's edge. */
const unbroken = 60
/** Links that are longer are not kept; they go to the page alone. */
const longestLink = 8_000

/** Dashes, commas and ampersands are syntax of the fragment, so they are encoded beyond what the URL asks for. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** Signs of a page that its text leaves out. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Where the words of a line stand. */
const tokens = (line: string): Place[] =>
  Array.from(line.matchAll(/\S+/g), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
type Place = { start: number; end: number }
/** From the first of the words to the last, with the blanks that stand between them: to some browsers a narrow one is a letter. */
const stretch = (line: string, words: readonly Place[]): string => line.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
const letter = /[\p{L}\p{N}]/u

/**
 * `url` with a text fragment for `exact`, told apart by its neighbours where the words are few or stand in `text` more than
 * once. The quote is as the page has it, `text` as it is read. Browsers that cannot find the words open the page at its top: best effort.
 */
export function linkTo(url: string, quote: { exact: string; prefix: string; suffix: string }, text = ''): string {
  const [bare = url] = url.split('#')
  const { exact, prefix, suffix } = inWholeWords(quote)
  // No term may reach over the edge of a block.
  const lines = exact.split('\n').filter((line) => line.trim() !== '')
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return bare
  const words = tokens(first)
  const whole = lines.length === 1 && words.length <= wholeWords && first.length <= wholeLength
  const terms = whole ? [stretch(first, words)] : [edge(first, 1), edge(last, -1)]
  const fragment = terms.map(encode)
  if ((whole && words.length < fewWords) || standsTwice(text, (terms[0] ?? '').replace(unseen, '').replace(/\s/g, ' '))) {
    const before = beforeIt(prefix)
    const after = before === '' && whole ? afterIt(suffix) : ''
    if (before !== '') fragment.unshift(`${encode(before)}-`)
    if (after !== '') fragment.push(`-${encode(after)}`)
  }
  const link = `${bare}#:~:text=${fragment.join(',')}`
  return link.length > longestLink ? bare : link
}

/** Browsers match whole words only: a passage that begins or ends inside one is grown by its rest. */
function inWholeWords({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) {
  const lead = letter.test(exact.charAt(0)) ? (/[\p{L}\p{N}]{1,32}$/u.exec(prefix)?.[0] ?? '') : ''
  const trail = letter.test(exact.charAt(exact.length - 1)) ? (/^[\p{L}\p{N}]{1,32}/u.exec(suffix)?.[0] ?? '') : ''
  return {
    exact: lead + exact + trail,
    prefix: prefix.slice(0, prefix.length - lead.length),
    suffix: suffix.slice(trail.length),
  }
}

/** The first or last words of a line; of writing without blanks what stands up to a mark. */
function edge(line: string, side: 1 | -1): string {
  const words = tokens(line)
  const some = stretch(line, side === 1 ? words.slice(0, edgeWords) : words.slice(-edgeWords))
  if (some.length <= wholeLength) return some
  const parts = some.split(/(?<=[、。，．：；！？])/u)
  const part = (side === 1 ? parts[0] : parts.at(-1)) ?? some
  return part.length >= 4 && part.length <= wholeLength ? part : side === 1 ? some.slice(0, unbroken) : some.slice(-unbroken)
}

function standsTwice(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && text.indexOf(words, at + 1) >= 0
}

/** Whether what stands there is a mark alone. */
const isMark = (line: string, word: Place | undefined): boolean => word === undefined || !letter.test(stretch(line, [word]))

/** What stands right before, with its marks: a browser allows nothing but blanks between the neighbour and the words. */
function beforeIt(prefix: string): string {
  const lines = prefix.split('\n')
  const line = lines.at(-1) ?? ''
  const words = tokens(line)
  // The context is cut at a number of characters, through a word.
  const whole = lines.length === 1 ? words.slice(1) : words
  const marks = isMark(line, whole.at(-1)) ? 1 : 0
  const beside = stretch(line, whole.slice(-besideWords - marks))
  return letter.test(beside) ? beside : ''
}

function afterIt(suffix: string): string {
  const lines = suffix.split('\n')
  const line = lines[0] ?? ''
  const words = tokens(line)
  const whole = lines.length === 1 ? words.slice(0, -1) : words
  const marks = isMark(line, whole[0]) ? 1 : 0
  return stretch(line, whole.slice(0, besideWords + marks))
}
