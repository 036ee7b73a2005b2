import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '../lib/browser.ts'
import { openLog } from '../lib/log/log.ts'
import { handle, send } from '../lib/messages.ts'

const saveSelectionMenu = 'save-selection'

export default defineBackground(() => {
  const log = openLog()
  handle({
    saveDraft: (draft) => log.add(draft),
    correctSpeaker: async ({ id, speaker }) => void (await log.edit([id], { correctedSpeaker: speaker })),
  })

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: saveSelectionMenu, title: 'Save quote to research log', contexts: ['selection'] })
  })
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === saveSelectionMenu && tab?.id !== undefined) await saveSelection(tab.id)
  })

  /** The outcome shows on the toolbar button, the only place of ours that is always in sight. */
  async function saveSelection(tabId: number): Promise<void> {
    try {
      const draft = await send('draftSelection', undefined, tabId)
      if (draft === null) return await tell(tabId, '?', 'Nothing is selected.')
      const { already, savedAt } = await log.add(draft)
      await tell(tabId, '✓', already ? `Already saved on ${savedAt.slice(0, 10)}.` : 'Saved.')
    } catch (error) {
      await tell(tabId, '!', error instanceof Error ? `Not saved. ${error.message}` : 'Not saved.')
    }
  }

  async function tell(tabId: number, badge: string, title: string): Promise<void> {
    await Promise.all([browser.action.setBadgeText({ tabId, text: badge }), browser.action.setTitle({ tabId, title })])
  }
})
