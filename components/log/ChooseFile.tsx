import { useRef } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'

/** A file to be read, chosen or dropped. */
export function ChooseFile({ onFile }: { onFile(file: Blob): void }) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut for the button inside
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files)
      }}
    >
      <p>{t('log.import.kinds')}</p>
      <p class="soft">{t('log.import.safe')}</p>
      <input
        ref={input}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".json,.csv,.tsv,.txt"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <Icon name="import" />
        {t('log.import.choose')}
      </button>
    </div>
  )
}
