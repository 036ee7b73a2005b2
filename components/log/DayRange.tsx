import { useEffect, useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import { isoDay } from './model/view.ts'

type Props = {
  title: string
  kind?: 'date'
  from: string | null
  to: string | null
  onChange(from: string | null, to: string | null): void
}

/** Two ISO days, typed as text so that they read the same in every locale. An unfinished day changes nothing. */
export function DayRange({ title, kind, from, to, onChange }: Props) {
  const t = useTexts()
  return (
    <section>
      <h2>
        {kind && <i class={`k k-${kind}`} />}
        {title}
      </h2>
      <div class="range">
        <DayField label={t('log.filter.from')} title={title} day={from} onChange={(day) => onChange(day, to)} />
        <DayField label={t('log.filter.to')} title={title} day={to} onChange={(day) => onChange(from, day)} />
      </div>
    </section>
  )
}

type FieldProps = { label: string; title: string; day: string | null; onChange(day: string | null): void }

function DayField({ label, title, day, onChange }: FieldProps) {
  const t = useTexts()
  const [typed, setTyped] = useState(day ?? '')
  useEffect(() => setTyped(day ?? ''), [day])
  // Before its tenth letter a day is unfinished, not wrong.
  const wrong = typed.length >= 10 && isoDay(typed) === null
  return (
    <label>
      {label}
      <input
        class="in"
        aria-label={`${title}: ${label}`}
        value={typed}
        inputMode="numeric"
        placeholder="2025-03-16"
        aria-invalid={wrong}
        onInput={(event) => {
          const text = event.currentTarget.value.trim()
          setTyped(text)
          if (text === '' || isoDay(text) !== null) onChange(text === '' ? null : text)
        }}
        onBlur={() => setTyped(day ?? '')}
      />
      {wrong && <span class="wrong">{t('log.filter.dayForm')}</span>}
    </label>
  )
}
