import type { Holiday } from './holidays.ts'
import { codeOf, type SymbolName } from './symbols.ts'
import type { Tokens } from './tokens.ts'

const reach = 5
const lineEnd = codeOf('break')

/** The tokens that one rule matched: `start` and `end` count tokens, half-open. */
export class Phrase {
  readonly tokens: Tokens
  readonly start: number
  readonly end: number

  constructor(tokens: Tokens, start: number, end: number) {
    this.tokens = tokens
    this.start = start
    this.end = end
  }

  /** The place of the token before the phrase and its modifiers: of "since" in "since the end of late autumn". */
  get lead(): number {
    let i = this.start - 1
    while (i > this.start - reach && this.is(i, 'early', 'dash', 'the', 'edge', 'middle', 'of')) i--
    return i
  }

  /** Its last tokens alone. */
  last(count: number): Phrase {
    return new Phrase(this.tokens, Math.max(this.start, this.end - count), this.end)
  }

  /** Months named, 1 to 12. */
  months(): number[] {
    return this.values('month', 'may')
  }

  /** Whether the token at this index of the whole text begins with a capital. */
  isCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.word(index))
  }

  /** Values of all tokens of these symbols, left to right. */
  values(...names: SymbolName[]): number[] {
    return this.places(...names).map((i) => this.tokens.meanings[i]?.value ?? 0)
  }

  value(...names: SymbolName[]): number | undefined {
    return this.values(...names)[0]
  }

  keys(...names: SymbolName[]): string[] {
    return this.places(...names).map((i) => this.tokens.meanings[i]?.key ?? '')
  }

  key(...names: SymbolName[]): string {
    return this.keys(...names)[0] ?? ''
  }

  has(...names: SymbolName[]): boolean {
    return this.places(...names).length > 0
  }

  /** The holiday among the tokens, with its name. */
  holiday(): { name: string; holiday: Holiday } | null {
    for (const { key, holiday } of this.tokens.meanings.slice(this.start, this.end)) if (holiday) return { name: key, holiday }
    return null
  }

  /** The token at this index of the whole text, as written; empty beyond its ends. */
  word(index: number): string {
    const { text, starts, ends } = this.tokens
    return text.slice(starts[index] ?? text.length, ends[index])
  }

  /** Whether the token at this index of the whole text has one of the symbols. Before and behind a text is a line end. */
  is(index: number, ...names: SymbolName[]): boolean {
    const code = this.tokens.symbols.charCodeAt(index) || lineEnd
    for (const name of names) if (codeOf(name) === code) return true
    return false
  }

  private places(...names: SymbolName[]): number[] {
    const places: number[] = []
    for (let i = this.start; i < this.end; i++) if (this.is(i, ...names)) places.push(i)
    return places
  }
}
