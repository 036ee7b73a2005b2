import { ClipboardError } from '../../lib/clipboard.ts'
import { Live } from '../base/Live.tsx'
import { Toast } from '../base/Toast.tsx'
import { useTexts } from '../base/use-texts.ts'
import { LostNotice } from './LostNotice.tsx'
import type { LogModel } from './model/log-model.ts'
import { Why } from './Why.tsx'

/** What was done, with its undo, and what could not be done. */
export function Notices({ model }: { model: LogModel }) {
  const t = useTexts()
  const { done, trouble } = model.state
  return (
    <>
      <LostNotice />
      <Live urgent>
        {trouble && (
          <div class="trouble">
            <p>
              <b>{t(trouble instanceof ClipboardError ? 'log.export.failed.clipboard' : 'log.trouble')}</b>{' '}
              <Why error={trouble} />
            </p>
            <button type="button" class="btn" onClick={() => model.forgive()}>
              {t('close')}
            </button>
          </div>
        )}
      </Live>
      <Live>
        {done && (
          <Toast
            key={done.at}
            text={t(`log.done.${done.what}`, { n: done.count })}
            action={done.undo ? { label: t('undo'), run: () => void model.undo() } : undefined}
            onGone={() => model.dismiss()}
          />
        )}
      </Live>
    </>
  )
}
