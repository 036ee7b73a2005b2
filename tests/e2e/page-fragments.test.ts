import { describe, expect, it } from 'vitest'
import { linkTo } from '../../lib/page/text-fragment.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { until } from './harness/view.ts'

/** Markup of a passage, what the article's text has for it around the quote, and the quote. */
const passages: readonly { name: string; html: string; before?: string; quote: string; after?: string }[] = [
  {
    name: 'commas, dashes and a share',
    html: 'Some 5% of well-known, old boats – and R&amp;D – grew.',
    quote: '5% of well-known, old boats – and R&D – grew',
  },
  {
    name: 'a word in marks',
    html: 'On Friday she told the council “yes” at noon.',
    before: 'On Friday she told the council “',
    quote: 'yes',
    after: '” at noon.',
  },
  {
    name: 'a word in marks at the start of a line',
    html: '“No,” said the keeper of the lower lock.',
    before: 'before it.\n“',
    quote: 'No',
    after: ',” said the keeper of the lower lo',
  },
  {
    name: 'several blocks',
    html: 'It begins in one block.</p><p>It goes on in another.</p><p>It ends in a third.',
    quote: 'It begins in one block.\nIt goes on in another.\nIt ends in a third.',
  },
  {
    name: 'a line break',
    html: 'the first half of it<br>the second half of it',
    quote: 'the first half of it\nthe second half of it',
  },
  {
    name: 'many words',
    html: 'One by one the barges left the basin below the weir while the keepers watched the gauges and the crews hauled in their wet ropes.',
    quote:
      'One by one the barges left the basin below the weir while the keepers watched the gauges and the crews hauled in their wet ropes',
  },
  {
    name: 'elements and a link inside',
    html: 'The <b>gau</b>ges <a href="/x">did not <i>agree</i></a> that day.',
    quote: 'The gauges did not agree that day',
  },
  { name: 'soft hyphens', html: 'The har&shy;bour mas&shy;ter closed the gate.', quote: 'The harbour master closed the gate' },
  {
    name: 'blanks that do not break, narrow ones among them',
    html: 'The&nbsp;lower gate weighs 12&nbsp;tonnes &ndash;&#8239;more than&#8201;the old one.',
    quote: 'The\u00a0lower gate weighs 12\u00a0tonnes –\u202fmore than\u2009the old one',
  },
  {
    name: 'zero-width blanks and joiners',
    html: 'The wa&#8203;ter&#8288; stood at the&#8203; upper mark.',
    quote: 'The wa\u200bter\u2060 stood at the\u200b upper mark',
  },
  {
    name: 'many words with soft hyphens and blanks that do not break',
    html: 'Two by&nbsp;two the oars&shy;men left the ba&shy;sin above the weir while the pi&shy;lots watched the flags and the cooks carried in their last&nbsp;on&shy;ions.',
    quote:
      'Two by two the oarsmen left the basin above the weir while the pilots watched the flags and the cooks carried in their last onions',
  },
  {
    name: 'part of a word',
    html: 'Nobody mentioned the lighthouses at all.',
    before: 'Nobody mentioned the light',
    quote: 'houses at',
    after: ' all.',
  },
  { name: 'Ukrainian words', html: 'Вода в каналі стояла тихо, як у склянці.', quote: 'Вода в каналі стояла тихо, як у склянці' },
  { name: 'Chinese words', html: '据报道会议于星期五举行了很久', quote: '会议于星期五举行', before: '据报道', after: '了很久' },
  { name: 'Arabic words', html: 'قال الحارس إن الماء هادئ اليوم', quote: 'إن الماء هادئ اليوم' },
  {
    name: 'words that stood before',
    html: 'As we heard, the water rose again by night.',
    before: 'As we heard, ',
    quote: 'the water rose again by night',
  },
]
const gap = '<div style="height:3000px"></div>'
const page = `<!doctype html><meta charset="utf-8"><body><p>Yes and no: the water rose again by night. Houses at sea.</p>${passages
  .map(({ html }, i) => `${gap}<section id="s${i}"><p>${html}</p></section>`)
  .join('')}${gap}`
const text = 'Yes and no: the water rose again by night. Houses at sea.\nAs we heard, the water rose again by night.'

describe.each<Which>(['chromium', 'firefox'])('a link of ours leads %s', (which) => {
  const web = readerOf(which, () => ({ body: page }))

  const ours = passages.map((one, i) => [one.name, one, i] as const)
  it.each(ours)('to %s', async (_, { quote, before = '', after = '' }, i) => {
    const link = linkTo('http://plain.example/', { exact: quote, prefix: before, suffix: after }, text)
    const shown = await web.reader.open(link)
    const seen = () =>
      shown.evaluate((id) => {
        const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect()
        return bottom > 0 && top < innerHeight
      }, `s${i}`)
    expect(await until('the words in the window', seen, 4_000)).toBe(true)
    await shown.close()
  })
})
