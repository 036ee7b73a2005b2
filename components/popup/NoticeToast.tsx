import type { PopupTexts } from '../../lib/i18n/popup-texts.ts'
import { Toast } from '../base/Toast.tsx'
import { failureText } from './failure-text.ts'
import type { Notice } from './model/state.ts'
import { useTexts } from './use-texts.ts'

function wordsOf(notice: Notice, t: PopupTexts): string {
  switch (notice.kind) {
    case 'saved':
      return t('popup.savedToLog', { n: notice.count })
    case 'already':
      return t('popup.already', { day: t.day(notice.savedAt) })
    case 'removed':
      return t('popup.removed', { n: notice.n })
    case 'restored':
      return t('popup.restored', { n: notice.n })
    case 'exported':
      return t('popup.exported', { n: notice.n, file: notice.file })
    case 'official':
      return t('popup.officialAdded', { name: notice.name })
    case 'gone':
      return t('popup.gone')
    case 'failed':
      return failureText(notice.failure, t)
  }
}

/** Says what has just happened, and offers the way back where there is one. */
export function NoticeToast({ notice, onGone }: { notice: Notice; onGone(): void }) {
  const t = useTexts()
  const action = 'undo' in notice ? { label: t('undo'), run: notice.undo } : undefined
  return <Toast text={wordsOf(notice, t)} action={action} onGone={onGone} />
}
