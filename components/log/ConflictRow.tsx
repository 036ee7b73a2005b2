import type { Conflict, Resolution } from '../../lib/log/import/plan.ts'
import { useTexts } from '../base/use-texts.ts'

export const resolutions: readonly Resolution[] = ['keep', 'replace', 'both']

type RowProps = { conflict: Conflict; resolution: Resolution; onResolve(resolution: Resolution): void }

/** One entry of the file that the log has otherwise, and what becomes of it. */
export function ConflictRow({ conflict: { existing, incoming, why }, resolution, onResolve }: RowProps) {
  const t = useTexts()
  return (
    <li>
      <span>
        <q class="words" dir="auto">
          {existing.quote}
        </q>
        <small>{t(`log.import.why.${why}`, { day: t.shortDay(incoming.editedAt ?? incoming.savedAt) })}</small>
      </span>
      <select
        class="in"
        aria-label={t('log.import.resolveOne', { quote: existing.quote.slice(0, 60) })}
        value={resolution}
        onChange={(event) => onResolve(resolutions.find((one) => one === event.currentTarget.value) ?? 'keep')}
      >
        {resolutions.map((one) => (
          <option key={one} value={one}>
            {t(`log.import.${one}`)}
          </option>
        ))}
      </select>
    </li>
  )
}
