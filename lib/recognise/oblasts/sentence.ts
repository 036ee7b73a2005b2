/** The sentence around a span, cut at the nearest full stops or line ends and never longer than the limit on either side. */
const limit = 300

const lastEnd = /^[\s\S]*(?:[.!?…]["”’»)\]]*\s+(?=["“‘«(]?[\p{Lu}\d])|\n)/u
const firstEnd = /[.!?…]["”’»)\]]*(?:\s+(?=["“‘«(]?[\p{Lu}\d])|$)|\n/u

export type Around = { left: string; right: string }

export function sentenceAround(text: string, start: number, end: number): Around {
  const left = text.slice(Math.max(0, start - limit), start)
  const right = text.slice(end, end + limit)
  return { left: left.replace(lastEnd, ''), right: right.slice(0, firstEnd.exec(right)?.index ?? right.length) }
}
