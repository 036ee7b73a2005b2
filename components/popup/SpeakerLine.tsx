import type { EntryDraft } from '../../lib/log/entry.ts'
import { Icon } from '../base/Icon.tsx'
import type { Correction } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = { draft: EntryDraft; correction: Correction | undefined; onCorrect(): void }

/** Who spoke, with the office held on that day, and the way to say otherwise. An office belongs to whom the page named, not to a correction. */
export function SpeakerLine({ draft: { speaker, office }, correction, onCorrect }: Props) {
  const t = useTexts()
  const name = correction?.name ?? speaker?.name ?? speaker?.text ?? t('nobodyNamed')
  const same = !correction || (correction.id !== null && correction.id === speaker?.id)
  return (
    <p class="who">
      <b>{name}</b> {correction && <span class="quiet">{t('popup.corrected')}</span>}
      <button type="button" class="fix" aria-label={t('popup.correctName', { name })} onClick={onCorrect}>
        <Icon name="pencil" />
      </button>
      {same && office && <span class="off">{office.title}</span>}
    </p>
  )
}
