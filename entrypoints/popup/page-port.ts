import type { PagePort } from '../../components/popup/model/ports.ts'
import { NoReceiverError } from '../../lib/message-errors.ts'
import { send } from '../../lib/messages.ts'
import { changeSettings, loadSettings } from '../../lib/settings/store.ts'
import { askFor } from '../../lib/sites.ts'
import { type ActiveTab, readOnce } from '../../lib/tabs.ts'

/** Where articles may stand: the web, and pages saved from it. */
const webProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'file:'])

/** The page of one tab, through its content script; without a tab nothing can be read. */
export function pagePort(tab: ActiveTab | null): PagePort {
  const id = tab?.id ?? -1
  // A browser may keep the address of a tab from us; the page that was read tells its own.
  let url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null
  return {
    // An address that is kept from us is one of the web: of all others the browser tells none either.
    isWeb: url === null || webProtocols.has(url.protocol),
    read: async () => {
      try {
        const report = await send('readPage', undefined, id)
        const own = report.state === 'read' ? report.article.url : report.url
        if (!url && URL.canParse(own)) url = new URL(own)
        return report
      } catch (error) {
        // Firefox lets no extension into the viewer that it shows these files in.
        if (error instanceof NoReceiverError && url?.pathname.endsWith('.pdf'))
          return { state: 'unread', reason: 'unsupported', url: url.href }
        if (error instanceof NoReceiverError) return null
        throw error
      }
    },
    readOnce: () => readOnce(id),
    allowAlways: async () => {
      const site = url?.host
      if (!site || !(await askFor(site))) return false
      const { sitesOn } = await loadSettings()
      if (!sitesOn.includes(site)) await changeSettings({ sitesOn: [...sitesOn, site] })
      await readOnce(id)
      return true
    },
    setMarks: async (on) => {
      const site = url?.hostname
      if (site) {
        const { sitesOff } = await loadSettings()
        const others = sitesOff.filter((one) => one !== site)
        await changeSettings({ sitesOff: on ? others : [...others, site] })
      }
      return await send('setMarks', on, id)
    },
    selection: () => send('draftSelection', undefined, id),
    show: (span) => send('showMention', span, id),
  }
}
