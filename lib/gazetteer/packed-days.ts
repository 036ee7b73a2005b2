/** Days in few characters: one for the year since 1950, one for the month, one for the day; parts that are not known are left out. */

const digits = '!$&()+,./:;<=>?@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz{}~^_[]'
const firstYear = 1950

/** YYYY, YYYY-MM or YYYY-MM-DD in one to three characters; "" for "". */
export function packDay(date: string): string {
  if (date === '') return ''
  const [year = 0, ...rest] = date.split('-').map(Number)
  const packed = [year - firstYear, ...rest].map((part) => digits.charAt(part)).join('')
  if (unpackDay(packed) !== date) throw new RangeError(`${date} is outside the years that can be packed`)
  return packed
}

/** The ISO form of a packed day; null for "". */
export function unpackDay(packed: string): string | null {
  const [year, ...rest] = Array.from(packed, (digit) => digits.indexOf(digit))
  if (year === undefined) return null
  return [String(firstYear + year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
