import type { Shortcut } from '../../components/options/ShortcutsSection.tsx'
import { browser } from '../../lib/browser.ts'

/** The keys as they are set in the browser now; none where the browser has no keys, as on a phone. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands?.getAll()
  return (commands ?? []).map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))
}

/** Firefox opens its own page by a call, Chrome by an address that only a tab may open. */
export function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands
  if (openShortcutSettings) void openShortcutSettings.call(browser.commands)
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
