import type { Language } from '../../lib/i18n/language.ts'

/** How the log page writes months, instants, sizes and countries in the reader's language. */
export type Formats = {
  /** 2025-03 as "March 2025" and "Mar". */
  month(month: string): string
  monthShort(month: string): string
  /** An ISO instant as "16 Mar 2025, 14:05", in the reader's own zone. */
  instant(iso: string): string
  /** Bytes as "0.4 MB". */
  bytes(count: number): string
  /** ISO 3166-1 alpha-2 as "Finland". */
  country(code: string): string
}

const locales: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA' }
const firstDay = (month: string) => new Date(`${month}-01T12:00:00Z`)
const plain = (text: string) => text.replace(/\s{1,3}р\.(?=,|$)/, '')

function make(language: Language): Formats {
  const locale = locales[language]
  const long = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const sizes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  return {
    month: (month) => plain(long.format(firstDay(month))),
    monthShort: (month) => short.format(firstDay(month)).replace(/\.$/, ''),
    instant: (iso) => plain(time.format(new Date(iso))),
    bytes: (count) => sizes.format(count / 1_000_000),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  }
}

const made = new Map<Language, Formats>()

export function formatsIn(language: Language): Formats {
  const formats = made.get(language) ?? make(language)
  made.set(language, formats)
  return formats
}
