import type { PopupTexts } from '../../lib/i18n/popup-texts.ts'
import type { Failure } from './model/failure.ts'

/** Why it failed, and what can be done about it. */
export function failureText({ why, message }: Failure, t: PopupTexts): string {
  switch (why) {
    case 'full':
      return t('noRoom')
    case 'closed-window':
      return t('popup.closedWindow')
    case 'blocked':
      return t('popup.blocked')
    case 'newer':
      return t('popup.newer')
    case 'reload':
      return t('popup.reload')
    case 'fault':
      return t('popup.fault', { message })
  }
}
