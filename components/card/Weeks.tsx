import { useCardTexts } from './use-texts.ts'

const dayLength = 86_400_000
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)
const monday = (time: number): number => time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The weeks of a span of several days with the day of publication; nothing for single days, or where they lie apart. */
export function Weeks({ from, to, published }: { from: string; to: string; published: string | null }) {
  const t = useCardTexts()
  const [first, last] = [at(from), at(to)]
  if (first === last || last - first > 9 * dayLength) return null
  const known = published ? at(published) : first
  const start = monday(Math.min(first, known))
  const end = monday(Math.max(last, known)) + 6 * dayLength
  if (end - start > 21 * dayLength) return null
  const days = Array.from({ length: (end - start) / dayLength + 1 }, (_, i) => start + i * dayLength)
  const names = new Intl.DateTimeFormat(t.language, { weekday: 'short', timeZone: 'UTC' })
  return (
    <div class="weeks" aria-hidden="true">
      {days.slice(0, 7).map((day) => (
        <b key={day}>{names.format(day).slice(0, 2)}</b>
      ))}
      {days.map((day) => (
        <span
          key={day}
          class={[day >= first && day <= last && 'within', isoOf(day) === published && 'pub'].filter(Boolean).join(' ')}
        >
          {new Date(day).getUTCDate()}
        </span>
      ))}
    </div>
  )
}
