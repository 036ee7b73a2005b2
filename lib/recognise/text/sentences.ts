import type { Token } from './tokens.ts'

/** Whether a piece (a quotation) begins with a capital, and whether it ends with a full stop. */
export type PieceEdges = { opensSentence: (piece: number) => boolean; endsSentence: (piece: number) => boolean }

/**
 * Numbers the sentences of the tokens in place and gives the index of each sentence's first token.
 */
export function markSentences(tokens: Token[], pieces: PieceEdges): number[] {
  const starts: number[] = tokens.length > 0 ? [0] : []
  let sentence = 0
  tokens.forEach((token, index) => {
    token.sentence = sentence
    const next = tokens[index + 1]
    const tooLong = index - (starts.at(-1) ?? 0) >= longest
    if (next && (tooLong || endsAt(token, next, tokens[index - 1], pieces))) {
      sentence++
      starts.push(index + 1)
    }
  })
  return starts
}

/** No sentence is taken to be longer, which bounds all work within one. */
const longest = 250

const opensSentence = (token: Token) =>
  token.capital || token.kind === 'piece' || token.kind === 'break' || /^[\d(•*-]/.test(token.text)

function endsAt(token: Token, next: Token, previous: Token | undefined, pieces: PieceEdges): boolean {
  if (token.kind === 'break') return next.kind !== 'break'
  if (next.kind === 'break') return true
  if (token.kind === 'piece') return pieces.endsSentence(token.piece) && opensSentence(next)
  if (token.kind === 'mark') {
    if (token.text === ')' && previous && /[.?!]/.test(previous.text)) return opensSentence(next)
    return /[.?!…•]/.test(token.text) && (opensSentence(next) || token.text === '•') && next.text !== ')'
  }
  // "in the U.S. The" ends; "U.S. President", "Jan. 3" and "Bob Casey Jr. of" do not.
  return (
    token.stop === 'may end' &&
    ((next.kind === 'piece' && pieces.opensSentence(next.piece)) || (next.capital && openers.has(next.lower)))
  )
}

/** Words that, with a capital after an abbreviation, begin a new sentence. */
const openers = new Set(
  'the a an he she it they we i you this that these those his her its their in on at but and as if when while after before for from with there here what who why how not no so yet still even now then one some many most both each according although though because since until asked'.split(
    ' ',
  ),
)
