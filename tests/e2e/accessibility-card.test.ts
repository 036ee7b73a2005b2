import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { violations } from './harness/axe.ts'
import { cardHost, showCardRoot } from './harness/card-root.ts'
import { hostIsThere, markOf, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

const article = savedPage(demonstrationArticle)
const night = '<style>body { background: #16181c !important; color: #e4e2dd !important }</style>'

/** A mark of each kind, by the words it begins with. */
const marked = [
  ['official', 'Steve Witkoff'],
  ['date', 'March 13'],
  ['oblast', 'Luhansk'],
  ['quote', 'A lot of work'],
] as const

type Told = { role: string | null; name: string; lang: string; nameless: string[]; small: string[] }

/** What the open card tells of itself. Runs in the page, once the card's root is shown to it. */
function toldByCard(host: Element): Told {
  const card = host.shadowRoot?.querySelector('[role=dialog]')
  const named = card?.getAttribute('aria-labelledby')
  const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
  const controls = [...(card?.querySelectorAll('button, a, input, select') ?? [])]
  return {
    role: card?.getAttribute('role') ?? null,
    name: card?.getAttribute('aria-label') ?? (named ? (host.shadowRoot?.getElementById(named)?.textContent ?? '') : ''),
    lang: card?.closest<HTMLElement>('[lang]')?.lang ?? '',
    nameless: controls.filter((one) => nameOf(one) === '').map(({ outerHTML }) => outerHTML),
    small: controls
      .filter((one) => one.matches('button') && one.getBoundingClientRect().height < 23.5)
      .map((one) => `${nameOf(one)} ${one.getBoundingClientRect().height}`),
  }
}

describe.each<Which>(['chromium', 'firefox'])('an open card in %s', (which) => {
  const web = readerOf(which, (url) => {
    const page = article.pages(url)
    return page && url.search === '?night' ? { ...page, body: page.body.replace('</head>', `${night}</head>`) } : page
  })

  const speak = async (language: string) => {
    const own = await web.reader.openOwn('popup.html')
    await own.evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.set({ 'settings.language': '${language}' })`)
    await own.close()
  }
  const open = async (page: Page, kind: string, words: string) => {
    const painted = (await whenPainted(page))[`otr-${kind}`] ?? []
    const whole = painted.find((one) => one.startsWith(words)) ?? words
    const name = (await page.evaluate((one) => CSS.highlights.has(one), `otr-${kind}-night`)) ? `${kind}-night` : kind
    const { x, y } = await until(`the mark of ${words}`, () => markOf(page, name, whole))
    await page.mouse.click(x, y)
    await until('a card', () => hostIsThere(page))
    await until('its root', () => showCardRoot(page, which).then(() => true))
  }

  it.each([
    ['en', 'day'],
    ['en', 'night'],
    ['uk', 'day'],
    ['uk', 'night'],
  ] as const)(
    'has no accessibility fault, a name of its own, and names for all its controls: %s, %s',
    async (language, ground) => {
      await speak(language)
      const page = await web.reader.open(article.address + (ground === 'night' ? '?night' : ''))
      await whenPainted(page)
      await page.bringToFront()
      // Colours on their way have no contrast of their own.
      const rest = () => new Promise((rested) => setTimeout(rested, 300))
      for (const [kind, words] of marked) {
        await open(page, kind, words)
        await rest()
        expect(await violations(page, `${cardHost}.shadowRoot.querySelector('.layer')`), kind).toEqual([])
        const told = (await page.evaluate(`(${toldByCard})(${cardHost})`)) as Told
        expect(told, kind).toMatchObject({ role: 'dialog', lang: language, nameless: [], small: [] })
        expect(told.name, kind).not.toBe('')
        await page.keyboard.press('Escape')
        await until('no card', async () => !(await hostIsThere(page)))
      }
      await page.close()
    },
  )
})
