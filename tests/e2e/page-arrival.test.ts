import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { paintedWords } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

const scriptTakes = 4000
const stylesTake = 1200
const article = `<article><h1>The ferry is back</h1><time datetime="2025-03-16">March 16, 2025</time>
<p>The ferry left the harbour at noon with bread for the school, and the children of the town waved from the pier as it went.</p>
<p>“The deck is dry today,” Keir Starmer told reporters on Monday, and he showed them the ropes, the bell and the new lamps.</p>
<p class="later">Kaja Kallas wrote a line in the guest book on March 13, and she drew a small boat beneath it for the crew.</p>
<p>The crew will paint the rails in the spring, when the days are long enough for the colour to dry before the evening.</p></article>`
const rest =
  '<p>Donald Tusk came to the pier on March 14 and counted the boats of the winter, of which there were three in all.</p>'
const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title>
<meta property="og:type" content="article"><link rel="stylesheet" href="/look.css"><script defer src="/put-off.js"></script></head>
<body><main>${article}</main></body></html>`
/** A script in the middle holds up all that stands behind it. */
const heldUp = `<!doctype html><html lang="en"><head><title>The ferry is back</title><meta property="og:type" content="article"></head>
<body><main>${article.replace('</article>', `<script src="/put-off.js"></script>${rest}</article>`)}</main></body></html>`

async function* late(words: string, ms: number) {
  await pause(ms)
  yield words
}

describe.each<Which>(['chromium', 'firefox'])('a page that is still arriving, in %s', (which) => {
  const web = readerOf(which, ({ pathname }) => {
    if (pathname === '/look.css') return { body: late('.later { display: none }', stylesTake), type: 'text/css' }
    if (pathname === '/put-off.js') return { body: late('globalThis.isHere = true', scriptTakes), type: 'text/javascript' }
    if (pathname === '/held-up') return { body: heldUp }
    return pathname === '/story' ? { body: page } : null
  })

  /** What is marked before the late script has run, and all that was ever marked. */
  async function marksOf(path: string): Promise<{ before: string[]; ever: Set<string> }> {
    const shown = await web.reader.browser.newPage()
    // The navigation ends with the scripts; it is looked at before.
    const ended = shown.goto(`http://kyivindependent.com${path}`, { waitUntil: 'domcontentloaded' }).then(() => true)
    const ever = new Set<string>()
    let before: string[] = []
    const look = async () => {
      const words = Object.values(await paintedWords(shown)).flat()
      for (const one of words) ever.add(one)
      return words
    }
    while (!(await Promise.race([ended, pause(40, false)]))) {
      // There may be no page yet to look at.
      const words = await look().catch(() => [])
      const isHere = await shown.evaluate(() => 'isHere' in globalThis).catch(() => true)
      if (!isHere) before = words
    }
    await until('the last line', async () => !path.includes('held') || (await look()).includes('Donald Tusk'))
    await pause(500)
    await look()
    await shown.close()
    return { before, ever }
  }

  it('is marked before the scripts that it puts off are there, and never where its styles hide the words', async () => {
    const { before, ever } = await marksOf('/story')
    expect(before).toContain('Keir Starmer')
    expect([...ever]).not.toContain('Kaja Kallas')
  })

  it('is marked as far as it is there when a script holds it up midway, and further when the rest comes', async () => {
    const { before, ever } = await marksOf('/held-up')
    expect(before).toContain('Keir Starmer')
    expect(before).not.toContain('Donald Tusk')
    expect([...ever]).toContain('Donald Tusk')
  })
})
