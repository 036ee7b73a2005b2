import type { Why, WhyKey } from '../recognise/dates/why.ts'

/**
 * How a date was reached, in Ukrainian. What the words name stands first, by itself, so that it keeps one form in every sentence; what it was
 * counted from stands in the genitive.
 */
const sentences: Record<WhyKey, string> = {
  stated: 'названо повністю',
  vague: 'без точного дня',
  unknown: 'день публікації невідомий',
  closest: '{what}: найближче до {to}',
  lastBefore: '{what}: востаннє до {to}',
  lastUpTo: '{what}: востаннє не пізніше {to}',
  firstAfter: '{what}: уперше після {to}',
  firstFrom: '{what}: уперше не раніше {to}',
  secondAfter: '{what}: удруге після {to}',
  inYear: '{what} {to}',
  inWeek: '{what}: {week} {to}',
  away: '{away}',
  fromSpeech: '{away}, дня мовлення',
  night: 'ніч перед {to}',
  comingWeek: 'сказано в неділю про майбутнє: тиждень після {to}',
  sevenDays: 'сім днів до {to}',
  atHand: 'того дня, про який ідеться: {on}',
  namedBefore: '{what}: названо вище, {on}',
  yearBefore: 'за рік до {to}',
  toldBehind: '{what}, до якого належить {on}, названо одразу далі',
  endsOn: '{what}: закінчується {to}',
  attacks: 'напади 11 вересня 2001',
}

const weekdays = ['понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота', 'неділя']
const months = 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(' ')
const ofMonths = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ')
const seasons: Readonly<Record<string, readonly [name: string, of: string]>> = {
  SP: ['весна', 'весни'],
  SU: ['літо', 'літа'],
  FA: ['осінь', 'осені'],
  WI: ['зима', 'зими'],
}
/** One, two and five of them, in the accusative. */
const grains: Readonly<Record<string, readonly [one: string, few: string, many: string]>> = {
  day: ['день', 'дні', 'днів'],
  week: ['тиждень', 'тижні', 'тижнів'],
  weekend: ['вихідні', 'вихідні', 'вихідних'],
  month: ['місяць', 'місяці', 'місяців'],
  quarter: ['квартал', 'квартали', 'кварталів'],
  half: ['півріччя', 'півріччя', 'півріч'],
  year: ['рік', 'роки', 'років'],
  decade: ['десятиліття', 'десятиліття', 'десятиліть'],
  century: ['століття', 'століття', 'століть'],
}
const rules = new Intl.PluralRules('uk-UA')

/** A TIMEX3 value in words; `of`: in the genitive, with its year. The value itself when it has no words here. */
function inWords(value: string, of: boolean): string {
  if (value.includes('/'))
    return value
      .split('/')
      .map((one) => inWords(one, of))
      .join(' – ')
  const [, year = '', part = '', day] = /^(\d{4}|XXXX)(?:-(\w+))?(?:-(\w+))?$/.exec(value) ?? []
  if (year === '') return grains[value]?.[0] ?? value
  const named = partInWords(part, day, of)
  if (named === null) return value
  return [named, year === 'XXXX' ? '' : named === '' && of ? `${year} року` : year].filter(Boolean).join(' ')
}

function partInWords(part: string, day: string | undefined, of: boolean): string | null {
  const at = Number(part) - 1
  if (part === '') return ''
  if (part === 'XX') return `${Number(day)}-${of ? 'го' : 'те'} число`
  if (part === 'WXX') return weekdays[Number(day) - 1] ?? null
  const [kind = '', number = ''] = [part[0], part.slice(1)]
  if (kind === 'W') return `${Number(number)}-${of ? 'го тижня' : 'й тиждень'}`
  if (kind === 'Q') return `${number}-${of ? 'го кварталу' : 'й квартал'}`
  if (kind === 'H') return `${number}-${of ? 'го півріччя' : 'ше півріччя'}`
  const season = seasons[part]
  if (season) return season[of ? 1 : 0]
  if (day !== undefined) return ofMonths[at] === undefined ? null : `${Number(day)} ${ofMonths[at]}`
  return (of ? ofMonths : months)[at] ?? null
}

/** "за 3 тижні до 16 березня 2025", "тиждень після …", "тиждень, до якого належить …". */
function awayInWords({ what, count, to }: Why): string {
  const of = inWords(to, true)
  const [one = what, few = what, many = what] = grains[what] ?? []
  if (count === 0) return what === 'day' ? `того самого дня: ${of}` : `${one}, до якого належить ${inWords(to, false)}`
  if (what === 'weekend') return `${one} ${count < 0 ? 'перед' : 'після'} ${of}`
  const n = Math.abs(count)
  const form = rules.select(n)
  const counted = n === 1 ? one : `${n} ${form === 'one' ? one : form === 'few' ? few : many}`
  return count < 0 ? `за ${counted} до ${of}` : `через ${counted} після ${of}`
}

/** The rule of a date in Ukrainian: "16 березня: найближче до 17 березня 2025". */
export function ruleInUkrainian(why: Why): string {
  const { key, what, count, to } = why
  const parts: Record<string, string> = {
    what: inWords(what, false),
    to: inWords(to, true),
    on: inWords(to, false),
    away: key === 'away' || key === 'fromSpeech' ? awayInWords(why) : '',
    week: count < 0 ? 'тиждень перед' : count > 0 ? 'тиждень після' : 'тиждень, на який припадає',
  }
  return sentences[key].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
}
