import { describe, expect, it } from 'vitest'
import { liveSites } from '../fixtures/pages/live-sites.ts'
import { paintedWords, whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

const story = liveSites[0]?.html ?? ''
/** Before anything else the page writes down what it is, and all that changes in it. */
const diary = `<script>
  globalThis.diary = { changes: [], events: [] };
  globalThis.state = () => JSON.stringify({
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    document: Object.getOwnPropertyNames(document).sort(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('favicon.ico')),
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    store: [localStorage.length, sessionStorage.length, document.cookie],
    selected: String(getSelection()),
    active: document.activeElement === document.body,
    color: [...document.querySelectorAll('p')].map((p) => getComputedStyle(p).cssText.length).join(),
  });
  globalThis.before = state();
  new MutationObserver((records) => { for (const { type, target } of records) diary.changes.push(type + ' ' + target.nodeName) })
    .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  for (const type of ['selectionchange', 'scroll', 'resize', 'storage', 'message', 'error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, () => diary.events.push(type), true);
</script>`
const page = story.replace('</body>', `${diary}</body>`)
const part = '<p id="part">The gate was kept by <b>Kaja Kallas</b> and <i class="gone">Emmanuel Macron</i> of an evening.</p>'
const turning = story
  .replace('</head>', '<style>.gone { display: none } .all .gone { display: inline }</style></head>')
  .replace('</article>', `${part}<details><summary>More</summary><p>Friedrich Merz took a map home.</p></details></article>`)

describe.each<Which>(['chromium', 'firefox'])('a page in %s', (which) => {
  const web = readerOf(which, ({ pathname }) => ({ body: pathname === '/turning' ? turning : page }))

  it('sees nothing of us but the names in the registry of highlights', async () => {
    const shown = await web.reader.open('http://kyivindependent.com/diary')
    await whenPainted(shown)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const { diary, before, after } = (await shown.evaluate('({ diary, before, after: state() })')) as Record<string, unknown>
    expect(diary).toEqual({ changes: [], events: [] })
    const state = (json: unknown) => {
      const { globals, ...others } = JSON.parse(String(json))
      return { ...others, globals: globals.filter((name: string) => !/^(?:before|diary|state|puppeteer_)/.test(name)) }
    }
    expect(state(after)).toEqual(state(before))
    await shown.close()
  })

  it('that shows and hides parts by its styles alone has marks on what is seen', async () => {
    const shown = await web.reader.open('http://kyivindependent.com/turning')
    const officials = async () => (await paintedWords(shown))['otr-official'] ?? []
    const marked = (name: string, wanted: boolean) =>
      until(`${name} ${wanted ? 'marked' : 'unmarked'}`, async () => (await officials()).includes(name) === wanted, 6_000)
    await marked('Kaja Kallas', true)
    expect(await officials()).not.toContain('Emmanuel Macron')
    expect(await officials()).not.toContain('Friedrich Merz')
    await shown.evaluate(() => document.querySelector('b')?.setAttribute('hidden', ''))
    await marked('Kaja Kallas', false)
    await shown.evaluate(() => document.querySelector('b')?.removeAttribute('hidden'))
    await marked('Kaja Kallas', true)
    await shown.evaluate(() => document.body.classList.add('all'))
    await marked('Emmanuel Macron', true)
    await shown.evaluate(() => document.body.classList.remove('all'))
    await marked('Emmanuel Macron', false)
    await shown.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
    await marked('Friedrich Merz', true)
    await shown.evaluate(() => document.querySelector('details')?.removeAttribute('open'))
    await marked('Friedrich Merz', false)
    await shown.evaluate(() => document.getElementById('part')?.style.setProperty('display', 'none'))
    await marked('Kaja Kallas', false)
    await shown.close()
  })
})
