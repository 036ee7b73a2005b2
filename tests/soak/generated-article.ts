/** Articles without end, each a little different, in words of ours: the same number always gives the same page. */

const officials = [
  'President Volodymyr Zelensky',
  'U.S. Secretary of State Marco Rubio',
  'Russian Foreign Minister Sergey Lavrov',
  'French President Emmanuel Macron',
  'Foreign Minister Andrii Sybiha',
]
const regions = ['Donetsk Oblast', 'Kherson and Zaporizhzhia oblasts', 'the Luhansk region', 'Kharkiv Oblast', 'Crimea']
const days = ['on Monday', 'on March 13', 'last week', 'on Feb. 24, 2022', 'earlier this month']
const statements = [
  'Sample sentence about the talks',
  'Nothing here was ever said by anybody',
  'These words only fill a page',
  'The sample will go on tomorrow',
  'A test needs many quotations',
]

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

function paragraph(page: number, n: number): string {
  const seed = page * 7 + n * 3
  const who = pick(officials, seed)
  const surname = who.split(' ').at(-1)
  return `<p>${who} spoke ${pick(days, seed + 1)} about ${pick(regions, seed + 2)}. “${pick(statements, seed + n)}, number ${page} of ${n},” ${surname} said. The rest of this paragraph is there so that it has the length that a paragraph of news has, and says nothing at all.</p>`
}

/** One page of about 25 paragraphs. */
export function generatedArticle(page: number): string {
  const paragraphs = Array.from({ length: 25 }, (_, n) => paragraph(page, n)).join('\n')
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Generated article ${page}`,
    datePublished: '2025-03-17T09:00:00Z',
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Generated article ${page}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><main><article><h1>Generated article ${page}</h1>${paragraphs}</article></main></body></html>`
}
