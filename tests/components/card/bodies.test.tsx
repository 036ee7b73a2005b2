import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ComponentChild } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import { DateBody } from '../../../components/card/DateBody.tsx'
import { OblastBody } from '../../../components/card/OblastBody.tsx'
import { OfficialBody } from '../../../components/card/OfficialBody.tsx'
import { QuoteBody } from '../../../components/card/QuoteBody.tsx'
import type { CardState } from '../../../components/card/state.ts'
import { CardTextsContext, cardTexts } from '../../../components/card/use-texts.ts'
import { cardFacts } from '../../../lib/page/card-facts.ts'
import { leave } from '../leave.ts'
import { actions, reading } from './reading.ts'

afterEach(leave)

const all = reading.mentions.flatMap((mention) => cardFacts(reading, mention) ?? [])

/** What there is to say of the first mention of a kind. */
function factsOf<K extends CardState['facts']['kind']>(kind: K, n = 0): Extract<CardState['facts'], { kind: K }> {
  // The filter proves what the compiler cannot.
  const facts = all.filter((one) => one.kind === kind)[n] as Extract<CardState['facts'], { kind: K }> | undefined
  if (!facts) throw new Error(`The text has no ${kind}.`)
  return facts
}
const stateOf = (facts: CardState['facts']): CardState => ({ facts, n: 1, of: 2, save: { kind: 'unsaved' }, rejected: false })
const show = (body: ComponentChild, language: 'en' | 'uk' = 'en') =>
  render(<CardTextsContext.Provider value={cardTexts(language)}>{body}</CardTextsContext.Provider>)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('the body of a card', () => {
  it('of an official has the term of the office, and can be rejected', async () => {
    const does = actions()
    const facts = factsOf('official')
    show(<OfficialBody facts={facts} state={stateOf(facts)} actions={does} />)
    expect(screen.getByText('In office')).toBeTruthy()
    await press('Not this person')
    expect(does.reject).toHaveBeenCalledOnce()
  })

  it('of a single day has no weeks and no empty part', () => {
    const facts = factsOf('date')
    const { container } = show(<DateBody facts={facts} state={stateOf(facts)} actions={actions()} />)
    expect(screen.getByText('2025-03-12')).toBeTruthy()
    expect(container.querySelector('.weeks')).toBeNull()
  })

  it('of a week shows its days, and copies its value', async () => {
    const does = actions()
    const facts = factsOf('date', 1)
    const { container } = show(<DateBody facts={facts} state={stateOf(facts)} actions={does} />)
    expect(container.querySelectorAll('.weeks .within').length).toBeGreaterThan(1)
    await press('Copy ISO')
    expect(does.copy).toHaveBeenCalledWith(facts.date.value)
  })

  it.each([
    ['en', 'Not an oblast here'],
    ['uk', 'Тут не область'],
  ] as const)('of an oblast has its map and its share, and can be rejected (%s)', async (language, words) => {
    const does = actions()
    const facts = factsOf('oblast')
    show(<OblastBody facts={facts} state={stateOf(facts)} actions={does} />, language)
    expect(screen.getAllByRole('img').length).toBeGreaterThan(0)
    await press(words)
    expect(does.reject).toHaveBeenCalledOnce()
  })

  it('of a quote is saved, and its speaker corrected', async () => {
    const does = actions()
    const facts = factsOf('quote')
    show(<QuoteBody facts={facts} state={stateOf(facts)} actions={does} />)
    await press('Save')
    expect(does.save).toHaveBeenCalledOnce()
    await press('Correct speaker')
    expect(screen.getByRole('radio', { name: 'Someone else…' })).toBeTruthy()
  })
})
