/** The words of a list that is separated by single spaces. */
type Words<List extends string, Found = never> = List extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | List

/**
 * Every token of a text is one symbol, so a rule is a regular expression over a string of symbols. Patterns are written with the names
 * below: `month num (comma? year)?`. They must not repeat without bound, which keeps recognition linear.
 */
const marks = 'break stop comma dash slash apos poss opening closing money other lower upper'
const numbers = 'num big year ordinal count few half decade numeric clock zone code fiscal'
const calendar =
  'month may weekday wday weekdays season holiday unit units tick part parts now today nearday tonight overnight recent recently future'
const pointers =
  'the a this that these same last next past following coming current each early earlier later ago edge middle entire near latest'
const joints =
  'of in on at by and or to into from between since until before after during for through over about more than time old'

const names = `${marks} ${numbers} ${calendar} ${pointers} ${joints}` as const

export type SymbolName = Words<typeof names>

const firstCode = 0xe000

/** Private-use characters, so that no symbol means anything to a regular expression. */
const chars = new Map(names.split(' ').map((name, i) => [name, String.fromCharCode(firstCode + i)]))

/** Classes that stand together in many patterns. */
const classes: Record<string, string> = {
  mon: '(month|may)',
  dom: '(num|ordinal)',
  dated: '(weekday|wday)',
  night: '((overnight on?)|(the part of the?))',
  amount: '(num|count|a|few|big|half)',
  period: '(unit|units)',
  ofyear: '(((of|comma)? fiscal? unit? year)|(of? (this|last|next|that|the? same|the? past) fiscal? unit)|(of the unit))',
}

const codes = new Map(names.split(' ').map((name, i) => [name, firstCode + i]))

/** The UTF-16 unit of a symbol. */
export const codeOf = (name: SymbolName): number => codes.get(name) ?? 0

/** The character of a symbol. Throws when the name is none: patterns are fixed, so the first test would see it. */
function symbolOf(name: string): string {
  const char = chars.get(name)
  if (char === undefined) throw new Error(`no symbol is called ${name}`)
  return char
}

const expand = (source: string): string =>
  source.replace(/[a-z]+/g, (name) => (classes[name] ? expand(classes[name]) : symbolOf(name))).replace(/\s+/g, '')

const withoutCaptures = (source: string) => source.replace(/\((?!\?)/g, '(?:')

/** A pattern that is tried at one place of the symbol string, set by `lastIndex`. */
export const pattern = (source: string): RegExp => new RegExp(withoutCaptures(expand(source)), 'y')

/** A pattern that must end where the string ends. */
export const ending = (source: string): RegExp => new RegExp(`(?:${withoutCaptures(expand(source))})$`)

type First = { symbols: Set<string>; empty: boolean }

/** The UTF-16 units that a match of the pattern can begin with. */
export function starters(source: string): Set<number> {
  const text = expand(source)
  let at = 0
  const optional = (item: First): First => {
    if (text[at] !== '?') return item
    at++
    return { ...item, empty: true }
  }
  const item = (): First => {
    const char = text.charAt(at++)
    if (char !== '(') return optional({ symbols: new Set([char]), empty: false })
    const looksAround = text[at] === '?'
    if (looksAround) at += text[at + 1] === '<' ? 3 : 2
    const body = choice()
    at++
    return looksAround ? { symbols: new Set(), empty: true } : optional(body)
  }
  const choice = (): First => {
    const symbols = new Set<string>()
    let empty = false
    let open = true
    while (at < text.length && text[at] !== ')') {
      if (text[at] === '|') {
        at++
        empty ||= open
        open = true
        continue
      }
      const next = item()
      if (open) for (const symbol of next.symbols) symbols.add(symbol)
      open &&= next.empty
    }
    return { symbols, empty: empty || open }
  }
  return new Set([...choice().symbols].map((symbol) => symbol.charCodeAt(0)))
}
