import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticleText } from '../../lib/article/article-text.ts'
import { asWritten } from '../../lib/article/as-written.ts'
import { readBoxes } from '../../lib/article/boxes.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'

const read = (html: string) => {
  const tree = parsedTree(`<body>${html}</body>`, 'https://courier.example/a')
  return { tree, words: finish(readArticleText(finish(readBoxes(tree)), new Set())) }
}

describe('what is read', () => {
  it.each([
    ['<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['<p>One<br>two<br><br>three</p>', 'One\ntwo\nthree'],
    ['<div>Харків<div>24</div></div>', 'Харків\n24'],
    ['<p>a <b>bold</b> word</p>', 'a bold word'],
    ['<p>a<b> bold </b>word</p>', 'a bold word'],
    ['<p>a <b> bold</b></p>', 'a bold'],
    ['<p>  a\n   b\t c  </p>', 'a b c'],
    ['<p>in\u00adter\u00adview</p>', 'interview'],
    ['<p>zero\u200bwidth\ufeff</p>', 'zerowidth'],
    ['<p>16\u00a0March</p>', '16 March'],
    ['<p>thin\u2009space</p>', 'thin space'],
    ['<p>a<script>x()</script>b<style>c{}</style></p>', 'ab'],
    ['<p>a</p><p hidden>b</p><p style="display:none">c</p>', 'a'],
    ['<p>a</p><textarea>b</textarea><code>c</code><nav>d</nav>', 'a'],
    ['<p>the file <code>map.csv</code> and <kbd>F5</kbd></p>', 'the file map.csv and F5'],
    ['<p>a</p><pre>b <code>c</code></pre>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<p> </p><p>a</p><p></p>', 'a'],
    ['', ''],
  ])('of %s', (html, text) => expect(read(html).words.text).toBe(text))
})

describe('the words as the page has them', () => {
  const written = (html: string) => {
    const { tree, words } = read(html)
    return asWritten(tree, words, 0, words.text.length)
  }
  it.each([
    ['<p>16\u00a0March, a\u2009b\u3000c</p>', '16\u00a0March, a\u2009b\u3000c'],
    ['<p>a\n b\tc  d</p>', 'a b c d'],
    ['<p>a <b>b\u202fc</b>\u202f<i>d</i></p><p>e\u00a0f</p>', 'a b\u202fc\u202fd\ne\u00a0f'],
    ['<p>in\u00adter\u00adview at\u2007noon</p>', 'in\u00adter\u00adview at\u2007noon'],
    ['<p>the wa\u200bter\u2060 \u200bstood</p>', 'the wa\u200bter\u2060 \u200bstood'],
    ['<p>\u200ba<br>\u200bb\u200b</p>', 'a\nb'],
  ])('of %j', (html, words) => expect(written(html)).toBe(words))

  it('are those of the part that is asked for', () => {
    const { tree, words } = read('<p>12\u00a0tonnes on\u202f16\u00a0March</p>')
    expect(asWritten(tree, words, 3, 12)).toBe('tonnes on')
    expect(asWritten(tree, words, 7, 18)).toBe('es on\u202f16\u00a0Ma')
  })
})

/** Text with blanks and invisible characters in all places, in inline and block elements. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u00ad', '\u200b', 'é', '“'), maxLength: 12 })
const markup = fc.array(fc.tuple(fc.constantFrom('p', 'b', 'div', 'span', 'br'), letters), { maxLength: 12 })
const html = markup.map((parts) =>
  parts.map(([name, words]) => (name === 'br' ? `<br>${words}` : `<${name}>${words}</${name}>`)).join(''),
)

describe('the way back to the nodes', () => {
  it('leads to the same characters, blanks alike', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { tree, words } = read(source)
        words.node.forEach((node, i) => {
          const [from = 0, at = 0, length = 0] = [words.from[i], words.at[i], words.length[i]]
          const there = tree.text(node).slice(from, from + length)
          expect(words.text.slice(at, at + length)).toBe(there.replace(/\s/g, ' '))
        })
      }),
    )
  })

  it('covers every character but line ends, once, in order', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { words } = read(source)
        let end = 0
        words.at.forEach((at, i) => {
          expect(words.text.slice(end, at)).toMatch(/^\n?$/)
          end = at + (words.length[i] ?? 0)
        })
        expect(end).toBe(words.text.length)
        expect(words.text).not.toMatch(/ {2}|\n\n|^\s|\s$/)
      }),
    )
  })
})
