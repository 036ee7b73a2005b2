import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { countRejected, forgetRejected, keepRejected, loadRejected } from '../../lib/rejections.ts'
import { draft } from '../log/sample.ts'

beforeEach(() => fakeBrowser.reset())

const { source } = draft()
const elsewhere = { ...source, url: 'https://news.example/elsewhere', canonicalUrl: null }

it('is kept for the article under any of its addresses, until it is taken back', async () => {
  await keepRejected(source, ['official Q1'])
  expect(await loadRejected({ ...source, url: `${source.url}?utm_source=x#top` })).toEqual(['official Q1'])
  expect(await loadRejected(elsewhere)).toEqual([])
  await keepRejected(source, [])
  expect(await countRejected()).toBe(0)
})

it('is counted by article, and forgotten without touching the settings', async () => {
  await fakeBrowser.storage.local.set({ 'settings.badge': false })
  await keepRejected(source, ['official Q1', 'oblast UA-14'])
  await keepRejected(elsewhere, ['official Q1'])
  expect(await countRejected()).toBe(2)
  await forgetRejected()
  expect(await countRejected()).toBe(0)
  expect(await fakeBrowser.storage.local.get()).toEqual({ 'settings.badge': false })
})
