/** Words at either end of a long passage that name it in a text fragment. */
const edgeWords = 6
/** Passages up to this many words are named in full. */
const wholeWords = 12

/** Dashes, commas and ampersands are syntax of the fragment, so they are encoded beyond what the URL asks for. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** The last or first whole words of some context, within its own line. */
const lastWords = (context: string): string => (context.split('\n').at(-1) ?? '').trim().split(' ').slice(-3).join(' ')
const firstWords = (context: string): string => (context.split('\n')[0] ?? '').trim().split(' ').slice(0, 3).join(' ')

/**
 * `url` with a text fragment for `exact`, told apart by its neighbours. Browsers that cannot find the words open the page at
 * its top: best effort.
 */
export function linkTo(url: string, { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }): string {
  const words = exact.split(/\s+/).filter((word) => word !== '')
  const named =
    words.length <= wholeWords && !exact.includes('\n')
      ? [words.join(' ')]
      : [words.slice(0, edgeWords).join(' '), words.slice(-edgeWords).join(' ')]
  // Neighbouring marks stick to the words of a quote, and fragments match whole words only.
  const before = lastWords(prefix.replace(/\S{1,64}$/, ''))
  const after = firstWords(suffix.replace(/^\S+/, ''))
  const terms = named.map(encode)
  if (words.length < 4 && before) terms.unshift(`${encode(before)}-`)
  if (words.length < 4 && after && !before) terms.push(`-${encode(after)}`)
  const [bare = url] = url.split('#')
  return `${bare}#:~:text=${terms.join(',')}`
}
