import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import type { SaveState } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = { save: SaveState | undefined; unsure: boolean; onPress(): void }

/** A wait that is shorter than this, in milliseconds, is not spoken of. */
const patience = 300

/** Save, Saving… when it takes long, or Saved, which takes it back. The style sheet keeps room for the longest label, so that nothing jumps. */
export function SaveButton({ save, unsure, onPress }: Props) {
  const t = useTexts()
  const label = t(unsure ? 'saveUnsure' : 'save')
  const busy = save?.kind === 'saving'
  const slow = useSlow(busy)
  const others = (own: string) => [label, t('saving'), t('saved')].filter((one) => one !== own).join('\n')
  if (save?.kind === 'saved') {
    return (
      <button
        type="button"
        class="btn keep saved"
        aria-pressed="true"
        title={t('remove')}
        data-other={others(t('saved'))}
        onClick={onPress}
      >
        <span>
          <Icon name="check" />
          {t('saved')}
        </span>
      </button>
    )
  }
  return (
    <button
      type="button"
      class="btn keep"
      aria-pressed="false"
      aria-busy={busy}
      data-other={others(slow ? t('saving') : label)}
      onClick={() => {
        if (!busy) onPress()
      }}
    >
      <span>{slow ? t('saving') : label}</span>
    </button>
  )
}

/** Whether something has been going on for longer than a moment. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), patience)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy])
  return busy && slow
}
