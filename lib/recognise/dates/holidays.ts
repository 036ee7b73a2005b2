import { certainDay, type Day, easter, nthWeekday, orthodoxEaster } from './calendar.ts'

export type Holiday = {
  on: (year: number) => Day /** Needs no "Day" or number to be known as a day: these words also stand in names and compounds. */
  bare: boolean
}

const fixed = (month: number, day: number) => (year: number) => certainDay(year, month, day)
const nth = (month: number, weekday: number, n: number) => (year: number) => nthWeekday(year, month, weekday, n)
const fromEaster = (days: number) => (year: number) => easter(year) + days

const days: [names: string, on: (year: number) => Day][] = [
  ['New Year’s Day|New Year’s', fixed(1, 1)],
  ['New Year’s Eve', fixed(12, 31)],
  ['Orthodox Christmas', fixed(1, 7)],
  ['Epiphany', fixed(1, 6)],
  ['Martin Luther King Jr. Day|Martin Luther King Day', nth(1, 1, 3)],
  ['Valentine’s Day', fixed(2, 14)],
  ['Presidents Day|Presidents’ Day', nth(2, 1, 3)],
  ['International Women’s Day|Women’s Day', fixed(3, 8)],
  ['St. Patrick’s Day|St Patrick’s Day', fixed(3, 17)],
  ['April Fools’ Day|April Fool’s Day', fixed(4, 1)],
  ['Palm Sunday', fromEaster(-7)],
  ['Good Friday', fromEaster(-2)],
  ['Easter|Easter Sunday', fromEaster(0)],
  ['Easter Monday', fromEaster(1)],
  ['Orthodox Easter', orthodoxEaster],
  ['Earth Day', fixed(4, 22)],
  ['May Day', fixed(5, 1)],
  ['Victory Day', fixed(5, 9)],
  ['Europe Day', fixed(5, 9)],
  ['Memorial Day', nth(5, 1, -1)],
  ['Juneteenth', fixed(6, 19)],
  ['Russia Day', fixed(6, 12)],
  ['Canada Day', fixed(7, 1)],
  ['Bastille Day', fixed(7, 14)],
  ['Ukraine’s Independence Day|Ukrainian Independence Day|Independence Day of Ukraine', fixed(8, 24)],
  ['U.S. Independence Day|America’s Independence Day|American Independence Day', fixed(7, 4)],
  ['Labor Day', nth(9, 1, 1)],
  ['Columbus Day', nth(10, 1, 2)],
  ['Halloween', fixed(10, 31)],
  ['Veterans Day|Armistice Day|Remembrance Day', fixed(11, 11)],
  ['Thanksgiving|Thanksgiving Day', nth(11, 4, 4)],
  ['St. Nicholas Day', fixed(12, 6)],
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas|Christmas Day', fixed(12, 25)],
  ['Boxing Day', fixed(12, 26)],
]

const bareNames = new Set(['Easter', 'Christmas', 'Thanksgiving', 'Halloween', 'Epiphany', 'New Year’s'])

/** Holidays by the first word of their names, longest name first. */
const byFirstWord = new Map<string, { name: string; holiday: Holiday }[]>()
for (const [names, on] of days)
  for (const name of names.split('|')) {
    const first = /^\p{L}+/u.exec(name)?.[0] ?? ''
    const list = byFirstWord.get(first) ?? []
    list.push({ name, holiday: { on, bare: bareNames.has(name) } })
    byFirstWord.set(
      first,
      list.sort((a, b) => b.name.length - a.name.length),
    )
  }

/** The holiday whose name stands here; `word` is the word that begins here. Typewriter apostrophes count as curly ones. */
export function holidayAt(text: string, at: number, word: string): { end: number; name: string; holiday: Holiday } | null {
  for (const { name, holiday } of byFirstWord.get(word) ?? []) {
    const end = at + name.length
    if (text.slice(at, end).replaceAll("'", '’') === name && !/[\p{L}\d]/u.test(text.charAt(end))) return { end, name, holiday }
  }
  return null
}
