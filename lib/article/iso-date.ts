const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

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
  const [, hours, minutes, seconds = '00'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(words ?? '') ?? []
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return ''
  return `T${two(hours)}:${minutes}:${seconds}${zone(offset)}`
}

const clock = String.raw`(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(z|utc|gmt|[+-]\d{2}:?\d{0,2})?`
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
      `^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3})[a-z]*\\.?,?\\s+(\\d{4})(?:[ ,]+(?:at\\s+)?${clock})?`,
      'i',
    ),
    ([, d = '', m = '', y = '', t, z]) => join(day(y, monthOf(m), d), t, z),
  ],
  [
    /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i,
    ([, m = '', d = '', y = '']) => day(y, monthOf(m), d),
  ],
]

const monthOf = (name: string): number => months.indexOf(name.toLowerCase()) + 1
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
  for (const [shape, read] of shapes) {
    const match = shape.exec(trimmed)
    const iso = match && read(match)
    if (iso) return iso
  }
  return null
}
