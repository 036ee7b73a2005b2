/** Beginnings of the names of months, each list from January on: English, German, French, Spanish, Polish, Ukrainian, Russian. */
const months = (
  'jan feb mar apr may jun jul aug sep oct nov dec;januar febr mär apri mai juni juli augu sept okt nove dez;' +
  'janv fév mars avr mai juin juil aoû sept octo novem déc;ene febrer marz abr mayo juni juli agos septi octub noviem dic;' +
  'stycz lut marca kwie maja czerw lip sierp wrze paź list gru;січ лют бер кві тра чер лип сер вер жов лис гру;' +
  'янв фев мар апр мая июн июл авг сен окт ноя дек'
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
  const [, hours, minutes, seconds = '00'] = /^(\d{1,2})[:h](\d{2})(?::(\d{2}))?/i.exec(words ?? '') ?? []
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return ''
  return `T${two(hours)}:${minutes}:${seconds}${zone(offset)}`
}

const clock = String.raw`(\d{1,2}[:h]\d{2}(?::\d{2})?)(?:\.\d+)?\s*(z|utc|gmt|[+-]\d{2}:?\d{0,2})?`
/** What may stand between a day in words and its time. */
const until = String.raw`(?:(?:\s(?:року|р\.|года|г\.))?(?:\s?[,–—|-]|\s(?:at|um|à|a las|об?|в))?\s+`
const shapes: readonly [RegExp, (m: RegExpExecArray) => string][] = [
  [
    new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ,]+${clock})?`, 'i'),
    ([, y = '', m = '', d = '', t, z]) => join(day(y, m, d), t, z),
  ],
  // The day stands first before dots; before slashes only where it can be no month.
  [
    new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:[ ,-]+${clock})?`, 'i'),
    ([, d = '', m = '', y = '', t, z]) => join(day(y, m, d), t, z),
  ],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/,
    ([, a = '', b = '', y = '']) => (Number(a) > 12 ? day(y, b, a) : Number(b) > 12 || a === b ? day(y, a, b) : ''),
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
 * gives 2025-03-16T21:30:00+02:00. Null when it is no date.
 */
export function isoDate(words: string): string | null {
  const trimmed = words.trim().slice(0, 80)
  if (/^\d{10}(\d{3})?$/.test(trimmed)) {
    const at = new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1))
    return at.toISOString().replace('.000Z', 'Z')
  }
  const [, clockTime, offset, rest] = clockFirst.exec(trimmed) ?? []
  const iso = shaped(rest ?? trimmed)
  return iso?.length === 10 ? join(iso, clockTime, offset) : iso
}

/** "16:48 16.03.2025" */
const clockFirst = new RegExp(`^${clock}(?:,| on|\\s[-–|•])?\\s+(\\S.{5,60})$`, 'iu')

function shaped(words: string): string | null {
  for (const [shape, read] of shapes) {
    const match = shape.exec(words)
    const iso = match && read(match)
    if (iso) return iso
  }
  return null
}
