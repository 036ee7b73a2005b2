import { describe, expect, it } from 'vitest'
import { possibleWeeks, withReadersWord } from '../../lib/page/readers-word.ts'
import { emptyContext } from '../../lib/recognise/context.ts'
import { recognise } from '../../lib/recognise/recognise.ts'

const values = (text: string, value: string, published: string | null) =>
  possibleWeeks({ text, value }, published).map((week) => `${week.value} ${week.from}/${week.to}`)

describe('the weeks that a date of a Sunday may mean', () => {
  it.each([
    ['this week', '2025-W11', ['2025-W11 2025-03-10/2025-03-16', '2025-W12 2025-03-17/2025-03-23']],
    ['next week', '2025-W12', ['2025-W12 2025-03-17/2025-03-23', '2025-W13 2025-03-24/2025-03-30']],
    ['last week', '2025-W10', ['2025-W10 2025-03-03/2025-03-09', '2025-W11 2025-03-10/2025-03-16']],
  ])('%s', (text, value, weeks) => expect(values(text, value, '2025-03-16')).toEqual(weeks))

  it('are told right over the turn of a year', () =>
    expect(values('this week', '2024-W52', '2024-12-29')).toEqual([
      '2024-W52 2024-12-23/2024-12-29',
      '2025-W01 2024-12-30/2025-01-05',
    ]))

  it.each([
    ['this week', '2025-W11', '2025-03-13'],
    ['this week', '2025-W11', null],
    ['March 16', '2025-03-16', '2025-03-16'],
    ['week of March 3', '2025-W10', '2025-03-16'],
    ['this weekend', '2025-W11-WE', '2025-03-16'],
  ])('are one for %s, %s, published %s', (text, value, published) => expect(values(text, value, published)).toEqual([]))
})

describe('the reader’s word', () => {
  const text = 'Keir Starmer said that the hall would open this week. Donald Tusk came too.'
  const mentions = recognise(text, { ...emptyContext, publishedOn: '2025-03-16' })
  const date = mentions.find((mention) => mention.kind === 'date')

  it('takes a person away, and nothing else', () => {
    const tusk = mentions.find((mention) => mention.kind === 'official' && mention.name === 'Donald Tusk')
    const key = tusk?.kind === 'official' ? `official ${tusk.id}` : ''
    expect(withReadersWord(mentions, new Set([key]), new Map())).toEqual(mentions.filter((mention) => mention !== tusk))
  })

  it('puts the chosen week in place of the one that was found', () => {
    const week = { value: '2025-W40', from: '2025-09-29', to: '2025-10-05' }
    const value = date?.kind === 'date' ? date.value : ''
    const now = withReadersWord(mentions, new Set(), new Map([[value, week]])).find(({ kind }) => kind === 'date')
    expect(now).toMatchObject({ ...week, span: date?.span, rule: 'chosen by the reader' })
  })
})
