import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../lib/cli/read-document.ts'
import { cardFacts } from '../../lib/page/card-facts.ts'
import { draftQuotes, draftSpan, sourceOf } from '../../lib/page/drafts.ts'

const entry = (day: string, words: string) =>
  `<section><time datetime="${day}T10:00:00+02:00">10:00</time><p>${words} The ferry left the harbour at noon with bread for the school.</p></section>`
const html = `<html lang="en"><head><title>Ferry, live</title><meta property="article:published_time" content="2025-03-18T08:00:00+02:00"><meta property="article:modified_time" content="2025-03-18T21:15:00+02:00"></head><body><main><article>
<p>The ferry is back, and this page follows it through the week; the newest lines stand at the top of it.</p>
${entry('2025-03-17', '“The deck is dry today,” Keir Starmer told reporters on Monday. Pupils of Donetsk Oblast waved.')}
${entry('2024-03-02', '“The pier was wet on Friday,” Donald Tusk said. Pupils of Donetsk Oblast drew maps.')}
</article></main></body></html>`
const reading = readDocument(
  { id: 'live', html, url: 'https://courier.example/live/ferry', published: null },
  '2025-03-19T08:00:00.000Z',
)
const at = (words: string) => reading.text.indexOf(words)

describe('a quote from an entry of a live blog', () => {
  it('was published when its entry was', () => {
    expect(draftQuotes(reading).map(({ draft }) => [draft.quote, draft.source.publishedAt])).toEqual([
      ['The deck is dry today,', '2025-03-17'],
      ['The pier was wet on Friday,', '2024-03-02'],
    ])
  })

  it('was said on the day that its entry means', () => {
    expect(draftQuotes(reading)[0]?.draft.saidOn?.from).toBe('2025-03-17')
    expect(draftQuotes(reading)[1]?.draft.dates.map(({ from }) => from)).toEqual(['2024-03-01'])
  })

  it('keeps the day when it is saved as a selection', () => {
    const start = at('pier was wet')
    expect(draftSpan(reading, { start, end: start + 12 }).source.publishedAt).toBe('2024-03-02')
    // The page was changed, not this entry of it.
    expect(draftSpan(reading, { start, end: start + 12 }).source).not.toHaveProperty('modifiedAt')
  })

  it('names the share that was occupied on that day', () => {
    const asOf = reading.mentions
      .filter(({ kind }) => kind === 'oblast')
      .map((mention) => cardFacts(reading, mention))
      .map((facts) => (facts?.kind === 'oblast' ? facts.units[0]?.asOf.slice(0, 4) : null))
    expect(asOf).toEqual(['2025', '2024'])
  })
})

describe('the rest of the page', () => {
  it('was published when the article was, to the minute', () => {
    expect(sourceOf(reading).publishedAt).toBe('2025-03-18T08:00:00+02:00')
    expect(draftSpan(reading, { start: 0, end: 9 }).source).toMatchObject({
      publishedAt: '2025-03-18T08:00:00+02:00',
      modifiedAt: '2025-03-18T21:15:00+02:00',
    })
  })
})

describe('annotating a live blog', { timeout: 60_000 }, () => {
  it('writes the days of the entries into the rows', () => {
    const script = join(import.meta.dirname, '../../lib/cli/annotate.ts')
    const { stdout } = spawnSync(process.execPath, [script, '--csv'], {
      input: `${JSON.stringify({ id: 'live', html, url: 'https://courier.example/live/ferry' })}\n`,
      encoding: 'utf8',
    })
    const [, deck = '', pier = ''] = stdout.split('\r\n')
    expect(deck).toContain('2025-03-17')
    expect(pier).toContain('2024-03-02')
    expect(pier).not.toContain('2025-03-18')
  })
})
