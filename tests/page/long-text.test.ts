import { describe, expect, it } from 'vitest'
import type { DayFrom } from '../../lib/article/entry-days.ts'
import { finish } from '../../lib/article/steps.ts'
import { type KnownParts, recogniseLong } from '../../lib/page/long-text.ts'
import { inParts, introduce, type Recognise } from '../../lib/page/parts.ts'
import { emptyContext } from '../../lib/recognise/context.ts'
import type { Mention } from '../../lib/recognise/mention.ts'
import { recogniseInSteps } from '../../lib/recognise/recognise.ts'

const entry = (i: number) =>
  `Entry ${i}: the ferry left the harbour of Samplebruck at noon, and it came back in the evening with bread for the school.\n` +
  `Visitors counted ${i} boats on March 1${i % 9}, and “the water was calm all day,” a guard said.`
const blog = (entries: number) => Array.from({ length: entries }, (_, i) => entry(i)).join('\n')

const oneDay: DayFrom[] = [{ start: 0, publishedOn: '2025-03-16' }]
const read = (text: string, known: KnownParts = new Map(), days = oneDay) =>
  finish(recogniseLong(inParts(recogniseInSteps), text, emptyContext, days, known))

// Real recognisers over long texts: how long they take is for the bench to say.
describe('a long text', { timeout: 60_000 }, () => {
  const text = blog(150)

  it('has its mentions where they stand', () => {
    const { mentions } = read(text)
    const dates = mentions.filter(({ kind }) => kind === 'date')
    expect(dates.length).toBeGreaterThanOrEqual(150)
    for (const { span } of dates) expect(text.slice(span.start, span.end)).toMatch(/^(March 1\d|the evening|noon|all day)$/)
  })

  it('gives each utterance a number of its own', () => {
    const quotes = read(text).mentions.flatMap((mention) => (mention.kind === 'quote' ? [mention.utterance] : []))
    expect(new Set(quotes).size).toBe(quotes.length)
  })

  it('knows a name from an earlier part', () => {
    const late = `${'Prime Minister Keir Starmer opened the hall.\n'}${text}\nStarmer thanked the guards.`
    const names = read(late).mentions.flatMap((mention) =>
      mention.kind === 'official' ? [late.slice(mention.span.start, mention.span.end)] : [],
    )
    expect(names).toContain('Starmer')
  })

  it('is done again only where it changed', () => {
    const { parts } = read(text)
    const longer = `${entry(1000)}\n${text}`
    const again = read(longer, parts)
    const done = [...again.parts.keys()].filter((words) => !parts.has(words))
    expect(done.join('').length).toBeLessThan(longer.length / 3)
    const positions = ({ kind, span }: Mention) => [kind, span.start, span.end]
    expect(again.mentions.map(positions)).toEqual(read(longer).mentions.map(positions))
  })

  it('is dated by the day of each stretch', () => {
    const lines = 'The ferry came back on Monday.\n'
    const days = [...oneDay, { start: lines.length, publishedOn: '2025-03-30' }]
    const values = read(lines + lines, new Map(), days).mentions.flatMap((m) => (m.kind === 'date' ? [m.value] : []))
    expect(values).toEqual(['2025-03-10', '2025-03-24'])
  })

  it('is asked for in ever longer questions, and told of as the answers come', () => {
    const sizes: number[] = []
    const told: Mention[] = []
    const recognise = inParts(recogniseInSteps)
    const { mentions } = finish(
      recogniseLong(
        (passages, known) => {
          sizes.push(passages.parts.reduce((sum, { text }) => sum + text.length, 0))
          return recognise(passages, known)
        },
        text,
        emptyContext,
        oneDay,
        new Map(),
        (fresh) => told.push(...fresh),
      ),
    )
    expect(told).toEqual(mentions)
    expect(sizes[0]).toBeLessThan(7_000)
    expect(sizes.length).toBeLessThan(12)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(text.length)
  })

  it('is the same whether its parts are asked for together or one by one', () => {
    const late = `Prime Minister Keir Starmer opened the hall.\n${text}\nStarmer thanked the guards.`
    const recognise = inParts(recogniseInSteps)
    const alone: Recognise = function* ({ parts, names }, known) {
      const before = new Map(names)
      const answers: Mention[][] = []
      for (const part of parts) {
        const [answer = []] = yield* recognise({ parts: [part], names: [...before] }, known)
        introduce(before, answer)
        answers.push(answer)
      }
      return answers
    }
    expect(finish(recogniseLong(alone, late, emptyContext, oneDay, new Map())).mentions).toEqual(read(late).mentions)
  })

  it('is cut where a line never ends', () => {
    const endless = 'The ferry came back on March 12, and the guards went home. '.repeat(1500)
    const { parts, mentions } = read(endless)
    expect(Math.max(...[...parts.keys()].map((key) => key.length))).toBeLessThan(60_000)
    expect(mentions.filter(({ kind }) => kind === 'date').length).toBeGreaterThan(1_480)
  })
})
