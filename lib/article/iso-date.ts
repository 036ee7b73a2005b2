/** Beginnings of the names of months, each list from January on: English, German, French, Spanish, Polish, Ukrainian, Russian, Italian, Turkish, Portuguese, Arabic, Dutch. */
const months = (
  'jan feb mar apr may jun jul aug sep oct nov dec;januar febr mär apri mai juni juli augu sept okt nove dez;' +
  'janv fév mars avr mai juin juil aoû sept octo novem déc;ene febrer marz abr mayo juni juli agos septi octub noviem dic;' +
  'stycz lut marca kwie maja czerw lip sierp wrze paź list gru;січ лют бер кві тра чер лип сер вер жов лис гру;' +
  'янв фев мар апр мая июн июл авг сен окт ноя дек;gen feb mar apr mag giu lug ago set ott nov dic;' +
  'oca şub mar nis may haz tem ağu eyl eki kas ara;jan fev mar abr mai jun jul ago set out nov dez;' +
  'ينا فبر مار أبر ماي يون يول أغس سبت أكت نوف ديس;jan feb maa apr mei jun jul aug sep okt nov dec'
)
  .split(';')
  .map((names) => names.split(' '))

const two = (value: string | number): string => String(value).padStart(2, '0')

/** '' unless the day exists in the calendar and lies between 1900 and 2199. */
function day(year: string, month: string | number, date: string): string {
  const iso = `${year}-${two(month)}-${two(date)}`
  const time = new Date(`${iso}T00:00:00Z`)
  return /^(19|20|21)\d\d$/.test(year) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : ''
}

/** "Z", "+02:00" or ''. */
function zone(words: string | undefined): string {
  if (!words) return ''
  if (/^(z|utc|gmt)$/i.test(words)) return 'Z'
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(words) ?? []
  return sign && hours ? `${sign}${hours}:${minutes}` : ''
}

function time(words: string | undefined, offset: string | undefined): string {
  const [, hours, minutes, seconds = '00'] = /^(\d{1,2})[:h.](\d{2})(?::(\d{2}))?/i.exec(words ?? '') ?? []
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return ''
  return `T${two(hours)}:${minutes}:${seconds}${zone(offset)}`
}

const clock = String.raw`(\d{1,2}(?:[:h]\d{2}(?::\d{2})?|\.\d{2}(?=\s?uhr)))(?:\.\d+)?\s*(z|utc|gmt|[+-]\d{2}:?\d{0,2})?`
/** What may stand between a day in words and its time. */
const until = String.raw`(?:(?:\s(?:року|р\.|года|г\.))?(?:\s?[,–—|-]|\s(?:at|um|às?|alle(?: ore)?|ore|a las|об?|в)|\s\p{L}{4,12})?\s+\(?`
const shapes: readonly [RegExp, (m: RegExpExecArray, dayFirst: boolean) => string][] = [
  [
    new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ,]+${clock})?`, 'i'),
    ([, y = '', m = '', d = '', t, z]) => join(day(y, m, d), t, z),
  ],
  // The day stands first before dots.
  [
    new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:[ ,-]+${clock})?`, 'i'),
    ([, d = '', m = '', y = '', t, z]) => join(day(y, m, d), t, z),
  ],
  [
    new RegExp(`^(\\d{1,2})\\/(\\d{1,2})\\/(\\d{4})(?!\\d)(?:(?:,| -| \\p{L}{1,4})? ${clock})?`, 'iu'),
    ([, a = '', b = '', y = '', t, z], dayFirst) => join(slashed(a, b, y, dayFirst), t, z),
  ],
  [
    /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日[^\d]{0,8}(?:(\d{1,2})[時时点:](\d{2}))?/,
    ([, y = '', m = '', d = '', h, min]) => join(day(y, m, d), h && min && `${h}:${min}`, undefined),
  ],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([, y = '', m = '', d = '']) => day(y, m, d)],
  [
    new RegExp(
      `^(?:\\p{L}+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})${until}${clock})?`,
      'iu',
    ),
    ([, d = '', m = '', y = '', t, z]) => join(day(y, monthOf(m), d), t, z),
  ],
  [
    new RegExp(
      `^(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${until}${clock}(?!\\d|\\s?[ap]\\.?m))?`,
      'iu',
    ),
    ([, m = '', d = '', y = '', t, z]) => join(day(y, monthOf(m), d), t, z),
  ],
]

/** Before slashes the day stands first where it can be no month, or where the language has it so. */
function slashed(a: string, b: string, year: string, dayFirst: boolean): string {
  if (Number(a) > 12 || (dayFirst && Number(b) <= 12)) return day(year, b, a)
  return Number(b) > 12 || a === b ? day(year, a, b) : ''
}

/** Whether a page in this language, a BCP 47 tag, writes the day before the month; plain English does both. */
export const isDayFirst = (language: string): boolean => language !== '' && !/^(?:en$|en-us|zh|ja|ko|hu|mn|fa|lt)/i.test(language)

const monthOf = (name: string): number => {
  const lower = name.toLowerCase()
  for (const names of months) {
    const at = names.findIndex((start) => lower.startsWith(start))
    if (at >= 0) return at + 1
  }
  return 0
}
const join = (date: string, clockTime: string | undefined, offset: string | undefined): string =>
  date && date + time(clockTime, offset)

/**
 * A date of markup as ISO 8601, with its time and zone when they are stated and never shifted: "Sun, 16 Mar 2025 21:30 +0200"
 * gives 2025-03-16T21:30:00+02:00. Null when it is no date. `dayFirst` tells how 3/4/2025 is read, which is no date else.
 */
export function isoDate(words: string, dayFirst = false): string | null {
  const stated = words.trim().slice(0, 80)
  const dash = stated.indexOf('-')
  const trimmed = dash === 1 || dash === 2 ? stated.replace(namedMonth, '$1 $2 $3') : stated
  if (/^\d{10}(\d{3})?$/.test(trimmed)) {
    const at = new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1))
    return at.toISOString().replace('.000Z', 'Z')
  }
  const [, clockTime, offset, rest] = clockFirst.exec(trimmed) ?? []
  const iso = shaped(rest ?? trimmed, dayFirst)
  return iso?.length === 10 ? join(iso, clockTime, offset) : iso
}

/** "16-Mar-2025" */
const namedMonth = /^(\d{1,2})-(\p{L}{3,9})-(\d{4})/u

/** "16:48 16.03.2025" */
const clockFirst = new RegExp(`^${clock}(?:,| on|\\s[-–|•])?\\s+(\\S.{5,60})$`, 'iu')

function shaped(words: string, dayFirst: boolean): string | null {
  for (const [shape, read] of shapes) {
    const match = shape.exec(words)
    const iso = match && read(match, dayFirst)
    if (iso) return iso
  }
  return null
}
