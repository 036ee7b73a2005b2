import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings } from '../../lib/settings/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/store.ts'

beforeEach(() => fakeBrowser.reset())

it('keeps what is set and leaves the rest at its default', async () => {
  await changeSettings({ badge: false })
  await changeSettings({ sitesOff: ['a.example'] })
  expect(await loadSettings()).toEqual({ ...defaultSettings, badge: false, sitesOff: ['a.example'] })
})

it('keeps two settings that are changed at once', async () => {
  const strong = { ...defaultSettings.palette, strength: 'strong' as const }
  await Promise.all([changeSettings({ badge: false }), changeSettings({ palette: strong })])
  expect(await loadSettings()).toEqual({ ...defaultSettings, badge: false, palette: strong })
})

it('tells of a change until it is told to stop', async () => {
  const heard: boolean[] = []
  const stop = watchSettings(({ badge }) => heard.push(badge))
  await changeSettings({ badge: false })
  await expect.poll(() => heard).toEqual([false])
  stop()
  await changeSettings({ badge: true })
  expect(heard).toEqual([false])
})
