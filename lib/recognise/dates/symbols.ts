/**
 * Every token of a text is one symbol, so a rule is a regular expression over a string of symbols. Patterns are written with the names
 * below: `month num (comma? year)?`. They must not repeat without bound, which keeps recognition linear.
 */
const names = [
  ...['break', 'stop', 'comma', 'dash', 'slash', 'apos', 'opening', 'closing', 'money', 'other', 'lower', 'upper'],
  ...['num', 'big', 'year', 'ordinal', 'count', 'few', 'decade', 'numeric', 'clock', 'zone'],
  ...['month', 'may', 'weekday', 'wday', 'weekdays', 'season', 'code', 'fiscal', 'holiday'],
  ...[
    'unit',
    'units',
    'tick',
    'part',
    'the',
    'a',
    'this',
    'that',
    'same',
    'last',
    'next',
    'past',
    'following',
    'coming',
    'recent',
    'current',
  ],
  ...[
    'early',
    'earlier',
    'later',
    'ago',
    'edge',
    'middle',
    'half',
    'of',
    'in',
    'on',
    'at',
    'by',
    'and',
    'or',
    'to',
    'from',
    'between',
  ],
  ...[
    'since',
    'until',
    'before',
    'after',
    'during',
    'for',
    'through',
    'over',
    'about',
    'more',
    'than',
    'each',
    'now',
    'today',
    'nearday',
  ],
  ...['tonight', 'overnight', 'time', 'entire', 'old', 'vague', 'days', 'poss', 'bce'],
] as const

export type SymbolName = (typeof names)[number]

const firstCode = 0xe000

export const symbolOf: ReadonlyMap<SymbolName, string> = new Map(
  names.map((name, i) => [name, String.fromCharCode(firstCode + i)]),
)

/** Classes that stand together in many patterns. */
const classes: Record<string, string> = {
  mon: '(month|may)',
  dom: '(num|ordinal)',
  dated: '(weekday|wday)',
  number: '(num|count|a)',
  amount: '(num|count|a|few|big|half)',
  period: '(unit|units)',
  ofyear: '(((of|comma)? fiscal? unit? year)|(of? (this|last|next|that|the? same|the? past) fiscal? unit))',
}

const charOf = (name: string): string => {
  for (const [known, char] of symbolOf) if (known === name) return char
  throw new Error(`no symbol is called ${name}`)
}

const expand = (pattern: string): string =>
  pattern.replace(/[a-z]+/g, (name) => (classes[name] ? expand(classes[name]) : charOf(name))).replace(/\s+/g, '')

const withoutCaptures = (source: string) => source.replace(/\((?!\?)/g, '(?:')

/** A pattern that is tried at one place of the symbol string, set by `lastIndex`. */
export const pattern = (source: string): RegExp => new RegExp(withoutCaptures(expand(source)), 'y')

/** A pattern that must end where the string ends. */
export const ending = (source: string): RegExp => new RegExp(`(?:${withoutCaptures(expand(source))})$`)

/** A set of symbols, for looking at one place. */
export const oneOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(charOf))

/** The symbols that a match of the pattern can begin with. */
export function starters(source: string): Set<string> {
  const text = expand(source)
  let at = 0
  /** First symbols of one group body, and whether it can match nothing. */
  const choice = (): { first: Set<string>; empty: boolean } => {
    const first = new Set<string>()
    let empty = false
    let open = true
    for (;;) {
      const char = text[at]
      if (char === undefined || char === ')') break
      if (char === '|') {
        at++
        empty ||= open
        open = true
        continue
      }
      let item: { first: Set<string>; empty: boolean }
      at++
      if (char === '(') {
        const looks = text[at] === '?'
        if (looks) at += text[at + 1] === '<' ? 3 : 2
        item = choice()
        at++
        if (looks) item = { first: new Set(), empty: true }
      } else item = { first: new Set([char]), empty: false }
      if (text[at] === '?') {
        at++
        item.empty = true
      }
      if (open) for (const symbol of item.first) first.add(symbol)
      open &&= item.empty
    }
    return { first, empty: empty || open }
  }
  return choice().first
}
