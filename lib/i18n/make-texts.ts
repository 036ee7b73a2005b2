import type { Why } from '../recognise/dates/why.ts'
import type { Language } from './language.ts'
import { type Arguments, fill, formOf, type Message } from './message.ts'

/** The texts of one catalogue in one language: `t('export', { n: 3 })`. A missing key or parameter does not compile. */
export type TextsOf<C> = {
  <K extends keyof C & string>(key: K, ...values: Arguments<C[K]>): string
  language: Language
  number(value: number): string
  /** A share in per cent, with one decimal at most. */
  percent(value: number): string
  /** An ISO day as "15 March 2025". */
  day(iso: string): string
  /** An ISO day in two parts: "15 March" and "2025". */
  parts(iso: string): { dayAndMonth: string; year: string }
  /** The month of an ISO day, by itself: "March", "березень". */
  month(iso: string): string
  /** Two ISO days, inclusive, as "10–16 March 2025". */
  range(from: string, to: string): string
  /** An ISO day or instant as "Sun 16 March 2025". */
  weekday(iso: string): string
  /** A BCP 47 tag as "English" or "українська"; the tag itself when the browser does not know it. */
  languageName(tag: string): string
  /** An ISO instant as "16 Mar", in the reader's own zone. */
  shortDay(instant: string): string
  /** How a date was reached, in words and their language: English where a date says it in no other. */
  rule(date: { rule: string; why?: Why | undefined }): { text: string; lang: Language }
}

/** How a date was reached, in words of one language. */
export type RuleInWords = (why: Why) => string

const locales: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA' }

/** Noon keeps a bare day from slipping to its neighbour. */
const atNoon = (iso: string) => new Date(`${iso.slice(0, 10)}T12:00:00Z`)

/** Made at the first use, and kept. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The texts of a catalogue, whose English gives the keys and parameters. Rules of dates come in English by themselves. */
export function makeTexts<C>(
  catalogue: Record<keyof C & string, Message>,
  language: Language,
  ruleInWords?: RuleInWords,
): TextsOf<C> {
  const locale = locales[language]
  // The first formatter of its kind costs milliseconds, and a page is shown no text before its first card.
  const rules = once(() => new Intl.PluralRules(locale))
  const numbers = once(() => new Intl.NumberFormat(locale))
  const shares = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
  const days = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options))
  const dayFormat = days({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const weekdayFormat = days({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const monthFormat = days({ day: 'numeric', month: 'long', timeZone: 'UTC' })
  const aloneFormat = days({ month: 'long', timeZone: 'UTC' })
  const shortFormat = days({ day: 'numeric', month: 'short' })
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }))
  const number = (value: number) => numbers().format(value)
  // Ukrainian dates end with "р." where the mock-up's do not.
  const plain = (text: string) => text.replace(/\sр\.$/, '').replace(/^(\S+), /, '$1 ')

  const say = (key: keyof C & string, values: Record<string, string | number> = {}): string => {
    const { n } = values
    return fill(formOf(catalogue[key], typeof n === 'number' ? n : undefined, rules), values, number)
  }
  return Object.assign(say, {
    language,
    number,
    percent: (value: number) => `${shares().format(value)}\u202F%`,
    day: (iso: string) => plain(dayFormat().format(atNoon(iso))),
    parts: (iso: string) => ({ dayAndMonth: monthFormat().format(atNoon(iso)), year: iso.slice(0, 4) }),
    month: (iso: string) => aloneFormat().format(atNoon(iso)),
    range: (from: string, to: string) => joined(plain(dayFormat().formatRange(atNoon(from), atNoon(to)))),
    weekday: (iso: string) => plain(weekdayFormat().format(atNoon(iso))),
    languageName: (tag: string) => languageNameIn(languages(), tag),
    shortDay: (instant: string) => plain(shortFormat().format(new Date(instant))),
    rule: ({ rule, why }: { rule: string; why?: Why | undefined }) =>
      ruleInWords && why ? { text: ruleInWords(why), lang: language } : { text: rule, lang: 'en' as const },
  })
}

/** The language alone, without its region: pages seldom mean more. A tag that is none throws inside Intl. */
function languageNameIn(names: Intl.DisplayNames, tag: string): string {
  const [language = ''] = tag.split('-')
  return /^[a-z]{2,3}$/i.test(language) ? (names.of(language.toLowerCase()) ?? tag) : tag
}

/** Two days of one month stand close: "10–16 March 2025". Browsers differ in the space they put around the dash. */
const joined = (range: string): string => range.replace(/^(\d+)\s*–\s*(?=\d+\s)/, '$1–')
