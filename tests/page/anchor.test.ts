import { describe, expect, it } from 'vitest'
import { anchor } from '../../lib/page/anchor.ts'
import { selectorsOf } from '../../lib/page/drafts.ts'
import { differences } from '../../lib/page/word-diff.ts'
import { edits, later, visit } from './anchor.cases.ts'

const { text, quote } = visit
const start = text.indexOf(quote)
const saved = selectorsOf(text, { start, end: start + quote.length })

describe('a saved quote on a later visit', () => {
  it.each(edits.map((edit) => [edit.name, edit] as const))('%s', (_, { text: now, state, words }) => {
    const found = anchor(now, saved)
    expect(found.state).toBe(state)
    expect(found.state === 'missing' ? null : now.slice(found.span.start, found.span.end)).toBe(words)
  })

  it('covers thirty kinds of edits', () => expect(edits.length).toBeGreaterThanOrEqual(30))
})

describe('a short quote', () => {
  it.each(later.map((edit) => [edit.name, edit] as const))('%s', (_, { before, quote: short, text: now, state }) => {
    const at = before.indexOf(short)
    expect(anchor(now, selectorsOf(before, { start: at, end: at + short.length })).state).toBe(state)
  })
})

describe('the difference that is shown', () => {
  it('names what went and what came', () => {
    expect(differences('the talks will not start soon', 'the talks will start very soon')).toEqual([
      { change: 'same', words: 'the talks will' },
      { change: 'removed', words: 'not' },
      { change: 'same', words: 'start' },
      { change: 'added', words: 'very' },
      { change: 'same', words: 'soon' },
    ])
  })
})
