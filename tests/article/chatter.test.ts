import { describe, expect, it } from 'vitest'
import { isChatter } from '../../lib/article/chatter.ts'

describe('what stands with a remark or a teaser', () => {
  it.each([
    '12:40',
    '3 hours ago',
    '5m',
    'an hour ago',
    'a day',
    'Yesterday',
    'vor 3 Stunden',
    '2 години тому',
    'час назад',
    'March 16',
    '16.03.2025',
    'Reply',
    '↩ Reply to Ann',
    '  Like (12)',
    'Report this',
    'Відповісти',
    '· Ответить',
  ])('%s', (line) => expect(isChatter(line)).toBe(true))

  it.each([
    'Related',
    'Likely winners',
    'Replying is hard',
    'The harbour',
    'Chicago',
    'Томуo',
    'Відповідь',
    'Назадній двір',
    'Mayor',
    'Anna Days',
  ])('not %s', (line) => expect(isChatter(line)).toBe(false))
})
