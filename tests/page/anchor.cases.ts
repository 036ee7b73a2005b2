type State = 'found' | 'moved' | 'changed' | 'missing'
type Edit = { name: string; text: string; state: State; words: string | null }

const quote = 'The ferry will not sail again before the ice has left the lower harbour, and nobody should plan for April'
const lead = 'The council met on Monday to speak about the ferry.'
const before = 'Nobody expected a decision at the first meeting of the year.'
const line = `“${quote},” harbour master Olena Zrazok told the council.`
const after = 'She asked the shops to keep their stores full until the end of the month.'
const other = 'The ferry company said it would sail again as soon as the harbour was free.'
const end = 'A second meeting is planned for Friday.'

const join = (...lines: string[]) => lines.join('\n')
export const visit = { text: join(lead, before, line, after, other, end), quote }

const replaced = (from: string, to: string) => visit.text.replace(from, to)
const changed = (from: string, to: string): string => quote.replace(from, to)

/** Edits of a page after a quote of it was saved. Every piece of text here is invented. */
export const edits: readonly Edit[] = [
  { name: 'nothing changed', text: visit.text, state: 'found', words: quote },
  {
    name: 'a paragraph was put before it',
    text: join(lead, 'Snow fell all day.', before, line, after, other, end),
    state: 'found',
    words: quote,
  },
  { name: 'the lead was removed', text: join(before, line, after, other, end), state: 'found', words: quote },
  { name: 'the paragraph before it was removed', text: join(lead, line, after, other, end), state: 'found', words: quote },
  { name: 'the paragraph after it was removed', text: join(lead, before, line, other, end), state: 'found', words: quote },
  { name: 'the paragraph moved to the end', text: join(lead, before, after, other, end, line), state: 'found', words: quote },
  { name: 'the paragraph moved to the top', text: join(line, lead, before, after, other, end), state: 'found', words: quote },
  {
    name: 'the attribution went before it',
    text: replaced(line, `Harbour master Olena Zrazok told the council: “${quote}.”`),
    state: 'moved',
    words: quote,
  },
  {
    name: 'the quote was moved into another sentence',
    text: join(lead, `In short: ${quote}; so she said.`, before, after),
    state: 'moved',
    words: quote,
  },
  { name: 'marks were made straight', text: visit.text.replace(/[“”]/g, '"'), state: 'found', words: quote },
  {
    name: 'spaces became non-breaking',
    text: replaced('lower harbour', 'lower\u00a0harbour'),
    state: 'found',
    words: changed('lower harbour', 'lower\u00a0harbour'),
  },
  {
    name: 'a paragraph break was put into it',
    text: replaced('harbour, and', 'harbour,\nand'),
    state: 'found',
    words: changed('harbour, and', 'harbour,\nand'),
  },
  {
    name: 'a typing error was mended',
    text: replaced('lower harbour', 'lower harbor'),
    state: 'changed',
    words: changed('lower harbour', 'lower harbor'),
  },
  {
    name: 'one word was changed',
    text: replaced('plan for April', 'plan for May'),
    state: 'changed',
    words: changed('plan for April', 'plan for May'),
  },
  {
    name: 'a negation was removed',
    text: replaced('will not sail', 'will sail'),
    state: 'changed',
    words: changed('will not sail', 'will sail'),
  },
  {
    name: 'a word was put in',
    text: replaced('sail again', 'ever sail again'),
    state: 'changed',
    words: changed('sail again', 'ever sail again'),
  },
  {
    name: 'a comma was removed',
    text: replaced('harbour, and', 'harbour and'),
    state: 'changed',
    words: changed('harbour, and', 'harbour and'),
  },
  {
    name: 'its end was cut off',
    text: replaced(', and nobody should plan for April', ''),
    state: 'changed',
    words: changed(', and nobody should plan for April', ''),
  },
  {
    name: 'its beginning was cut off',
    text: replaced('The ferry will not sail again before the', 'The'),
    state: 'changed',
    words: changed('The ferry will not sail again before the', 'The'),
  },
  {
    name: 'its middle was left out',
    text: replaced('has left the lower harbour, and nobody', 'has left, and nobody'),
    state: 'changed',
    words: changed('has left the lower harbour, and nobody', 'has left, and nobody'),
  },
  {
    name: 'words were added after it',
    text: replaced('plan for April', 'plan for April or May'),
    state: 'found',
    words: quote,
  },
  {
    name: 'capitals were changed',
    text: replaced('The ferry will', 'the Ferry will'),
    state: 'changed',
    words: changed('The ferry will', 'the Ferry will'),
  },
  {
    name: 'the attribution was cut into it',
    text: replaced('harbour, and nobody', 'harbour,” she said, “and nobody'),
    state: 'changed',
    words: changed('harbour, and nobody', 'harbour,” she said, “and nobody'),
  },
  {
    name: 'the same words stand twice, the first among strangers',
    text: join(`Summary: ${quote}.`, visit.text),
    state: 'found',
    words: quote,
  },
  { name: 'the quote was removed', text: replaced(`${line}\n`, ''), state: 'missing', words: null },
  {
    name: 'the quote was replaced by a paraphrase',
    text: replaced(line, 'Harbour master Olena Zrazok said the ships would stay in port while there was ice.'),
    state: 'missing',
    words: null,
  },
  {
    name: 'the quote was replaced by another of the same speaker',
    text: replaced(quote, 'We have counted the bollards, and three of them are rotten below the waterline'),
    state: 'missing',
    words: null,
  },
  {
    name: 'only a few of its words are left in another sentence',
    text: join(lead, before, after, 'The ferry will not sail again on Sundays.', other, end),
    state: 'missing',
    words: null,
  },
  {
    name: 'the page is another article',
    text: join('Bakers in the upper town sell more rye bread than last year.', 'The price of flour fell in spring.'),
    state: 'missing',
    words: null,
  },
  { name: 'the page is empty', text: '', state: 'missing', words: null },
  { name: 'the whole article was doubled', text: join(visit.text, visit.text), state: 'found', words: quote },
  {
    name: 'words were put before it and a capital went',
    text: replaced(quote, `As I said, ${quote.toLowerCase()}`),
    state: 'changed',
    words: `As I said, ${quote.toLowerCase()}`,
  },
]

type Later = { name: string; before: string; quote: string; text: string; state: State }

export const later: readonly Later[] = [
  {
    name: 'is found among its neighbours',
    before: 'He called the plan “a good start” on Monday.',
    quote: 'a good start',
    text: 'Later he called the plan “a good start” on Monday.',
    state: 'found',
  },
  {
    name: 'is not taken from another sentence',
    before: 'He called the plan “a good start” on Monday.',
    quote: 'a good start',
    text: 'For the rowers it was a good start into the season.',
    state: 'missing',
  },
  {
    name: 'is not found inside a longer word',
    before: 'She wished for “peace” that day.',
    quote: 'peace',
    text: 'It was peaceful in the valley.',
    state: 'missing',
  },
  {
    name: 'is chosen by its neighbours, not by its place',
    before: 'A said “yes” to Bern. B said “yes” to Rome.',
    quote: 'yes',
    text: 'A said “yes” to Bern. B said “yes” to Rome.',
    state: 'found',
  },
  {
    name: 'is seen to have changed between its neighbours',
    before: 'He called the plan “a good start” on Monday, aides said.',
    quote: 'a good start',
    text: 'He called the plan “a fine start” on Monday, aides said.',
    state: 'changed',
  },
]
