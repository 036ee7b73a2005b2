import { until } from '../e2e/harness/view.ts'
import { type Language, languages, light, type Studio, type Theme, themes } from './studio.ts'

type Own = { path: string; ready: string; widths: number[]; amounts: number[]; whole: boolean }

const pages: Record<string, Own> = {
  log: { path: 'log.html', ready: '.entry .quote, .none, .empty', widths: [1280, 420], amounts: [0, 3, 300], whole: false },
  panel: { path: 'sidepanel.html', ready: 'main [role=tab]', widths: [360], amounts: [3], whole: false },
  options: { path: 'options.html', ready: '#about', widths: [1280, 420], amounts: [3], whole: true },
  welcome: { path: 'welcome.html', ready: 'article', widths: [1280, 420], amounts: [3], whole: true },
}

/** The extension's own pages, wide and narrow; long ones whole. */
export async function ownPages(studio: Studio): Promise<void> {
  for (const language of languages)
    for (const count of [0, 3, 300]) {
      await studio.arrange(language, count)
      for (const [name, own] of Object.entries(pages))
        if (own.amounts.includes(count))
          for (const width of own.widths)
            for (const theme of themes) await picture(studio, name, own, { language, count, width, theme })
    }
}

type Setting = { language: Language; count: number; width: number; theme: Theme }

async function picture(studio: Studio, name: string, own: Own, { language, count, width, theme }: Setting): Promise<void> {
  const page = await studio.reader.openOwn(own.path)
  await page.setViewport({ width, height: 900 })
  await light(page, theme)
  await until(`${own.path} to be drawn`, () => page.evaluate((one) => document.querySelector(one) !== null, own.ready))
  await new Promise((drawn) => setTimeout(drawn, 300))
  const amount = own.amounts.length > 1 ? `-${count}` : ''
  await page.screenshot({ path: studio.path(`${name}-${width}-${language}-${theme}${amount}`), fullPage: own.whole })
  await page.close()
}
