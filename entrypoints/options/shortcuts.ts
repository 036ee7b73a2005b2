import type { Shortcut } from '../../components/options/ShortcutsSection.tsx'
import { browser } from '../../lib/browser.ts'

/** The keys as they are set in the browser now; null where the browser gives extensions none, as on a phone. */
export async function shortcuts(): Promise<Shortcut[] | null> {
  if (!browser.commands) return null
  const { commands: declared = {} } = browser.runtime.getManifest()
  return (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({
    name,
    keys: shortcut,
    wanted: declared[name]?.suggested_key?.default,
  }))
}

/** Firefox opens its own page by a call, Chrome by an address that only a tab may open. */
export function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands
  if (openShortcutSettings) void openShortcutSettings.call(browser.commands)
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
