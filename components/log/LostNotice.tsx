import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { Known } from '../../lib/log/lost.ts'
import { useTexts } from '../base/use-texts.ts'

/** What the browser has removed, if it has, and how to hear no more of it. */
export const LostContext = createContext<{ lost: Known; forget(): void } | null>(null)

/** Says that the browser has removed the log. It stays until the reader has read it. */
export function LostNotice() {
  const t = useTexts()
  const told = useContext(LostContext)
  const [read, setRead] = useState(false)
  if (!told || read) return null
  return (
    <div class="trouble" role="alert">
      <p>
        <b>{t('log.lost')}</b> {t('log.lost.what', { n: told.lost.count, day: t.day(told.lost.at) })}
      </p>
      <button
        type="button"
        class="btn"
        onClick={() => {
          told.forget()
          setRead(true)
        }}
      >
        {t('close')}
      </button>
    </div>
  )
}
