import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useTexts } from './use-texts.ts'

type Props = {
  name: string
  /** `office` is empty when the reader gives none. */
  onAdd(office: string): void
  onCancel(): void
}

/** Asks for the office of a person who becomes one of the reader's own officials; it may be left open. */
export function OfficeBox({ name, onAdd, onCancel }: Props) {
  const t = useTexts()
  const id = useId()
  const [office, setOffice] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <form
      class="speaker"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(office.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      <label class="who" for={id}>
        {t('popup.officeOf', { name })} <span class="quiet">{t('popup.officeOpen')}</span>
      </label>
      <input
        class="in"
        id={id}
        ref={input}
        autocomplete="off"
        maxLength={300}
        value={office}
        onInput={(event) => setOffice(event.currentTarget.value)}
      />
      <p class="acts">
        <button type="submit" class="btn">
          {t(office.trim() === '' ? 'popup.addWithout' : 'popup.addWith')}
        </button>
        <button type="button" class="btn bare" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
