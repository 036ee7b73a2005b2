import type { EntrySpeaker } from '../../lib/log/entry.ts'
import type { Correction } from './model/state.ts'
import { useTexts } from './use-texts.ts'

/** The people whom the words may mean, the likeliest first; three at most. */
export const namesOf = ({ name, alternatives }: EntrySpeaker): string[] =>
  [...new Set([name, ...alternatives])].filter((one) => one !== null).slice(0, 3)

type Props = { speaker: EntrySpeaker; onAnswer(correction: Correction): void; onOther(): void }

/** Doubt about the speaker, asked as a question with its answers. */
export function Question({ speaker, onAnswer, onOther }: Props) {
  const t = useTexts()
  return (
    <fieldset class="doubt">
      <legend>{t('popup.who')}</legend>
      <p class="soft">{t('popup.mayBe', { words: speaker.text })}</p>
      <div>
        {namesOf(speaker).map((name) => (
          <button
            type="button"
            class="btn"
            key={name}
            onClick={() => onAnswer({ name, id: name === speaker.name ? speaker.id : null })}
          >
            {name}
          </button>
        ))}
        <button type="button" class="btn bare" onClick={onOther}>
          {t('popup.other')}
        </button>
      </div>
    </fieldset>
  )
}
