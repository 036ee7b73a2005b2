import { Icon } from '../base/Icon.tsx'
import type { SaveState } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = { save: SaveState | undefined; unsure: boolean; onPress(): void }

/** Save, or Saved, which takes it back. The style sheet keeps room for the longer label, so that nothing jumps. */
export function SaveButton({ save, unsure, onPress }: Props) {
  const t = useTexts()
  const label = t(unsure ? 'saveUnsure' : 'save')
  if (save?.kind === 'saved') {
    return (
      <button type="button" class="btn keep saved" aria-pressed="true" title={t('remove')} data-other={label} onClick={onPress}>
        <span>
          <Icon name="check" />
          {t('saved')}
        </span>
      </button>
    )
  }
  const busy = save?.kind === 'saving'
  return (
    <button
      type="button"
      class="btn keep"
      aria-pressed="false"
      aria-busy={busy}
      data-other={t('saved')}
      onClick={() => {
        if (!busy) onPress()
      }}
    >
      <span>{label}</span>
    </button>
  )
}
