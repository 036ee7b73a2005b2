import type { Texts } from '../../lib/i18n/texts.ts'
import type { ResearchLog } from '../../lib/log/log.ts'
import { NoReceiverError } from '../../lib/message-errors.ts'
import { send } from '../../lib/messages.ts'
import { readOnce } from '../../lib/tabs.ts'
import { tell } from './toolbar.ts'

/** The selected words of a tab as a draft. Where nothing of ours is in the page yet, it is put there first: the reader has just pointed at it. */
async function draftOf(tabId: number) {
  try {
    return await send('draftSelection', undefined, tabId)
  } catch (error) {
    if (!(error instanceof NoReceiverError)) throw error
    await readOnce(tabId)
    return await send('draftSelection', undefined, tabId)
  }
}

/** Saves the words selected in a tab, and says on the toolbar button what became of them. */
export async function saveSelection(tabId: number, log: ResearchLog, t: Texts): Promise<void> {
  try {
    const draft = await draftOf(tabId)
    if (draft === null) return await tell(tabId, '?', t('background.nothingSelected'))
    const { already, savedAt } = await log.add(draft)
    await tell(tabId, '✓', already ? t('popup.already', { day: t.day(savedAt) }) : t('saved'))
  } catch (error) {
    await tell(tabId, '!', `${t('notSaved')} ${error instanceof Error ? error.message : ''}`)
  }
}
