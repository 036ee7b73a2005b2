import { cleanup, render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { Popup } from '../../../components/popup/Popup.tsx'
import { textsIn } from '../../../lib/i18n/texts.ts'
import type { PageReport } from '../../../lib/messages.ts'
import { violations } from '../axe.ts'
import { draft, report, speaker, world } from './fakes.ts'

afterEach(cleanup)

const quoted = (...quotes: ReturnType<typeof draft>[]): PageReport =>
  report({ quotes: quotes.map((one, i) => ({ span: { start: i * 100, end: i * 100 + one.quote.length }, draft: one })) })

const open = (...given: Parameters<typeof world>) => {
  const here = world(...given)
  return { ...here, ...render(<Popup {...here.ports} />) }
}

describe('the quotes of a page', () => {
  it('are listed with speaker, office and the day they were said, inferred parts in brackets', async () => {
    const office = {
      title: 'Minister of Samples',
      kind: 'other',
      from: '2024',
      to: null,
      asOf: '2025',
      evidence: 'sourced',
      source: 'x',
    } as const
    const saidOn = {
      text: '15 March',
      value: '2025-03-15',
      from: '2025-03-15',
      to: '2025-03-15',
      inferred: ['year' as const],
      rule: 'closest',
    }
    open(quoted(draft('We agree.', { office, saidOn })))
    const row = within((await screen.findByText('“We agree.”')).closest('li') as HTMLElement)
    expect(row.getByText('Olena Zrazok')).toBeTruthy()
    expect(row.getByText('Minister of Samples')).toBeTruthy()
    expect(row.getByText(/Said/).textContent).toBe('Said 15 March [2025]')
  })

  it('turn from Save to Saved, and back by Undo', async () => {
    const { log } = open(quoted(draft('We agree.')))
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('button', { name: 'Saved', pressed: true })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toContain('Saved. 1 quote in your log.')
    expect(log.live()).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy()
    expect(log.live()).toHaveLength(0)
  })

  it('say that they are not saved when the disk is full, and keep the words at hand', async () => {
    const { log, seen } = open(quoted(draft('We agree.')))
    log.state.full = true
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved. The browser has no room left.')
    await userEvent.click(screen.getByRole('button', { name: 'Copy quote' }))
    expect(seen.copied).toEqual(['We agree.'])
    log.state.full = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'Saved' })).toBeTruthy()
  })

  it('ask who spoke when that is unsure, and save the answer as a correction', async () => {
    const unsure = {
      ...speaker,
      text: 'he',
      name: 'Jan Przykład',
      confidence: 'unsure' as const,
      alternatives: ['Ivan Primerov'],
    }
    const { log } = open(quoted(draft('Nothing is signed.', { speaker: unsure })))
    expect(await screen.findByRole('group', { name: 'Who said this?' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Save as unsure' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Ivan Primerov' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByRole('button', { name: 'Saved' })
    expect(log.live()[0]?.correctedSpeaker?.name).toBe('Ivan Primerov')
    expect(log.live()[0]?.speaker?.name).toBe('Jan Przykład')
  })
})

describe('correcting the speaker', () => {
  const official = { text: 'Przykład', name: 'Jan Przykład', id: 'q1', office: null, stated: 'prime minister' }
  const page = report({
    quotes: [{ span: { start: 0, end: 9 }, draft: draft('We agree.') }],
    officials: [{ span: { start: 50, end: 58 }, what: official }],
  })

  it('takes a name of the page by keyboard and keeps what was found', async () => {
    const { log } = open(page)
    await userEvent.click(await screen.findByRole('button', { name: 'Correct speaker: Olena Zrazok' }))
    const box = screen.getByRole('combobox', { name: /Speaker found: Olena Zrazok, from “Zrazok said”/ })
    expect(document.activeElement).toBe(box)
    await userEvent.keyboard('przykl{Enter}')
    expect(await screen.findByText('corrected')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByRole('button', { name: 'Saved' })
    expect(log.live()[0]?.correctedSpeaker).toEqual({ name: 'Jan Przykład', id: 'q1' })
    expect(log.live()[0]?.speaker?.name).toBe('Olena Zrazok')
  })

  it('takes any name that is typed, also after saving', async () => {
    const { log } = open(page)
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    await userEvent.click(screen.getByRole('button', { name: 'Correct speaker: Olena Zrazok' }))
    await userEvent.keyboard('Mari Näide')
    await userEvent.click(screen.getByRole('option', { name: 'Use “Mari Näide”' }))
    await screen.findByText('Mari Näide')
    expect(log.live()[0]?.correctedSpeaker).toEqual({ name: 'Mari Näide', id: null })
  })

  it('changes nothing after Esc', async () => {
    open(page)
    await userEvent.click(await screen.findByRole('button', { name: 'Correct speaker: Olena Zrazok' }))
    await userEvent.keyboard('Jan{Escape}')
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getByText('Olena Zrazok')).toBeTruthy()
  })
})

it('saves all quotes at one press', async () => {
  const { log } = open(quoted(draft('We agree.'), draft('Nothing is signed.'), draft('The line will be repaired.')))
  await userEvent.click(await screen.findByRole('button', { name: 'Save all 3' }))
  expect(await screen.findByRole('button', { name: 'Export CSV (3)' })).toBeTruthy()
  expect(log.live()).toHaveLength(3)
  expect(screen.queryByRole('button', { name: /Save all/ })).toBeNull()
})

describe('a page without quotes', () => {
  it.each<[string, PageReport | null, RegExp]>([
    ['an article with none', report(), /No quotes found in this article/],
    ['no article', { state: 'unread', reason: 'no-article', url: 'https://courier.example/' }, /This page is not an article/],
    ['another language', { state: 'unread', reason: 'language', url: 'https://courier.example/' }, /not in English/],
    ['marks turned off', { state: 'unread', reason: 'off', url: 'https://courier.example/' }, /Marks are off/],
    ['a page that could not be read', { state: 'unread', reason: 'failed', url: 'https://courier.example/' }, /cannot be read/],
    ['a page that nobody has read', null, /has not been read/],
  ])('says why: %s', async (_, page, words) => {
    open(page)
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toMatch(words)
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  })

  it('is read at a press where nothing of ours was', async () => {
    const { seen } = open(null)
    await userEvent.click(await screen.findByRole('button', { name: 'Read this page' }))
    expect(await screen.findByText(/No quotes found/)).toBeTruthy()
    expect(seen.readOnce).toBe(1)
  })
})

it('reads a site from now on when the reader says always', async () => {
  const { seen } = open(null)
  await userEvent.click(await screen.findByRole('button', { name: 'Always on courier.example' }))
  expect(await screen.findByText(/No quotes found/)).toBeTruthy()
  expect(seen.allowed).toBe(1)
})

describe('the other views', () => {
  const official = { text: 'Zrazok', name: 'Olena Zrazok', id: 'q', office: null, stated: null }
  const oblast = { text: 'Donetsk', codes: ['UA-14'], status: 'partial' as const, share: 69.12, asOf: '2025-03-01', source: 's' }
  const page = report({
    officials: [
      { span: { start: 5, end: 11 }, what: official },
      { span: { start: 50, end: 56 }, what: official },
    ],
    oblasts: [
      { span: { start: 20, end: 27 }, what: oblast },
      { span: { start: 30, end: 34 }, what: { ...oblast, text: 'Kyiv', codes: ['UA-32'], status: 'none', share: 0 } },
    ],
  })

  it('list each official once and walk through the places with every press', async () => {
    const { seen } = open(page)
    await userEvent.click(await screen.findByRole('tab', { name: /On this page/ }))
    const row = await screen.findByRole('button', { name: /Olena Zrazok/ })
    expect(row.textContent).toContain('2')
    for (let press = 0; press < 3; press++) await userEvent.click(row)
    expect(seen.shown.map(({ start }) => start)).toEqual([5, 50, 5])
  })

  it('list occupied oblasts with their share and day, and no other region', async () => {
    open(page)
    await userEvent.click(await screen.findByRole('tab', { name: /On this page/ }))
    expect((await screen.findByRole('button', { name: /Donetsk/ })).textContent).toContain('69.1')
    expect(screen.getByText('on 1 March 2025')).toBeTruthy()
    expect(screen.getByRole('img', { name: /Donetsk/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Kyiv/ })).toBeNull()
  })

  it('list the latest quotes of the log, remove one and bring it back', async () => {
    const { log } = open(quoted(draft('We agree.')))
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    await userEvent.click(screen.getByRole('tab', { name: /Log/ }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove “We agree.”' }))
    expect(await screen.findByText('Your log is empty.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('button', { name: 'Remove “We agree.”' })).toBeTruthy()
    expect(log.live()).toHaveLength(1)
  })

  it('are reached by the arrow keys', async () => {
    open(page)
    ;(await screen.findByRole('tab', { name: /Quotes/ })).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toContain('On this page')
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.textContent).toContain('Log')
  })
})

it('saves the words selected on the page', async () => {
  const { log } = open(report(), draft('the line will be repaired', { form: 'selection', speaker: null }))
  await userEvent.click(await screen.findByRole('button', { name: 'Save selection' }))
  await screen.findByText('Saved. 1 quote in your log.')
  expect(log.live()[0]?.form).toBe('selection')
  expect(screen.queryByRole('button', { name: 'Save selection' })).toBeNull()
})

it('exports as many quotes as its button says, and none when there are none', async () => {
  const { seen } = open(quoted(draft('We agree.')))
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Export CSV (0)' })).disabled).toBe(true)
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Export CSV (1)' }))
  expect(await screen.findByText('1 quote written to log.csv.')).toBeTruthy()
  expect(seen.files).toEqual(['log.csv'])
})

it('speaks Ukrainian', async () => {
  const { ports } = world(quoted(draft('Ми згодні.')))
  render(
    <TextsContext.Provider value={textsIn('uk')}>
      <Popup {...ports} />
    </TextsContext.Provider>,
  )
  expect(await screen.findByRole('button', { name: 'Зберегти' })).toBeTruthy()
  expect(screen.getByText('The Sample Courier · нд 16 березня 2025')).toBeTruthy()
})

it.each([
  ['quotes', quoted(draft('We agree.'))],
  ['nothing', null],
])('has no accessibility fault with %s', async (_, page) => {
  const { container } = open(page)
  await screen.findByRole('tabpanel')
  expect(await violations(container)).toEqual([])
})
