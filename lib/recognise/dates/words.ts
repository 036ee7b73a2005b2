import type { SymbolName } from './symbols.ts'

/** What a word means to the grammar: `value` is its number, `key` its unit or kind. */
export type Word = { symbol: SymbolName; value: number; key: string /** Counts only with a capital. */; capital: boolean }

const words = new Map<string, Word>()
const add = (symbol: SymbolName, list: string, key = '', capital = false, value = 0) => {
  for (const word of list.split(' ')) words.set(word, { symbol, value, key, capital })
}
/** Numbered from `first`; variants of one number are joined by a slash. */
const addNumbered = (symbol: SymbolName, list: string, first = 1, step = 1, capital = false) => {
  for (const [i, variants] of list.split(' ').entries()) add(symbol, variants.replaceAll('/', ' '), '', capital, first + i * step)
}

addNumbered('month', 'january february - april - june july august september october november december', 1, 1, true)
add('may', 'march', '', true, 3)
add('may', 'may', '', true, 5)
addNumbered('weekday', 'monday tuesday wednesday thursday friday saturday sunday', 1, 1, true)
addNumbered('weekdays', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays', 1, 1, true)
addNumbered('season', 'spring/springtime summer/summertime fall/autumn winter/wintertime')

addNumbered(
  'count',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
addNumbered('count', 'twenty thirty forty fifty sixty seventy eighty ninety hundred', 20, 10)
addNumbered(
  'ordinal',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
)
add('ordinal', 'final', 'last', false, -1)
addNumbered('decade', 'twenties thirties forties fifties sixties seventies eighties nineties', 20, 10)
add('few', 'few several couple many some dozen dozens various numerous')
add('half', 'half')

for (const unit of ['day', 'week', 'month', 'quarter', 'year', 'decade', 'weekend', 'fortnight']) {
  add('unit', unit, unit)
  add('units', `${unit}s`, unit)
}
add('unit', 'period', 'period')
add('unit', 'century', 'century')
add('units', 'centuries', 'century')
add('tick', 'hour hours minute minutes seconds sec secs min mins hr hrs moment moments nights')
add('part', 'morning', 'MO')
add('parts', 'mornings afternoons evenings')
add('into', 'into')
add('part', 'noon midday lunchtime', 'MI')
add('part', 'afternoon', 'AF')
add('part', 'evening', 'EV')
add('part', 'night nighttime midnight', 'NI')
add('part', 'dawn daybreak', 'MO')
add('part', 'dusk', 'EV')

add('the', 'the')
add('a', 'a an', '', false, 1)
add('this', 'this')
add('that', 'that')
add('these', 'these those')
add('same', 'same')
add('last', 'last')
add('next', 'next')
add('past', 'past')
add('past', 'previous prior preceding', 'before')
add('following', 'following ensuing')
add('coming', 'coming upcoming forthcoming')
add('recent', 'recent')
add('recently', 'recently lately')
add('future', 'future')
add('latest', 'latest')
add('near', 'near foreseeable distant')
add('current', 'current')
add('early', 'early', 'early')
add('early', 'late', 'late')
add('early', 'mid', 'mid')
add('earlier', 'earlier')
add('later', 'later')
add('ago', 'ago')
add('edge', 'end close beginning start outset')
add('middle', 'middle')
add('entire', 'entire whole full')
add('old', 'old')
add('time', 'time')
add('each', 'each every per')
add('about', 'about around nearly almost roughly approximately some')
add('more', 'more less fewer')
add('than', 'than')
add('now', 'now currently nowadays presently')
add('today', 'today', '', false, 0)
add('nearday', 'yesterday', '', false, -1)
add('nearday', 'tomorrow', '', false, 1)
add('tonight', 'tonight')
add('overnight', 'overnight')
add('fiscal', 'fiscal financial fy')
add('zone', 'gmt utc', 'Z')
add('zone', 'est edt pst pdt cet cest eet eest bst et msk ist cst cdt hkt jst')
for (const word of [
  'of',
  'in',
  'on',
  'at',
  'and',
  'or',
  'from',
  'between',
  'since',
  'before',
  'after',
  'during',
  'for',
  'over',
] as const)
  add(word, word)
add('by', 'by')
add('to', 'to')
add('until', 'until till')
add('through', 'through thru')

words.delete('-')

const abbreviations = new Map<string, Word>()
for (const [i, list] of ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'].entries())
  for (const word of list.split(' ')) abbreviations.set(word, { symbol: 'month', value: i + 1, key: '', capital: true })
for (const [i, list] of ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'].entries())
  for (const word of list.split(' ')) abbreviations.set(word, { symbol: 'wday', value: i + 1, key: '', capital: true })
abbreviations.delete('')

export const wordOf = (lower: string): Word | undefined => words.get(lower)

/** Months and weekdays cut short; they count only before a full stop or a number. */
export const abbreviationOf = (lower: string): Word | undefined => abbreviations.get(lower)
