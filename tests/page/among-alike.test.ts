import { describe, expect, it } from 'vitest'
import { foundAgain, neighbourOf, placeAmong, settingOf } from '../../lib/page/among-alike.ts'
import type { DateMention, Mention } from '../../lib/recognise/mention.ts'

const date = (start: number, value: string): DateMention => ({
  kind: 'date',
  type: 'DATE',
  span: { start, end: start + 5 },
  value,
  from: null,
  to: null,
  inferred: [],
  rule: 'sample',
  why: { key: 'stated', what: '', count: 0, to: '' },
})

const [first, other, second, third] = [
  date(0, '2025-03-12'),
  date(20, '2025-03-13'),
  date(40, '2025-03-12'),
  date(90, '2025-03-12'),
]
const mentions: Mention[] = [first, other, second, third]

describe('a mention among those of the same thing', () => {
  it('has a place and a number of them', () => {
    expect(placeAmong(mentions, second)).toEqual({ n: 2, of: 3 })
    expect(placeAmong(mentions, other)).toEqual({ n: 1, of: 1 })
  })

  it.each([
    ['the next', first, 1, second],
    ['the one before', third, -1, second],
    ['the first after the last', third, 1, first],
    ['the last before the first', first, -1, third],
    ['itself where it is alone', other, 1, other],
  ] as const)('leads to %s', (_, from, by, to) => {
    expect(neighbourOf(mentions, from, by)).toBe(to)
  })
})

describe('a mention in a text that was read again', () => {
  /** The text with the dates that stand in its brackets. */
  const read = (marked: string) => {
    const parts = marked.split(/[[\]]/)
    let at = 0
    const mentions = parts.flatMap((part, i) => {
      const start = at
      at += part.length
      return i % 2 === 1 ? [date(start, part)] : []
    })
    return { text: parts.join(''), mentions }
  }
  const before = read('The lock was opened on [May 5], and on [May 5] too the ferry left. It came back on [May 7].')
  const [opened, left, back] = before.mentions
  const again = (mention = opened, marked = '') => {
    const { text, mentions }: { text: string; mentions: readonly Mention[] } = read(marked)
    if (!mention) return -1
    const found = foundAgain(mentions, text, mention, settingOf(before.text, mention))
    return found ? mentions.indexOf(found) : -1
  }

  it.each([
    ['where it stood', opened, 'The lock was opened on [May 5], and on [May 5] too the ferry left. It came back on [May 7].', 0],
    [
      'behind what was added',
      left,
      'On [May 5] all was told. The lock was opened on [May 5], and on [May 5] too the ferry left.',
      2,
    ],
    ['where only its left side changed', left, 'The ferry: on [May 5] too the ferry left. It came back.', 0],
    ['where only its right side changed', opened, 'The lock was opened on [May 5].', 0],
    ['as near as may be', back, 'It came back on [May 7]. The lock was opened. A ferry left. It came back on [May 7].', 1],
  ])('is found %s', (_, mention, marked, at) => {
    expect(again(mention, marked)).toBe(at)
  })

  it.each([
    ['nothing of it is left', back, 'The lock was opened on [May 5], and on [May 5] too the ferry left.'],
    ['the same is said elsewhere', opened, 'And on [May 5] too the ferry left. It came back on [May 7].'],
    ['its words are others', opened, 'The lock was opened on [May 6], and on [May 6] too the ferry left.'],
    ['another article is there', opened, 'A museum in the town shows the drawings from [May 5] to [May 7].'],
  ])('is not found when %s', (_, mention, marked) => {
    expect(again(mention, marked)).toBe(-1)
  })
})
