import { useState } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { Live } from '../base/Live.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Sheet } from '../log/Sheet.tsx'
import { Why } from '../log/Why.tsx'
import { Line } from './Line.tsx'

type Props = { total: number; onDelete(): Promise<void> }

/** The end of everything that is kept. A word has to be typed first, since there is no way back. */
export function DeleteAll({ total, onDelete }: Props) {
  const t = useTexts()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [outcome, setOutcome] = useState<'done' | Error | null>(null)
  const word = t('options.delete.word')
  const close = () => {
    setAsking(false)
    setTyped('')
  }
  const remove = async () => {
    try {
      await onDelete()
      setOutcome('done')
    } catch (error) {
      setOutcome(error instanceof Error ? error : new Error(String(error)))
    }
    close()
  }
  return (
    <>
      <Line title={t('options.delete')} about={t('options.delete.about', { n: total })}>
        <button type="button" class="btn danger" onClick={() => setAsking(true)}>
          <Icon name="trash" />
          {t('options.delete.open')}
        </button>
      </Line>
      <Live>{outcome === 'done' && <p>{t('options.delete.done')}</p>}</Live>
      <Live urgent>
        {outcome instanceof Error && (
          <p>
            <b class="danger">{t('options.delete.failed')}</b> <Why error={outcome} />
          </p>
        )}
      </Live>
      {asking && (
        <Sheet title={t('options.delete')} onClose={close}>
          <form
            class="form"
            onSubmit={(event) => {
              event.preventDefault()
              if (typed.trim().toLowerCase() === word) void remove()
            }}
          >
            <p>{t('options.delete.ask', { n: total, word })}</p>
            <input
              class="in"
              aria-label={t('options.delete.type', { word })}
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <span class="acts">
              <button type="submit" class="btn danger" disabled={typed.trim().toLowerCase() !== word}>
                {t('options.delete.forGood')}
              </button>
              <button type="button" class="btn" onClick={close}>
                {t('cancel')}
              </button>
            </span>
          </form>
        </Sheet>
      )}
    </>
  )
}
