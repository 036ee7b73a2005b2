import { footer, linkList, nav, teasers } from '../fixtures/pages/surroundings.ts'

/** Neutral, invented sentences with the names, dates, regions and quotes that news has. */
const sentences = [
  'Volodymyr Zelensky and Keir Starmer opened an exhibition of children’s drawings in Kyiv on Monday.',
  '“The colours are stronger than I expected,” Starmer said, and he asked for a second tour.',
  'Trains between Donetsk Oblast and the capital were on time again, the railway said on March 12.',
  'Donald Tusk sent a box of books; a librarian will count them next week.',
  'The museum keeps a room for each of the regions, from Kherson Oblast to Chernihiv Oblast.',
  'Emmanuel Macron is expected in the same hall on 21 May 2025, according to the programme.',
  'Visitors leave notes on the wall, and the guards read the best of them aloud in the evening.',
  '“We shall open earlier on Sundays,” the director told the visitors, “because families asked for it.”',
  'A similar show was seen in Warsaw in the autumn of 2023, where Ursula von der Leyen spoke about paper and ink.',
  'Kaja Kallas wrote a line in the guest book and drew a small boat beneath it.',
]

/** An article page of about `words` words, with the markup around it that news pages have. */
export function longPage(words: number): string {
  const paragraphs: string[] = []
  let count = 0
  for (let i = 0; count < words; i++) {
    const lines = Array.from({ length: 3 }, (_, k) => sentences[(i * 3 + k * 7 + (i >> 2)) % sentences.length] ?? '')
    count += lines.join(' ').split(' ').length
    paragraphs.push(
      `<p class="article__paragraph" data-id="${i}">${lines.join(' ').replace('exhibition', '<a href="/x">exhibition</a>')}</p>`,
    )
    if (i % 12 === 11) paragraphs.push('<div class="ad-slot"><span>Advertisement</span></div>')
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Drawings in the museum | The Sample Courier</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-16T21:30:00+02:00">
<style>body{font:18px/1.6 Georgia;margin:0 auto;max-width:700px}</style></head><body>${nav}<main><article><h1>Drawings in the museum draw a long queue</h1>${paragraphs.join('\n')}</article><aside>${linkList(30)}</aside></main><section class="more">${teasers(24)}</section>${footer}</body></html>`
}

/** A section page of a newspaper: teasers and links, no article. */
export const sectionPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>World | The Sample Courier</title><meta property="og:type" content="website"></head><body>${nav}<main>${teasers(60)}${linkList(200)}</main>${footer}</body></html>`

/** An article with an element beside it on which the page's script hangs `count` text nodes. */
export const pageOfTexts = (count: number): string =>
  longPage(1000).replace(
    '</body>',
    `<div id="texts"></div><script>for (let i = 0; i < ${count}; i++) texts.append(document.createTextNode('a '))</script></body>`,
  )
