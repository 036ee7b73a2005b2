import { Frame } from './Card.tsx'
import type { CardActions, CardState } from './state.ts'
import { useCardTexts } from './use-texts.ts'

const nameOf = ({ facts }: CardState): string => {
  switch (facts.kind) {
    case 'official':
      return facts.name
    case 'date':
      return facts.date.text
    case 'oblast':
      return facts.words
    case 'quote':
      return facts.draft.quote
  }
}

/** What the reader said no to, with the way back. */
export function Rejected({ state, actions }: { state: CardState; actions: CardActions }) {
  const t = useCardTexts()
  const name = nameOf(state)
  return (
    <Frame kind={state.facts.kind} title={name} label={name} sense={t('rejected')} onClose={actions.close}>
      <div class="foot">
        <button type="button" class="btn" onClick={actions.restore}>
          {t('undo')}
        </button>
      </div>
    </Frame>
  )
}
