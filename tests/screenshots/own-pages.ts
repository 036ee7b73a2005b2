import { until } from '../e2e/harness/view.ts'
import { type Language, languages, light, type Studio, type Theme, themes } from './studio.ts'

type Own = { path: string; ready: string; widths: number[]; amounts: number[]; whole: boolean }

const pages: Record<string, Own> = {
  log: { path: 'log.html', ready: '.entry .quote, .none, .empty', widths: [1280, 768, 320], amounts: [0, 3, 300], whole: false },
  panel: { path: 'sidepanel.html', ready: 'main [role=tab]', widths: [360], amounts: [3], whole: false },
  options: { path: 'options.html', ready: '#about', widths: [1280, 768, 320], amounts: [3], whole: true },
  welcome: { path: 'welcome.html', ready: 'article', widths: [1280, 768, 320], amounts: [3], whole: true },
}

type Setting = { language: Language; count: number; width: number; theme: Theme; forced: boolean; zoom: 1 | 2 }

/** The extension's own pages, wide and narrow, long ones whole; and each at a zoom of 200 % and in the colours of the system. */
export async function ownPages(studio: Studio): Promise<void> {
  for (const language of languages)
    for (const count of [0, 3, 300]) {
      await studio.arrange(language, count)
      for (const [name, own] of Object.entries(pages))
        if (own.amounts.includes(count))
          for (const width of own.widths)
            for (const theme of themes)
              await picture(studio, name, own, { language, count, width, theme, forced: false, zoom: 1 })
      if (count === 300)
        for (const [name, own] of Object.entries(pages)) {
          const usual = { language, count, width: 1280, theme: language === 'en' ? 'light' : 'dark' } as const
          await picture(studio, name, own, { ...usual, forced: false, zoom: 2 })
          await picture(studio, name, own, { ...usual, forced: true, zoom: 1 })
        }
    }
}

async function picture(studio: Studio, name: string, own: Own, setting: Setting): Promise<void> {
  const { language, count, width, theme, forced, zoom } = setting
  const page = await studio.reader.openOwn(own.path)
  // A zoom leaves the page fewer pixels, each of them larger.
  await page.setViewport({ width: width / zoom, height: 900 / zoom, deviceScaleFactor: zoom })
  await light(page, theme, forced)
  await until(`${own.path} to be drawn`, () => page.evaluate((one) => document.querySelector(one) !== null, own.ready))
  await new Promise((drawn) => setTimeout(drawn, 300))
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const parts = [
    name,
    width,
    language,
    theme,
    ...(own.amounts.length > 1 ? [count] : []),
    ...(zoom === 2 ? ['zoom-200'] : []),
    ...(forced ? ['forced'] : []),
  ]
  if (wider > 0) console.warn(`${parts.join('-')} scrolls sideways by ${wider} px`)
  await page.screenshot({ path: studio.path(parts.join('-')), fullPage: own.whole })
  await page.close()
}
