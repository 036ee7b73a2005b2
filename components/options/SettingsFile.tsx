import { useRef, useState } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Line } from './Line.tsx'

type Props = { onSave(): void /** Fails with what is wrong with the file. */; onRead(file: Blob): Promise<void> }

/** Settings as a file of their own, apart from the quotes. */
export function SettingsFile({ onSave, onRead }: Props) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    try {
      await onRead(file)
      setSaid({ text: t('options.settings.read'), bad: false })
    } catch (error) {
      setSaid({ text: t('options.settings.failed', { why: error instanceof Error ? error.message : '' }), bad: true })
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
      {said && <p role={said.bad ? 'alert' : 'status'}>{said.text}</p>}
    </>
  )
}
