import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { Card } from '../../../components/card/Card.tsx'
import { stylesForHost } from '../../../components/card/mount-card.tsx'
import { plainSource } from '../../../components/card/plain-source.ts'
import type { CardState } from '../../../components/card/state.ts'
import { CardTextsContext, cardTexts } from '../../../components/card/use-texts.ts'
import { cardFacts } from '../../../lib/page/card-facts.ts'
import { emptyContext } from '../../../lib/recognise/context.ts'
import type { MentionKind } from '../../../lib/recognise/mention.ts'
import { recognise } from '../../../lib/recognise/recognise.ts'
import { leave } from '../leave.ts'
import { actions, reading } from './reading.ts'

const stateOf = (kind: MentionKind, save: CardState['save'] = { kind: 'unsaved' }): CardState => {
  const mention = reading.mentions.find((one) => one.kind === kind)
  const facts = mention && cardFacts(reading, mention)
  if (!facts) throw new Error(`the text has no ${kind}`)
  return { facts, n: 1, of: 2, save, rejected: false }
}
const show = (state: CardState, does = actions(), language: 'en' | 'uk' = 'en') =>
  render(
    <CardTextsContext.Provider value={cardTexts(language)}>
      <Card state={state} actions={does} />
    </CardTextsContext.Provider>,
  )

afterEach(leave)

describe('a card', () => {
  it('tells an official’s office, term and source', () => {
    show(stateOf('official'))
    expect(screen.getByRole('dialog', { name: 'Official: Keir Starmer' })).toBeTruthy()
    expect(screen.getAllByRole('definition')[0]?.textContent).toMatch(/^5 July 2024 – /)
    expect(screen.getByRole('link', { name: 'Wikidata' }).getAttribute('rel')).toBe('noreferrer')
  })

  it('puts what a date does not state into brackets', () => {
    show(stateOf('date'))
    expect(screen.getByRole('heading').textContent).toBe('12 March [2025]')
    expect(screen.getByText('2025-03-12')).toBeTruthy()
  })

  it('never calls an oblast occupied without share, day and source', () => {
    const { container } = show(stateOf('oblast'))
    expect(container.textContent).toMatch(/\d+(\.\d)?\u202f%.*occupied on \d+ \w+ 2025.*Source/)
    expect(screen.getByText('The line of control is not drawn')).toBeTruthy()
  })

  it('saves a quote', async () => {
    const does = actions()
    show(stateOf('quote'), does)
    expect(screen.getByRole('dialog', { name: 'Quote: Quote by Keir Starmer' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(does.save).toHaveBeenCalledWith(null)
  })

  it('keeps the words at hand when saving fails', async () => {
    const does = actions()
    show(stateOf('quote', { kind: 'failed', why: 'gone' }), does)
    expect(screen.getByRole('alert').textContent).toContain('Reload the page to save from it.')
    await userEvent.click(screen.getByRole('button', { name: 'Copy quote' }))
    expect(does.copy).toHaveBeenCalledWith(expect.stringContaining('The colours are stronger than I expected'))
  })

  it('rejects and steps on', async () => {
    const does = actions()
    show(stateOf('official'), does)
    await userEvent.click(screen.getByRole('button', { name: 'Not this person' }))
    await userEvent.click(screen.getByRole('button', { name: 'Next mention' }))
    expect(does.reject).toHaveBeenCalled()
    expect(does.next).toHaveBeenCalled()
  })

  it('says what was rejected, and takes it back', async () => {
    const does = actions()
    show({ ...stateOf('official'), rejected: true }, does)
    expect(screen.getByText('Not marked on this page any more, on later visits too.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(does.restore).toHaveBeenCalled()
  })

  it('asks who spoke when the reader doubts the answer', async () => {
    const does = actions()
    show(stateOf('quote'), does)
    await userEvent.click(screen.getByRole('button', { name: 'Correct speaker' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Someone else…' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Jane Example')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(does.save).toHaveBeenCalledWith({ name: 'Jane Example', id: null })
  })

  it('offers both weeks where a Sunday leaves the choice', async () => {
    const does = actions()
    const week = 'Keir Starmer said that the hall would open this week.'
    const mentions = recognise(week, { ...emptyContext, publishedOn: '2025-03-16' })
    const mention = mentions.find(({ kind }) => kind === 'date')
    const facts = mention && cardFacts({ ...reading, text: week, mentions }, mention)
    if (!facts) throw new Error('the text has no date')
    show({ facts, n: 1, of: 1, save: { kind: 'unsaved' }, rejected: false }, does)
    const [first, second] = screen.getAllByRole('radio')
    if (!first || !second) throw new Error('no choice')
    await userEvent.click(first.hasAttribute('checked') || (first as HTMLInputElement).checked ? second : first)
    expect(does.chooseWeek).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['every-politician-scrapers (Wikidata, 2022-07) from+to', 'Wikidata, July 2022'],
    ['every-politician-scrapers (Wikidata, 2022-07) from + knowledge', 'Wikidata, July 2022'],
    [
      'public roster or news text (secondary) (roster of office holders, 2026-09) + knowledge',
      'a public list of office holders, September 2026',
    ],
    ['public roster or news text (secondary) + knowledge', 'a public list or news report, second-hand'],
    ['pravda.com.ua 2023-01-24 (to); from unsourced', 'pravda.com.ua 24 January 2023'],
    ['unitedstates/congress-legislators 2026-06-15', 'the list of members of the US Congress, 15 June 2026'],
    ['knowledge', ''],
  ])('says %s plainly', (source, plain) => expect(plainSource(source, cardTexts('en'))).toBe(plain))

  it('speaks Ukrainian', () => {
    show(stateOf('official'), actions(), 'uk')
    expect(screen.getByRole('button', { name: 'Не ця особа' })).toBeTruthy()
  })

  it.each(['official', 'date', 'oblast', 'quote'] as const)('of kind %s has no accessibility fault', async (kind) => {
    const { container } = show(stateOf(kind))
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('styles in the page', () => {
  it('do not depend on the page’s root', () =>
    expect(stylesForHost(':root { --t: .75rem } html { font: 400 100% x }')).toBe(
      ':host { --t: 12px } .layer { font: 400 100% x }',
    ))
})
