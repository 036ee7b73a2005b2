import { useRef, useState } from 'preact/hooks'
import { ParseError } from '../../lib/parse.ts'
import { Icon } from '../base/Icon.tsx'
import { Live } from '../base/Live.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Why } from '../log/Why.tsx'
import { Line } from './Line.tsx'

type Props = { onSave(): void /** Fails with what is wrong with the file. */; onRead(file: Blob): Promise<void> }

/** What is wrong with a file of settings. */
function WhyNot({ error }: { error: Error }) {
  const t = useTexts()
  if (!(error instanceof ParseError)) return <Why error={error} />
  if (error.cause instanceof SyntaxError) return <>{t('options.settings.notJson')}</>
  const [, field] = error.field?.match(/^settings\.(.+)/) ?? []
  return <>{field ? t('options.settings.field', { field }) : t('options.settings.other')}</>
}

/** Settings as a file of their own, apart from the quotes. */
export function SettingsFile({ onSave, onRead }: Props) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'read' | Error | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    try {
      await onRead(file)
      setOutcome('read')
    } catch (error) {
      setOutcome(error instanceof Error ? error : new Error(String(error)))
    }
  }
  return (
    <>
      <Line title={t('options.settings')} about={t('options.settings.about')}>
        <input
          ref={input}
          class="vh"
          type="file"
          accept=".json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <button type="button" class="btn bare" onClick={() => input.current?.click()}>
          <Icon name="import" />
          {t('options.settings.load')}
        </button>
        <button type="button" class="btn" onClick={onSave}>
          <Icon name="out" />
          {t('options.settings.save')}
        </button>
      </Line>
      <Live>{outcome === 'read' && <p>{t('options.settings.read')}</p>}</Live>
      <Live urgent>
        {outcome instanceof Error && (
          <p>
            <b class="danger">{t('options.settings.failed')}</b> <WhyNot error={outcome} />
          </p>
        )}
      </Live>
    </>
  )
}
