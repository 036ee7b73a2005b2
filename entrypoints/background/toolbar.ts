import { browser } from '../../lib/browser.ts'

/** The toolbar button, the only place of ours that is always in sight. Each tab has its own. */

/** How many quotes the page of a tab has; nothing where there are none. */
export const showCount = (tabId: number, quotes: number): Promise<void> =>
  browser.action.setBadgeText({ tabId, text: quotes === 0 ? '' : String(Math.min(quotes, 999)) })

/** Takes the numbers off every tab's button. */
export async function hideCounts(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [showCount(id, 0).catch(() => undefined)])))
}

export async function tell(tabId: number, badge: '✓' | '?' | '!', title: string): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text: badge }), browser.action.setTitle({ tabId, title })])
}

/** Ink on paper, as everything that is not a mark. */
export const dressBadge = (): Promise<void> => browser.action.setBadgeBackgroundColor({ color: '#1d1b18' })
