import type { Revisit } from './revisit.cases.ts'
import { both, inSaid, page as plain, quote, the, words } from './revisit-page.ts'

/** What newsrooms do to a story after it was published. Every word is invented. */

/** A story whose quote names places, a number and words of a third. */
export const counted = 'In Kiev we counted 340 barges on Monday, and Odessa has not said “no” to a single one of them'
export const harbour = plain.replace(quote, counted)

const before = (id: string, html: string) => (page: Document) => the(page, id).insertAdjacentHTML('beforebegin', html)
const after = (id: string, html: string) => (page: Document) => the(page, id).insertAdjacentHTML('afterend', html)
/** `within` names the paragraph that the quote must be attached to. */
export type NewsroomRevisit = Revisit & { within?: string; saved?: string }

const corrected = 'We will not open the lower lock before the gauges agree, and I don’t expect that in April'

export const newsroomEdits: readonly NewsroomRevisit[] = [
  {
    name: 'a sub-heading was put in right above it',
    edit: before('said', '<h2>A flood like no other</h2>'),
    state: 'found',
    within: 'said',
  },
  {
    name: 'an advertisement was put into the middle of it',
    edit: inSaid('agree, and', 'agree, <aside class="ad"><a href="/x">Soup pots from Sample</a></aside>and'),
    state: 'found',
    words: words('agree, and', 'agree,\nand'),
    within: 'said',
  },
  {
    name: 'a video was put into the middle of it',
    edit: inSaid('agree, and', 'agree,</p><figure><iframe title="The lock"></iframe></figure><p>and'),
    state: 'found',
    words: words('agree, and', 'agree,\nand'),
  },
  {
    name: 'a post of somebody else was embedded in the middle of it',
    edit: inSaid(
      'agree, and',
      'agree,</p><blockquote class="twitter-tweet"><p>Soup again at the bridge tonight.</p></blockquote><p>and',
    ),
    state: 'changed',
    words: words('agree, and', 'agree,\nSoup again at the bridge tonight.\nand'),
  },
  {
    name: 'another translation of it was put in',
    edit: inSaid(quote, 'We won’t open the upper lock until the gauges agree, and I do not expect it in April'),
    state: 'changed',
    words: 'We won’t open the upper lock until the gauges agree, and I do not expect it in April',
    within: 'said',
  },
  {
    name: 'a city in it got its own spelling',
    saved: counted,
    edit: inSaid('Kiev', 'Kyiv'),
    state: 'changed',
    words: counted.replace('Kiev', 'Kyiv'),
    within: 'said',
  },
  {
    name: 'every city got its own spelling, and all marks became straight',
    saved: counted,
    edit: (page) => {
      const said = the(page, 'said')
      said.textContent = said.textContent.replace('Kiev', 'Kyiv').replace('Odessa', 'Odesa').replace(/[“”]/g, '"')
    },
    state: 'changed',
    words: counted.replace('Kiev', 'Kyiv').replace('Odessa', 'Odesa').replace(/[“”]/g, '"'),
    within: 'said',
  },
  {
    name: 'the marks inside it became single',
    saved: counted,
    edit: inSaid('“no”', '‘no’'),
    state: 'found',
    words: counted.replace('“no”', '‘no’'),
    within: 'said',
  },
  {
    name: 'a number in it was corrected',
    saved: counted,
    edit: inSaid('340', '314'),
    state: 'changed',
    words: counted.replace('340', '314'),
    within: 'said',
  },
  {
    name: 'its paragraph was merged with the next',
    edit: (page) => {
      the(page, 'said').append(` ${the(page, 'after').textContent}`)
      the(page, 'after').remove()
    },
    state: 'found',
    within: 'said',
  },
  {
    name: 'its two halves became points of a list',
    edit: (page) => {
      const said = the(page, 'said')
      said.outerHTML = `<ul id="said"><li>${said.innerHTML.replace('agree, and', 'agree,</li><li>and')}</li></ul>`
    },
    state: 'found',
    words: words('agree, and', 'agree,\nand'),
    within: 'said',
  },
  {
    name: 'it became a pull quote above, and stayed in the text',
    edit: before('lead', `<blockquote class="pullquote"><p>“${quote}”</p></blockquote>`),
    state: 'found',
    within: 'said',
  },
  {
    name: 'it became the headline, and stayed in the text',
    edit: (page) => {
      const title = page.querySelector('h1')
      if (title) title.textContent = `“${quote}”`
    },
    state: 'found',
    within: 'said',
  },
  {
    name: 'key points above repeat it',
    edit: before('lead', `<ul><li>Lock keeper Olena Zrazok: “${quote}”</li><li>Eleven barges wait</li></ul>`),
    state: 'found',
    within: 'said',
  },
  {
    name: 'a note below says that it was corrected, and repeats what it was',
    edit: both(
      inSaid(quote, corrected),
      after('end', `<p class="correction">Correction: An earlier version of this story quoted her as saying “${quote}”.</p>`),
    ),
    state: 'changed',
    words: corrected,
    within: 'said',
  },
  {
    name: 'a line below without a mark of its own says that it was corrected, and repeats what it was',
    edit: both(
      inSaid(quote, corrected),
      after('end', `<p><em>Correction: An earlier version of this story quoted her as saying “${quote}”.</em></p>`),
    ),
    state: 'changed',
    words: corrected,
    within: 'said',
  },
  {
    name: 'a note above repeats it, and corrects something else',
    edit: before(
      'lead',
      `<p class="correction">A caption below the words “${quote}” named another weir; that has been mended.</p>`,
    ),
    state: 'found',
    within: 'said',
  },
  {
    name: 'the story became a live blog, the newest on top',
    edit: (page) => {
      const entries = [...page.querySelectorAll('article p')].reverse()
      for (const [i, entry] of entries.entries()) {
        const part = page.createElement('section')
        part.innerHTML = `<h3><time datetime="2025-03-16T${10 + (i % 9)}:00:00Z">${10 + (i % 9)}:00</time></h3>`
        entry.before(part)
        page.querySelector('article')?.append(part)
        part.append(entry)
      }
    },
    state: 'found',
    within: 'said',
  },
  {
    name: 'another version of the story, which tells it with her words in another place',
    edit: (page) => {
      const lines = page.querySelectorAll('article p')
      for (const [i, line] of lines.entries())
        line.textContent =
          i === 5
            ? `Asked by a boy from the village, she answered: “${quote}.”`
            : `By evening ${i + 2} skippers had tied up along the wall, and somebody played cards under the awning.`
    },
    state: 'moved',
  },
  {
    name: 'another version of the story, without her words',
    edit: (page) => {
      for (const [i, line] of page.querySelectorAll('article p').entries())
        line.textContent = `By evening ${i + 2} skippers had tied up at the upper lock, and they expect to go on before April ends.`
    },
    state: 'missing',
  },
  {
    name: 'one of two speakers was taken out, and the other denies it in nearly her words',
    edit: both(
      (page) => the(page, 'said').remove(),
      after(
        'after',
        `<p>“We will not open the lower lock before the gauges agree, and I don’t expect that in May,” he said.</p>`,
      ),
    ),
    state: 'missing',
  },
  {
    name: 'it was shortened, and its rest reported',
    edit: inSaid(
      ', and I don’t expect that in April,” lock keeper Olena Zrazok told the canal board.',
      ',” the keeper said, adding that nobody should wait for that in spring.',
    ),
    state: 'changed',
    words: 'We will not open the upper lock before the gauges agree',
    within: 'said',
  },
  {
    name: 'its end was cut and the place taken by another statement of the same beginning',
    edit: inSaid(
      ', and I don’t expect that in April,” lock keeper Olena Zrazok told the canal board.',
      ', but I do expect that in May,” wrote a reader who had bought two barges last year.',
    ),
    state: 'missing',
  },
  {
    name: 'its first half was cut, and the paragraph before written anew',
    edit: both(
      (page) => {
        the(page, 'before').textContent = 'It rained for nine days before the weekend, and the soup ran low on most decks.'
      },
      inSaid('We will not open the upper lock before the', 'Not before the'),
    ),
    state: 'missing',
  },
  {
    name: 'its first half was reported, and the paragraph before written anew',
    edit: both(
      (page) => {
        the(page, 'before').textContent = 'It rained for nine days before the weekend, and the soup ran low on most decks.'
      },
      inSaid('“We will not open the upper lock before', 'The upper lock stays shut, “before'),
    ),
    state: 'changed',
    words: 'before the gauges agree, and I don’t expect that in April',
    within: 'said',
  },
  {
    name: 'its middle was left out',
    edit: inSaid('before the gauges agree, and I don’t expect that in April', '… in April'),
    state: 'changed',
    words: words('before the gauges agree, and I don’t expect that in April', '… in April'),
    within: 'said',
  },
  {
    name: 'a word in brackets explains it',
    edit: inSaid('expect that in', 'expect that [the agreement] in'),
    state: 'changed',
    words: words('expect that in', 'expect that [the agreement] in'),
    within: 'said',
  },
  {
    name: 'its contraction was written out',
    edit: inSaid('don’t', 'do not'),
    state: 'changed',
    words: words('don’t', 'do not'),
    within: 'said',
  },
  {
    name: 'it goes on from a clause and begins with a small letter',
    edit: inSaid('“We', 'The keeper wrote that “we'),
    state: 'changed',
    words: words('We', 'we'),
    within: 'said',
  },
  {
    name: 'its attribution grew by words in front',
    edit: inSaid('April,” lock', 'April,” said the lock'),
    state: 'found',
    within: 'said',
  },
  {
    name: 'a typing error in it was mended, and its attribution grew by words in front',
    edit: both(inSaid('gauges', 'gages'), inSaid('April,” lock', 'April,” said the lock')),
    state: 'changed',
    words: words('gauges', 'gages'),
    within: 'said',
  },
  {
    name: 'its attribution went in front of it',
    edit: (page) => {
      the(page, 'said').textContent = `Lock keeper Olena Zrazok told the canal board: “${quote}.”`
    },
    state: 'moved',
    within: 'said',
  },
  {
    name: 'a button to share it was put in',
    edit: inSaid('agree, and', 'agree, <button type="button">Share</button>and'),
    state: 'found',
    within: 'said',
  },
  {
    name: 'its first letter became a large one',
    edit: inSaid('We', '<span class="dropcap">W</span>e'),
    state: 'found',
    within: 'said',
  },
  {
    name: 'its marks became the dashes of a dialogue',
    edit: (page) => {
      the(page, 'said').textContent = `— ${quote}, — lock keeper Olena Zrazok told the canal board.`
    },
    state: 'found',
    within: 'said',
  },
  {
    name: 'a reader below repeats it, and it was taken out',
    edit: both(
      (page) => the(page, 'said').remove(),
      (page) =>
        page
          .querySelector('article')
          ?.insertAdjacentHTML(
            'beforeend',
            `<section id="comments" class="comments"><h2>Comments</h2><div class="comment"><p>“${quote}” – who believes that?</p></div></section>`,
          ),
    ),
    state: 'missing',
  },
  {
    name: 'a later statement of the same speaker was put above, with another month',
    edit: before('lead', `<p>“${quote.replace('April', 'June')},” lock keeper Olena Zrazok told the canal board.</p>`),
    state: 'found',
    within: 'said',
  },
  {
    name: 'the page system set it twice',
    edit: (page) => {
      const again = the(page, 'said').cloneNode(true)
      the(page, 'said').after(again)
    },
    state: 'found',
    within: 'said',
  },
  {
    name: 'its letters were escaped twice',
    edit: inSaid('don’t', 'don&amp;rsquo;t'),
    state: 'changed',
    words: words('don’t', 'don&rsquo;t'),
    within: 'said',
  },
]
