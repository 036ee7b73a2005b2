import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { dates, isResolved } from '../../../lib/recognise/dates/index.ts'

describe('the page', () => {
  it.each([
    ['en-US', '2025-04-03'],
    ['en-GB', '2025-03-04'],
    [null, '2025-04-03'],
  ])('in %s reads 4/3/2025 as %s', (language, day) => {
    expect(dates('Signed on 4/3/2025.', { ...emptyContext, language })[0]?.value).toBe(day)
  })
})

describe('a mention', () => {
  const mentions = (text: string) => dates(text, { ...emptyContext, publishedOn: '2025-03-16' })

  it('is resolved when it has days', () => {
    expect(mentions('Now, on March 3, last week.').map(isResolved)).toEqual([false, true, true])
  })

  it('says which parts were inferred, and how', () => {
    expect(mentions('on March 3')[0]).toMatchObject({ inferred: ['year'], rule: 'closest 3 March to Sunday 16 March 2025' })
    expect(mentions('on March 3, 2024')[0]).toMatchObject({ inferred: [], rule: 'as stated' })
    expect(mentions('they will speak this week')[0]).toMatchObject({
      from: '2025-03-17',
      to: '2025-03-23',
      inferred: ['week', 'year'],
      rule: 'said on a Sunday of what is to come: the week after Sunday 16 March 2025',
    })
  })

  it('is a TIME when it names a part of the day', () => {
    expect(mentions('on Friday morning')[0]).toMatchObject({ type: 'TIME', value: '2025-03-14TMO', from: '2025-03-14' })
  })
})
