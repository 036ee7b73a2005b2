import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { shortcuts } from '../../../entrypoints/options/shortcuts.ts'
import { panelOpener } from '../../../entrypoints/popup/panel-opener.ts'
import { changeSettings } from '../../../lib/settings/store.ts'

/** Firefox on a phone has no menus, no keys and no sidebar. */
const missing = ['contextMenus', 'commands', 'sidebarAction', 'sidePanel'] as const

beforeEach(() => {
  fakeBrowser.reset()
  for (const name of missing) Reflect.deleteProperty(fakeBrowser, name)
})

describe('in a browser without menus, keys and a sidebar', () => {
  it('the background starts, and follows the settings', async () => {
    for (const name of missing) expect(name in fakeBrowser).toBe(false)
    const texts: string[] = []
    Object.assign(fakeBrowser.action, {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void texts.push(text),
    })
    Object.assign(fakeBrowser, {
      scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined },
    })
    const failed = vi.fn()
    process.on('unhandledRejection', failed)
    const { default: background } = await import('../../../entrypoints/background/index.ts')
    background.main?.()
    const { length } = await fakeBrowser.tabs.query({})
    await changeSettings({ badge: false })
    await vi.waitFor(() => expect(texts).toEqual(Array.from({ length }, () => '')))
    process.off('unhandledRejection', failed)
    expect(failed).not.toHaveBeenCalled()
  })

  it('the options have no keys to show, and the popup no panel to open', async () => {
    expect(await shortcuts()).toBeNull()
    expect(panelOpener({ id: 1, windowId: 1, url: null, title: null })).toBeNull()
  })
})
