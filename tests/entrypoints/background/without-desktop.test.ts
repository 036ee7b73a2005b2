import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { shortcuts } from '../../../entrypoints/options/shortcuts.ts'
import { panelOpener } from '../../../entrypoints/popup/panel-opener.ts'
import { changeSettings } from '../../../lib/settings/store.ts'

/** Firefox on a phone has no menus, no keys, no sidebar and no windows. */
const missing = ['contextMenus', 'commands', 'sidebarAction', 'sidePanel', 'windows'] as const

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
    expect(panelOpener({ id: 1, windowId: 1, url: null, title: null, isPrivate: false })).toBeNull()
  })

  it('the popup takes the whole screen, and shows its views', async () => {
    document.body.innerHTML = '<div id="root"></div>'
    fakeBrowser.i18n.getUILanguage = () => 'uk'
    await import('../../../entrypoints/popup/main.tsx')
    expect(document.body.className).toBe('panel')
    expect([...document.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent)).toHaveLength(3)
    expect([...document.querySelectorAll('header button')].map((one) => one.getAttribute('aria-label'))).toEqual([
      'Відкрити журнал',
      'Налаштування',
    ])
  })
})
