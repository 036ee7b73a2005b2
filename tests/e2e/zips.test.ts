import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { archivesOf } from '../release/archives.ts'
import { unpack } from '../release/unzip.ts'
import { whenPainted } from './harness/marks.ts'
import { forget, launchReader, type Which } from './harness/reader.ts'
import { serveSite } from './harness/site.ts'
import { hasText, press } from './harness/view.ts'

const article = savedPage(demonstrationArticle)
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-zips-'))
const endings: Record<Which, string> = { chromium: '-chrome.zip', firefox: '-firefox.zip' }

describe('the archives that are released', () => {
  let archives: Map<string, Buffer>
  beforeAll(async () => {
    archives = await archivesOf(join(import.meta.dirname, '../..'), join(folder, 'output'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each<Which>(['chromium', 'firefox'])('unpack, install, mark an article and save a quote in %s', async (which) => {
    const [, archive] = [...archives].find(([name]) => name.endsWith(endings[which])) ?? []
    if (!archive) throw new Error(`There is no archive for ${which}.`)
    const extension = join(folder, which)
    unpack(archive, extension)
    const site = await serveSite(article.pages)
    const reader = await launchReader({ which, extension, proxy: site.address })
    try {
      const page = await reader.open(article.address)
      expect((await whenPainted(page))['otr-official']).toContain('Donald Trump')
      const popup = await reader.openPopup(page)
      await hasText(popup, 'Donald Trump')
      await press(popup, 'Save')
      await hasText(popup, 'Export CSV (1)')
      await popup.close()
    } finally {
      await reader.close()
      await site.close()
      forget(reader.profile)
    }
  })
})
