import { beforeEach, describe, expect, it } from 'vitest'
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

describe('what an earlier version kept under another key', () => {
  const at = (url: string) => ({ ...source, url, canonicalUrl: null })

  it.each([
    ['https://news.example/2025/bridge/amp', 'news.example/2025/bridge/amp'],
    ['https://news.example/2025/bridge?ns_campaign=a', 'news.example/2025/bridge?ns_campaign=a'],
    ['https://www.news.example/2025/bridge/index.html', 'news.example/2025/bridge/index.html'],
  ])('still counts at %s, and moves to the key of today', async (url, former) => {
    await fakeBrowser.storage.local.set({ [`rejected.${former}`]: ['official Q1'] })
    expect(await loadRejected(at(url))).toEqual(['official Q1'])
    await keepRejected(at(url), ['official Q1', 'oblast UA-14'])
    expect(await loadRejected(at(url))).toEqual(['official Q1', 'oblast UA-14'])
    expect(await countRejected()).toBe(1)
    await keepRejected(at(url), [])
    expect(await countRejected()).toBe(0)
  })

  it.each([
    ['https://news.example/article.php?cid=512', 'news.example/article.php'],
    ['https://news.example/2025/bridge', 'news.example/2025'],
  ])('does not count at %s where that key was of several articles', async (url, former) => {
    const page = { ...at(url), canonicalUrl: url.includes('cid') ? null : 'https://news.example/2025' }
    await fakeBrowser.storage.local.set({ [`rejected.${former}`]: ['official Q1'] })
    expect(await loadRejected(page)).toEqual([])
    await keepRejected(page, [])
    expect(await countRejected()).toBe(1)
  })
})
