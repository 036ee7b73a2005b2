import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../lib/recognise/context.ts'
import type { Mention } from '../../lib/recognise/mention.ts'
import { recognise } from '../../lib/recognise/recognise.ts'
import { effort } from './effort.ts'
import { day, newsText } from './news-text.ts'

const article = fc.record({ text: newsText, publishedOn: fc.option(day) })
const named = (mentions: Mention[]) => mentions.filter(({ kind }) => kind !== 'quote')

const everyArticle = (claim: (mentions: Mention[], text: string) => void) =>
  fc.assert(
    fc.property(article, ({ text, publishedOn }) => claim(recognise(text, { ...emptyContext, publishedOn }), text)),
    effort,
  )

describe('any text whatever', () => {
  it('gives spans inside the text, in order, none empty or edged with blanks', () => {
    everyArticle((mentions, text) => {
      let last = 0
      for (const { span } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        last = span.start
      }
      for (const { span } of named(mentions)) expect(text.slice(span.start, span.end)).toMatch(/^\S[\s\S]*(?<=\S)$/)
    })
  })

  it('gives names, dates and regions that never overlap', () => {
    everyArticle((mentions) => {
      const spans = named(mentions).map(({ span }) => span)
      for (const [i, span] of spans.slice(1).entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0)
    })
  })

  it('gives dates that begin before they end', () => {
    everyArticle((mentions) => {
      for (const mention of mentions) {
        if (mention.kind !== 'date' || mention.from === null) continue
        expect(mention.from).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(mention.to).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(mention.from <= (mention.to ?? '')).toBe(true)
      }
    })
  })

  it('gives speakers and cues whose words stand where they say', () => {
    everyArticle((mentions, text) => {
      for (const mention of mentions) {
        if (mention.kind !== 'quote') continue
        for (const part of [mention.speaker, mention.cue])
          if (part) expect(text.slice(part.span.start, part.span.end)).toBe(part.text)
      }
    })
  })

  it('is read twice alike', () => {
    everyArticle((mentions, text) => {
      const context = { ...emptyContext, publishedOn: '2025-03-16' }
      expect(recognise(text, context)).toEqual(recognise(text, context))
      expect(mentions.length).toBeLessThanOrEqual(text.length)
    })
  })
})
