import { holidayWords } from './holidays.ts'
import { codeOf, type SymbolName } from './symbols.ts'

/** What a word means to the grammar: `value` is its number, `key` its unit or kind. */
export type Word = {
  /** The UTF-16 unit of its symbol. */ code: number
  value: number
  key: string /** Counts only with a capital. */
  capital: boolean
}

const words = new Map<string, Word>()
const abbreviations = new Map<string, Word>()

type Options = { key?: string; value?: number; step?: number; capital?: boolean; into?: Map<string, Word> }

/** Words of one symbol. With a step each is worth so much more than the one before; "-" holds a place and variants of one number are joined by a slash. */
function add(symbol: SymbolName, list: string, { key = '', value = 0, step = 0, capital = false, into = words }: Options = {}) {
  for (const [i, variants] of list.split(' ').entries())
    for (const word of variants.split('/'))
      if (word !== '-') into.set(word, { code: codeOf(symbol), value: value + i * step, key, capital })
}

const inOrder = { value: 1, step: 1 }
const named = { ...inOrder, capital: true }
add('month', 'january february - april - june july august september october november december', named)
add('month', 'jan feb mar apr - jun jul aug sep/sept oct nov dec', { ...named, into: abbreviations })
// Also a verb and a name, so they need more around them.
add('may', 'march - may', { value: 3, step: 1, capital: true })
add('weekday', 'monday tuesday wednesday thursday friday saturday sunday', named)
add('weekdays', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays', named)
add('wday', 'mon tue/tues wed thu/thur/thurs fri sat sun', { ...named, into: abbreviations })
add('season', 'spring/springtime summer/summertime fall/autumn winter/wintertime', inOrder)

add(
  'count',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  inOrder,
)
add('count', 'thirty forty fifty sixty seventy eighty ninety hundred', { value: 30, step: 10 })
add(
  'ordinal',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  inOrder,
)
add('ordinal', 'final', { value: -1 })
add('decade', 'twenties thirties forties fifties sixties seventies eighties nineties', { value: 20, step: 10 })
add('a', 'a an', { value: 1 })
add('few', 'few several couple many some dozen dozens numerous')

for (const unit of ['day', 'week', 'month', 'quarter', 'year', 'decade', 'weekend', 'fortnight', 'period']) {
  add('unit', unit, { key: unit })
  add('units', `${unit}s`, { key: unit })
}
add('unit', 'century', { key: 'century' })
add('units', 'centuries', { key: 'century' })
add('tick', 'hour hours minute minutes seconds min mins hr hrs moment moments nights')
add('part', 'morning dawn', { key: 'MO' })
add('part', 'noon midday lunchtime', { key: 'MI' })
add('part', 'afternoon', { key: 'AF' })
add('part', 'evening dusk', { key: 'EV' })
add('part', 'night midnight', { key: 'NI' })
add('parts', 'mornings afternoons evenings')
add('today', 'today')
add('nearday', 'yesterday - tomorrow', { value: -1, step: 1 })
add('zone', 'gmt utc', { key: 'Z' })
add('zone', 'est edt et cst cdt pst pdt bst cet cest eet eest msk ist hkt jst')

add('these', 'these those', { step: 1 })
add('past', 'past')
add('past', 'previous prior preceding', { key: 'before' })
add('following', 'following ensuing')
add('coming', 'coming upcoming forthcoming')
add('recently', 'recently lately')
add('near', 'near foreseeable distant')
add('early', 'early late mid')
add('edge', 'end close beginning start outset')
add('entire', 'entire whole full')
add('each', 'each every per')
add('about', 'about around nearly almost roughly approximately')
add('more', 'more less fewer')
add('now', 'now currently nowadays presently')
add('fiscal', 'fiscal financial fy')
add('until', 'until till')
add('through', 'through thru')

/** Words that are their own symbols. */
const plain =
  'the this that same last next recent future latest current earlier later ago middle half old time than tonight overnight of in on at by to into and or from between since before after during for over'
// Each is the name of a symbol: the test of the patterns would see one that is not.
for (const word of plain.split(' ')) add(word as SymbolName, word)

/** By first letter, the lengths of all known words as bits: most words of a text need not be cut out to be looked up. */
const lengths = new Uint32Array(128)
const note = (word: string) => {
  const first = word.toLowerCase().charCodeAt(0)
  lengths[first] = (lengths[first] ?? 0) | (1 << word.length)
}
for (const word of [...words.keys(), ...abbreviations.keys(), ...holidayWords()]) note(word)
// Q3, H1, FY10, FY2010.
for (const code of ['q1', 'h1', 'fy10', 'fy2010']) note(code)

/** Whether a word of this length that begins with this unit may be known. */
export const isPossible = (first: number, length: number): boolean =>
  length < 32 && first < 128 && ((lengths[first | 32] ?? 0) & (1 << length)) !== 0

export const wordOf = (lower: string): Word | undefined => words.get(lower)

/** Months and weekdays cut short; they count only before a full stop or a number. */
export const abbreviationOf = (lower: string): Word | undefined => abbreviations.get(lower)
