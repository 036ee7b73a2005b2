import { century, decade, year } from '../periods.ts'
import { none, type Rule, stated } from '../reading.ts'

/** Words that follow a count, not a year: "2000 people", "2000 km". */
const counted =
  /^(?:people|troops|soldiers|m?en|women|children|workers|members|homes|houses|ships|planes|aircraft|cars|vehicles|tanks|drones|shares|points|tons|tonnes|miles|k?m|km|k?g|mm|cm|feet|square|cubic|percent|votes|words|residents|civilians|refugees|prisoners|deaths|more|other|(?:kilo)?(?:met(?:er|re)s|grams))$/

/** What a compound with a number measures or counts. */
const measured = /^(?:met(?:er|re)|foot|mile|acre|page|seat|bed|room|member|person|man|strong|odd|plus)$/

/** Words that a number names something after: "room 2010". */
const numbered =
  /^(?:room|flight|chapter|section|article|page|number|resolution|model|paragraph|line|highway|route|bus|train|channel|order|lot|version|form|psalm)$/

const first = 1500
const last = 2100

/** In 2014, 2014's, the year 2014. */
const bareYear: Rule = {
  pattern: '(the? unit)? year',
  read(phrase) {
    const { start, end } = phrase
    const number = phrase.value('year') ?? 0
    if (phrase.has('unit') && phrase.key('unit') !== 'year') return null
    if (number < first || number > last) return none
    if (phrase.is(start - 1, 'money', 'slash', 'big', 'num', 'apos', 'upper') || phrase.is(end, 'slash', 'tick', 'units'))
      return none
    if (phrase.is(start - 1, 'dash') && !phrase.is(start - 2, 'year', 'early')) return none
    if (phrase.is(end, 'zone') || (phrase.is(start - 1, 'lower') && numbered.test(phrase.word(start - 1)))) return none
    if (phrase.is(end, 'lower') && counted.test(phrase.word(end))) return none
    // "A 2010-metre road", "a 2000-year-old oak".
    if (phrase.is(end, 'dash') && (phrase.is(end + 1, 'unit') || measured.test(phrase.word(end + 1)))) return none
    if (phrase.is(start - 1, 'about', 'than') && phrase.is(end, 'lower')) return none
    return stated(year(number))
  },
}

/** The 1990s, the '90s, the nineties; "the mid-1990s" is read as the whole decade. */
const decades: Rule = {
  pattern: 'the? decade',
  read(phrase) {
    const number = phrase.value('decade') ?? 0
    if (number < 100 && !phrase.has('the') && !phrase.is(phrase.start - 1, 'early', 'dash', 'and')) return null
    return stated(decade(number > 99 ? number : 1900 + number))
  },
}

const centuries: Rule = {
  pattern: 'the? (count dash)? ordinal dash? unit',
  read(phrase) {
    if (phrase.key('unit') !== 'century') return null
    const number = (phrase.value('count') ?? 0) + (phrase.value('ordinal') ?? 0)
    return number > 0 && number < 30 ? stated(century(number)) : null
  },
}

/** FY2010, fiscal 2010, fiscal year 2010, the financial year. */
const fiscalYear: Rule[] = [
  {
    pattern: 'the? fiscal unit? year',
    read: (phrase) => (phrase.has('unit') && phrase.key('unit') !== 'year' ? null : stated(year(phrase.value('year') ?? 0))),
  },
  {
    pattern: 'fiscal',
    read(phrase) {
      const number = phrase.value('fiscal') ?? 0
      return number > 0 ? stated(year(number)) : null
    },
  },
]

const nineteenth = new Set([19, 20])

/** Nineteen eighty-four, twenty twenty-two. */
const spelledYear: Rule = {
  pattern: '(?<=in|since|of|by|until|from) count dash? count (dash? count)?',
  read(phrase) {
    const [hundreds = 0, tens = 0, ones = 0] = phrase.values('count')
    if (
      !nineteenth.has(hundreds) ||
      tens < 10 ||
      tens > 90 ||
      (tens < 20 && ones > 0) ||
      ones > 9 ||
      (hundreds === 20 && tens > 30)
    )
      return null
    return stated(year(hundreds * 100 + tens + ones))
  },
}

export const years: Rule[] = [decades, centuries, ...fiscalYear, spelledYear, bareYear]
