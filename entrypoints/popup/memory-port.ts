import * as v from 'valibot'
import type { MemoryPort } from '../../components/popup/model/ports.ts'
import { browser } from '../../lib/browser.ts'
import type { ActiveTab } from '../../lib/tabs.ts'

const pixels = v.pipe(v.number(), v.minValue(0))
const rememberedSchema = v.object({
  address: v.nullable(v.string()),
  view: v.picklist(['quotes', 'page', 'log']),
  search: v.string(),
  scroll: v.object({ quotes: pixels, page: pixels, log: pixels }),
  correcting: v.nullable(v.object({ quote: v.string(), typed: v.string() })),
})

/** The popup is made anew at each opening: what it showed for a tab is kept until the browser closes, or the tab has another page. */
export function memoryPort(tab: ActiveTab | null): MemoryPort {
  const key = `popup.${tab?.id}`
  const address = tab?.url ?? null
  return {
    load: async () => {
      const stored = v.safeParse(rememberedSchema, (await browser.storage.session.get(key))[key])
      return stored.success && stored.output.address === address ? stored.output : null
    },
    keep: (remembered) => void browser.storage.session.set({ [key]: { ...remembered, address } }),
  }
}
