/** Part of a line: `length` characters of `node` from `from`, standing at `at` of the line. */
export type Part<N> = { node: N; from: number; at: number; length: number }

/** A line of a block as it is read, blanks collapsed and invisible characters dropped; `linked` characters of it are in links, `slanted` in italics or small print. */
export type Line<N> = { words: string; linked: number; slanted: number; parts: Part<N>[] }

/** Blanks, and characters that are not seen: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const special = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g
const unusual = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/
const visibleBlank = /\s/

/** Puts the text nodes of a line together. */
export type LineReader<N> = {
  read(node: N, data: string, inLink: boolean, inSlant: boolean): void
  /** Whether the line has words already. */
  begun(): boolean
  /** The line so far, and a new one begun; null when it has no words. */
  end(): Line<N> | null
}

export function lineReader<N>(): LineReader<N> {
  let line: Line<N> = { words: '', linked: 0, slanted: 0, parts: [] }
  let blank: { node: N; from: number } | null = null

  const put = (node: N, from: number, words: string) => {
    line.parts.push({ node, from, at: line.words.length, length: words.length })
    line.words += words
  }
  const say = (node: N, from: number, words: string, inLink: boolean, inSlant: boolean) => {
    if (blank) put(blank.node, blank.from, ' ')
    blank = null
    put(node, from, words)
    if (inLink) line.linked += words.length
    if (inSlant) line.slanted += words.length
  }
  const blankAt = (node: N, from: number) => {
    if (line.words !== '' && !blank) blank = { node, from }
  }
  const readUnusual = (node: N, data: string, inLink: boolean, inSlant: boolean) => {
    let from = 0
    special.lastIndex = 0
    for (let match = special.exec(data); match; match = special.exec(data)) {
      if (match.index > from) say(node, from, data.slice(from, match.index), inLink, inSlant)
      from = match.index + match[0].length
      const at = match[0].search(visibleBlank)
      if (at >= 0 && match[0][at] !== '\ufeff') blankAt(node, match.index + at)
    }
    if (from < data.length) say(node, from, data.slice(from), inLink, inSlant)
  }
  return {
    read: (node, data, inLink, inSlant) => {
      if (data === '') return
      if (unusual.test(data)) return readUnusual(node, data, inLink, inSlant)
      const start = data.startsWith(' ') ? 1 : 0
      const end = data.length > 1 && data.endsWith(' ') ? data.length - 1 : data.length
      if (start === 1) blankAt(node, 0)
      if (end <= start) return
      say(node, start, start === 0 && end === data.length ? data : data.slice(start, end), inLink, inSlant)
      if (end < data.length) blankAt(node, end)
    },
    begun: () => line.words !== '',
    end: () => {
      blank = null
      if (line.words === '') return null
      const ended = line
      line = { words: '', linked: 0, slanted: 0, parts: [] }
      return ended
    },
  }
}
