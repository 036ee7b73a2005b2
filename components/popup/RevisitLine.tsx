import type { PopupState } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = Pick<PopupState, 'changed' | 'missing'> & { onSee(): void }

/** Says at once, above the quotes of the page, that words which were saved are no longer what they were. */
export function RevisitLine({ changed, missing, onSee }: Props) {
  const t = useTexts()
  const told = [
    changed.length > 0 && t('popup.changedCount', { n: changed.length }),
    missing.length > 0 && t('popup.missingCount', { n: missing.length }),
  ].filter((line) => line !== false)
  if (told.length === 0) return null
  return (
    <p class="notice">
      <span>{told.join(' ')}</span>
      <button type="button" class="tb" onClick={onSee}>
        {t('popup.seeChanges')}
      </button>
    </p>
  )
}
