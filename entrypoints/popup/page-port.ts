import type { PagePort } from '../../components/popup/model/ports.ts'
import { NoReceiverError, send } from '../../lib/messages.ts'
import { changeSettings, loadSettings } from '../../lib/settings/store.ts'
import { askFor } from '../../lib/sites.ts'
import { type ActiveTab, readOnce } from '../../lib/tabs.ts'

/** Where articles may stand: the web, and pages saved from it. */
const webProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'file:'])

/** The page of one tab, through its content script; without a tab nothing can be read. */
export function pagePort(tab: ActiveTab | null): PagePort {
  const id = tab?.id ?? -1
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null
  return {
    // An address that is kept from us is one of the web: of all others the browser tells none either.
    isWeb: url === null || webProtocols.has(url.protocol),
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
      if (!url?.host || !(await askFor(url.host))) return false
      const { sitesOn } = await loadSettings()
      if (!sitesOn.includes(url.host)) await changeSettings({ sitesOn: [...sitesOn, url.host] })
      await readOnce(id)
      return true
    },
    setMarks: async (on) => {
      if (url?.hostname) {
        const { sitesOff } = await loadSettings()
        const others = sitesOff.filter((site) => site !== url.hostname)
        await changeSettings({ sitesOff: on ? others : [...others, url.hostname] })
      }
      return await send('setMarks', on, id)
    },
    selection: () => send('draftSelection', undefined, id),
    show: (span) => send('showMention', span, id),
  }
}
