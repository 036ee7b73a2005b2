import type { PagePort } from '../../components/popup/ports.ts'
import { NoReceiverError, send } from '../../lib/messages.ts'
import { changeSettings, loadSettings } from '../../lib/settings/store.ts'
import { askFor } from '../../lib/sites.ts'
import { type ActiveTab, readOnce } from '../../lib/tabs.ts'

const hostOf = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).host || null
}

/** The page of one tab, through its content script; without a tab nothing can be read. */
export function pagePort(tab: ActiveTab | null): PagePort {
  const id = tab?.id ?? -1
  const host = hostOf(tab?.url ?? null)
  return {
    host,
    title: tab?.title ?? null,
    read: async () => {
      try {
        return await send('readPage', undefined, id)
      } catch (error) {
        if (error instanceof NoReceiverError) return null
        throw error
      }
    },
    readOnce: () => readOnce(id),
    allowAlways: async () => {
      if (host === null || !(await askFor(host))) return false
      const { sitesOn } = await loadSettings()
      if (!sitesOn.includes(host)) await changeSettings({ sitesOn: [...sitesOn, host] })
      await readOnce(id)
      return true
    },
    setMarks: (on) => send('setMarks', on, id),
    selection: () => send('draftSelection', undefined, id),
    show: (span) => send('showMention', span, id),
  }
}
