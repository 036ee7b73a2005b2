import { certainDay, type Day, easter, nthWeekday, orthodoxEaster } from './calendar.ts'

export type Holiday = {
  on: (year: number) => Day /** The word also stands in names and compounds: "Easter Island", "Christmas tree". */
  bare: boolean
}

const table = `
1/1 New Year’s Day|New Year’s|New Year
1/6 Epiphany
1/7 Orthodox Christmas
1/1/3 Martin Luther King Jr. Day|Martin Luther King Day
2/14 Valentine’s Day
2/1/3 Presidents Day|Presidents’ Day
3/8 International Women’s Day|Women’s Day
3/17 St. Patrick’s Day|St Patrick’s Day
4/1 April Fools’ Day|April Fool’s Day
easter-7 Palm Sunday
easter-2 Good Friday
easter+0 Easter|Easter Sunday
easter+1 Easter Monday
orthodox+0 Orthodox Easter
5/1 May Day
5/9 Victory Day|Europe Day
5/1/-1 Memorial Day
6/12 Russia Day
6/19 Juneteenth
7/4 U.S. Independence Day|American Independence Day
7/14 Bastille Day
8/24 Ukraine’s Independence Day|Ukrainian Independence Day|Independence Day
9/1/1 Labor Day
10/31 Halloween
11/11 Veterans Day|Armistice Day|Remembrance Day
11/4/4 Thanksgiving|Thanksgiving Day
12/6 St. Nicholas Day
12/24 Christmas Eve
12/25 Christmas|Christmas Day
12/26 Boxing Day
12/31 New Year’s Eve`

/** Month/day, month/weekday/nth (-1 is the last), or days from Easter. */
function dayFinder(when: string): (year: number) => Day {
  const [base = '', shift] = when.split(/(?=[+-]\d+$)/)
  if (base === 'easter') return (year) => easter(year) + Number(shift)
  if (base === 'orthodox') return orthodoxEaster
  const [month = 1, day = 1, nth] = when.split('/').map(Number)
  return (year) => (nth === undefined ? certainDay(year, month, day) : nthWeekday(year, month, day, nth))
}

const bareNames = new Set(['Easter', 'Christmas', 'Thanksgiving', 'Halloween', 'Epiphany', 'New Year’s', 'New Year'])

/** Holidays by the first word of their names, longest name first. */
const byFirstWord = new Map<string, { name: string; holiday: Holiday }[]>()
for (const [, when = '', names = ''] of table.matchAll(/^(\S+) (.+)$/gm)) {
  const on = dayFinder(when)
  for (const name of names.split('|')) {
    const first = /^\p{L}+/u.exec(name)?.[0] ?? ''
    const list = [...(byFirstWord.get(first) ?? []), { name, holiday: { on, bare: bareNames.has(name) } }]
    byFirstWord.set(
      first,
      list.sort((a, b) => b.name.length - a.name.length),
    )
  }
}

/** First words of the names. */
export const holidayWords = (): Iterable<string> => byFirstWord.keys()

/** The holiday whose name stands here; `word` is the word that begins here. Typewriter apostrophes count as curly ones. */
export function holidayAt(text: string, at: number, word: string): { end: number; name: string; holiday: Holiday } | null {
  for (const { name, holiday } of byFirstWord.get(word) ?? []) {
    const end = at + name.length
    if (text.slice(at, end).replaceAll("'", '’') === name && !/[\p{L}\d]/u.test(text.charAt(end))) return { end, name, holiday }
  }
  return null
}
