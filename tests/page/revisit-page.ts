/** A page as it was when a quote of it was saved. Every word is invented. */
export const quote = 'We will not open the upper lock before the gauges agree, and I don’t expect that in April'
export const twin = 'We will open the upper lock before the gauges agree, and I expect that in April'

const head =
  '<meta charset="utf-8"><title>Lock keepers wait | The Sample Courier</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-16T09:00:00Z">'
export const filler = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>Barges number ${i + 1} waited below the bridge, and their crews cooked soup on deck while the rain went on.</p>`,
  ).join('')

export const page = `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><main><article>
<h1>Lock keepers wait for the water</h1>
<p id="lead">The lock on the lower canal stayed shut on Sunday, and eleven barges lay in front of it.</p>
<p id="before">Nobody at the weir had seen such a flood since the new gates were hung.</p>
<p id="said">“${quote},” lock keeper Olena Zrazok told the canal board.</p>
<p id="after">The board asked for a second set of gauges, which will come by rail.</p>
<p id="other">“${twin.replace('We', 'They')},” a skipper from the upper town wrote in the visitors’ book.</p>
${filler(6)}
<p id="end">A further meeting is planned for Friday in the old customs house.</p>
</article></main></body></html>`

export const the = (page: Document, id: string): HTMLElement => {
  const element = page.getElementById(id)
  if (!element) throw new Error(`The page has no ${id}.`)
  return element
}
export const inSaid = (from: string, to: string) => (page: Document) => {
  const said = the(page, 'said')
  if (!said.innerHTML.includes(from)) throw new Error(`There is no “${from}”.`)
  said.innerHTML = said.innerHTML.replace(from, to)
}
export const both =
  (...edits: ((page: Document) => void)[]) =>
  (page: Document) => {
    for (const edit of edits) edit(page)
  }
export const words = (from: string, to: string) => quote.replace(from, to)
