import { both, filler, inSaid, quote, the, twin, words } from './revisit-page.ts'

/** What editors and page systems do to pages. Every word is invented. */

export type State = 'found' | 'moved' | 'changed' | 'missing'
/** `words` are those that the quote is attached to, the quote itself when they are not given. */
export type Revisit = { name: string; edit: (page: Document) => void; state: State; words?: string }

const wrapped =
  (name: string, more = '') =>
  (page: Document) => {
    const said = the(page, 'said')
    said.outerHTML = `<${name}${more}><p>${said.innerHTML}</p></${name}>`
  }
export const markup: readonly Revisit[] = [
  { name: 'nothing changed', edit: () => {}, state: 'found' },
  { name: 'the paragraph became a block quotation', edit: wrapped('blockquote'), state: 'found' },
  { name: 'the paragraph was put into a section of its own', edit: wrapped('section', ' class="part"'), state: 'found' },
  {
    name: 'every paragraph became a division',
    edit: (page) => {
      for (const p of [...page.querySelectorAll('article p')]) p.outerHTML = `<div id="${p.id}">${p.innerHTML}</div>`
    },
    state: 'found',
  },
  {
    name: 'the quote was split over inline elements',
    edit: inSaid('not open the upper lock', '<em>not <b>open</b></em> the <span>upper <i>lo</i></span>ck'),
    state: 'found',
  },
  { name: 'a link was put into it', edit: inSaid('the gauges', '<a href="/gauges">the gauges</a>'), state: 'found' },
  { name: 'a note number was put into it', edit: inSaid('agree,', 'agree<sup hidden>[2]</sup>,'), state: 'found' },
  {
    name: 'every word got an element of its own',
    edit: (page) => {
      const said = the(page, 'said')
      said.innerHTML = said.innerHTML
        .split(' ')
        .map((word) => `<span>${word}</span>`)
        .join(' ')
    },
    state: 'found',
  },
  {
    name: 'text nodes were split at every tenth character',
    edit: (page) => {
      let at = the(page, 'said').firstChild
      while (at instanceof (page.defaultView?.Text ?? Text) && at.data.length > 10) at = at.splitText(10)
    },
    state: 'found',
  },
  {
    name: 'a line break was put into it',
    edit: inSaid('agree, and', 'agree,<br>and'),
    state: 'found',
    words: words('agree, and', 'agree,\nand'),
  },
  {
    name: 'it was broken into two paragraphs',
    edit: inSaid('agree, and', 'agree,</p><p>and'),
    state: 'found',
    words: words('agree, and', 'agree,\nand'),
  },
  {
    name: 'an advertisement was put before it',
    edit: (page) =>
      the(page, 'said').insertAdjacentHTML(
        'beforebegin',
        '<div class="ad" role="complementary"><a href="/x">Soup pots from Sample</a></div>',
      ),
    state: 'found',
  },
]

export const typography: readonly Revisit[] = [
  {
    name: 'its marks became guillemets with blanks',
    edit: both(inSaid('“', '«\u00a0'), inSaid(',”', '\u202f»,')),
    state: 'found',
  },
  { name: 'its marks became straight', edit: both(inSaid('“', '"'), inSaid('”', '"')), state: 'found' },
  { name: 'its marks became low and high ones', edit: both(inSaid('“', '„'), inSaid('”', '“')), state: 'found' },
  { name: 'its marks became single', edit: both(inSaid('“', '‘'), inSaid('”', '’')), state: 'found' },
  { name: 'its apostrophe became straight', edit: inSaid('don’t', "don't"), state: 'found', words: words('don’t', "don't") },
  { name: 'blanks became non-breaking', edit: inSaid('upper lock before', 'upper&nbsp;lock&#8239;before'), state: 'found' },
  { name: 'soft hyphens were put into it', edit: inSaid('gauges agree', 'gau&shy;ges a&shy;gree'), state: 'found' },
  { name: 'zero-width blanks were put into it', edit: inSaid('gauges', 'gau&#8203;ges'), state: 'found' },
  {
    name: 'a comma became a dash with blanks',
    edit: inSaid('agree, and', 'agree – and'),
    state: 'changed',
    words: words('agree, and', 'agree – and'),
  },
]

export const moves: readonly Revisit[] = [
  {
    name: 'paragraphs were put in above',
    edit: (page) => the(page, 'lead').insertAdjacentHTML('beforebegin', filler(9)),
    state: 'found',
  },
  { name: 'its entry went to the end', edit: (page) => the(page, 'end').after(the(page, 'said')), state: 'found' },
  {
    name: 'its entry went to the top of a live blog',
    edit: (page) => the(page, 'lead').before(the(page, 'said')),
    state: 'found',
  },
  {
    name: 'all around it was written anew',
    edit: (page) => {
      the(page, 'before').textContent =
        'It rained for nine days before the weekend, more than in any March that the weir has on its books.'
      the(page, 'said').innerHTML = `To the harbour office she wrote: “${quote}.”`
      the(page, 'after').textContent = 'Her letter was read aloud at noon, and the skippers went back to their soup and cards.'
    },
    state: 'moved',
  },
  {
    name: 'its sentence was joined to the one before',
    edit: (page) => {
      const [before, said] = [the(page, 'before'), the(page, 'said')]
      before.append(` ${said.textContent}`)
      said.remove()
    },
    state: 'found',
  },
  {
    name: 'the version for phones leaves out every other paragraph',
    edit: (page) => {
      for (const id of ['before', 'after', 'other']) the(page, id).remove()
    },
    state: 'found',
  },
  {
    name: 'the version for print has no headline, menu or elements',
    edit: (page) => {
      const lines = [...page.querySelectorAll('article p')].map((p) => p.textContent)
      page.body.innerHTML = `<div>${lines.join('<br><br>')}</div>`
    },
    state: 'found',
  },
  {
    name: 'the version for phones has other elements throughout',
    edit: (page) => {
      const lines = [...page.querySelectorAll('article p')].map((p) => `<section class="t"><div>${p.innerHTML}</div></section>`)
      page.body.innerHTML = `<amp-sidebar hidden>Home</amp-sidebar><div class="article-body">${lines.join('')}</div>`
    },
    state: 'found',
  },
]

export const wording: readonly Revisit[] = [
  { name: 'a typing error was mended', edit: inSaid('gauges', 'gages'), state: 'changed', words: words('gauges', 'gages') },
  {
    name: 'a denial was taken out',
    edit: inSaid('will not open', 'will open'),
    state: 'changed',
    words: words('will not open', 'will open'),
  },
  { name: 'its month was corrected', edit: inSaid('April', 'June'), state: 'changed', words: words('April', 'June') },
  {
    name: 'its first words were cut',
    edit: inSaid('We will not open', 'Not open'),
    state: 'changed',
    words: words('We will not open', 'Not open'),
  },
  {
    name: 'its second half was cut',
    edit: inSaid(', and I don’t expect that in April', ''),
    state: 'changed',
    words: words(', and I don’t expect that in April', ''),
  },
  {
    name: 'the attribution was put into it',
    edit: inSaid('agree, and', 'agree,” Olena Zrazok said, “and'),
    state: 'changed',
    words: words('agree, and', 'agree,” Olena Zrazok said, “and'),
  },
  {
    name: 'a word was changed and the entry moved',
    edit: both(inSaid('expect that', 'expect this'), (page) => the(page, 'end').after(the(page, 'said'))),
    state: 'changed',
    words: words('expect that', 'expect this'),
  },
]

export const gone: readonly Revisit[] = [
  {
    name: 'it was deleted and a near-equal one of another speaker stays',
    edit: (page) => the(page, 'said').remove(),
    state: 'missing',
  },
  {
    name: 'it was deleted and a near-equal one of the same speaker stays',
    edit: (page) => {
      the(page, 'said').remove()
      the(page, 'end').insertAdjacentHTML('beforebegin', `<p>“${twin},” lock keeper Olena Zrazok told the canal board.</p>`)
    },
    state: 'missing',
  },
  {
    name: 'it was deleted and a near-equal one with another month stays',
    edit: (page) => {
      the(page, 'said').remove()
      the(page, 'end').insertAdjacentHTML(
        'beforebegin',
        `<p>“${quote.replace('April', 'June')},” lock keeper Olena Zrazok told the canal board.</p>`,
      )
    },
    state: 'missing',
  },
  {
    name: 'it was replaced by a report of it',
    edit: (page) => {
      the(page, 'said').textContent =
        'Lock keeper Olena Zrazok told the canal board that the upper lock would stay shut until the gauges agree.'
    },
    state: 'missing',
  },
  {
    name: 'it stands in a caption alone',
    edit: (page) => {
      const said = the(page, 'said')
      said.outerHTML = `<figure><img alt=""><figcaption>${said.innerHTML}</figcaption></figure>`
    },
    state: 'missing',
  },
  {
    name: 'it stands in a box of related articles alone',
    edit: (page) => {
      the(page, 'said').remove()
      the(page, 'end').insertAdjacentHTML(
        'afterend',
        `<aside class="related"><h3><a href="/y">More</a></h3><p>“${quote},” lock keeper Olena Zrazok told the canal board.</p></aside>`,
      )
    },
    state: 'missing',
  },
  {
    name: 'it is hidden',
    edit: (page) => {
      the(page, 'said').hidden = true
    },
    state: 'missing',
  },
  {
    name: 'the page was translated',
    edit: (page) => {
      for (const p of page.querySelectorAll('article p'))
        p.textContent =
          'Шлюз на нижньому каналі в неділю лишався зачиненим, і перед ним стояли одинадцять барж, а команди варили юшку.'
    },
    state: 'missing',
  },
  {
    name: 'the paragraph says the opposite in the voice of another',
    edit: (page) => {
      the(page, 'said').textContent = `“${twin},” wrote a reader who had bought two barges last year.`
    },
    state: 'missing',
  },
  {
    name: 'the article was taken down',
    edit: (page) => {
      for (const p of page.querySelectorAll('article p')) p.remove()
      page
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', filler(1).replace('Barges', 'This article was withdrawn; barges').repeat(3))
    },
    state: 'missing',
  },
  {
    name: 'its text is in a field that the reader edits',
    edit: (page) => the(page, 'said').setAttribute('contenteditable', 'true'),
    state: 'missing',
  },
]
