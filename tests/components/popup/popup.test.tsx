import { cleanup, configure, render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PopupModel } from '../../../components/popup/model/popup-model.ts'
import type { Remembered } from '../../../components/popup/model/state.ts'
import { Popup } from '../../../components/popup/Popup.tsx'
import { PopupTextsContext } from '../../../components/popup/use-texts.ts'
import { loadPopupTexts } from '../../../lib/i18n/popup-texts.ts'
import { UnavailableError } from '../../../lib/log/errors.ts'
import type { PageReport } from '../../../lib/messages.ts'
import { violations } from '../axe.ts'
import { hears } from '../heard.ts'
import { leave } from '../leave.ts'
import { draft, minister, report, speaker, world } from './fakes.ts'

// Under a full load of tests what is loaded late may take seconds.
configure({ asyncUtilTimeout: 8000 })
vi.setConfig({ testTimeout: 30_000 })
afterEach(leave)

const quoted = (...quotes: ReturnType<typeof draft>[]): PageReport =>
  report({ quotes: quotes.map((one, i) => ({ span: { start: i * 100, end: i * 100 + one.quote.length }, draft: one })) })

const open = (...given: Parameters<typeof world>) => {
  const here = world(...given)
  void here.model.start()
  return { ...here, ...render(<Popup model={here.model} {...here.place} />) }
}

describe('the quotes of a page', () => {
  it('are listed with speaker, office and the day they were said, inferred parts in brackets', async () => {
    const saidOn = {
      text: '15 March',
      value: '2025-03-15',
      from: '2025-03-15',
      to: '2025-03-15',
      inferred: ['year' as const],
      rule: 'closest',
    }
    open(quoted(draft('We agree.', { office: minister, saidOn })))
    const row = within((await screen.findByText('“We agree.”')).closest('li') as HTMLElement)
    expect(row.getByText('Olena Zrazok')).toBeTruthy()
    expect(row.getByText('Minister of Samples')).toBeTruthy()
    expect(row.getByText(/Said/).textContent).toBe('Said 15 March [2025]')
  })

  it('turn from Save to Saved, and back by Undo', async () => {
    const { log } = open(quoted(draft('We agree.')))
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('button', { name: 'Saved', pressed: true })).toBeTruthy()
    await hears('status', 'Saved. 1 quote in your log.')
    expect(log.live()).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy()
    expect(log.live()).toHaveLength(0)
  })

  it('say that they are not saved when the disk is full, and keep the words at hand', async () => {
    const { log, seen } = open(quoted(draft('We agree.')))
    log.state.full = true
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    await hears('alert', 'Not saved. The disk is full.')
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
    await userEvent.keyboard('Ann Muster')
    await userEvent.click(screen.getByRole('option', { name: 'Use “Ann Muster”' }))
    await screen.findByText('Ann Muster')
    expect(log.live()[0]?.correctedSpeaker).toEqual({ name: 'Ann Muster', id: null })
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

  it('offers nothing where no article can stand: a page of the browser, or one of ours', async () => {
    open(null, null, null, false)
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('There is no article here.')
    expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull()
    expect(screen.queryByRole('switch')).toBeNull()
    expect(screen.queryByText('courier.example')).toBeNull()
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
    expect(await screen.findByRole('img', { name: /Donetsk/ })).toBeTruthy()
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
  open(quoted(draft('We agree.')))
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Export CSV (0)' })).disabled).toBe(true)
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Export CSV (1)' }))
  expect(await screen.findByText('1 quote written to log.csv.')).toBeTruthy()
})

it('speaks Ukrainian', async () => {
  const { model, place } = world(quoted(draft('Ми згодні.')))
  void model.start()
  render(
    <PopupTextsContext.Provider value={await loadPopupTexts('uk')}>
      <Popup model={model} {...place} />
    </PopupTextsContext.Provider>,
  )
  expect(await screen.findByRole('button', { name: 'Зберегти' })).toBeTruthy()
  expect(screen.getByText('The Sample Courier')).toBeTruthy()
  expect(screen.getByText('· нд 16 березня 2025 · англійська')).toBeTruthy()
})

it.each([
  ['quotes', quoted(draft('We agree.')), '“We agree.”'],
  ['nothing', null, 'Not on the list of news sites'],
])('has no accessibility fault with %s', async (_, page, words) => {
  const { container } = open(page)
  await screen.findByText(words)
  expect(await violations(container)).toEqual([])
})

describe('the list of quotes by keyboard', () => {
  const rows = () => screen.getAllByRole('listitem').filter((item) => item.tabIndex >= -1 && item.className === 'q')

  it('has one stop for Tab, and arrows, Home and End between its rows', async () => {
    open(quoted(draft('One.'), draft('Two.'), draft('Three.')))
    await screen.findByText('“One.”')
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
    rows()[0]?.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(rows()[1])
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(rows()[2])
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0])
  })

  it('shows the quote in the text by Enter, saves it by S, also under Cyrillic, and takes it back', async () => {
    const { seen, log } = open(quoted(draft('One.'), draft('Two.')))
    await screen.findByText('“One.”')
    rows()[1]?.focus()
    await userEvent.keyboard('{Enter}')
    expect(seen.shown).toEqual([{ start: 100, end: 104 }])
    await userEvent.keyboard('s')
    await screen.findByRole('button', { name: 'Saved' })
    expect(log.live().map(({ quote }) => quote)).toEqual(['Two.'])
    rows()[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'і', code: 'KeyS', bubbles: true }))
    await screen.findByText('1 quote moved to trash, kept 30 days.')
    expect(log.live()).toEqual([])
  })

  it('corrects a speaker by E, with an official of no page, and comes back to the row', async () => {
    const { log, seen } = open(quoted(draft('One.')))
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    rows()[0]?.focus()
    await userEvent.keyboard('e')
    await userEvent.type(await screen.findByRole('combobox'), 'Mari')
    await screen.findByRole('option', { name: /Mari Näide/ })
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('corrected')).toBeTruthy()
    expect(seen.searched).toContain('Mari')
    expect(log.live()[0]?.correctedSpeaker).toEqual({ name: 'Mari Näide', id: 'mari-naide' })
    expect(document.activeElement).toBe(rows()[0])
  })

  it('leaves letters alone while somebody types', async () => {
    const { log } = open(quoted(draft('One.')))
    await userEvent.click(await screen.findByRole('button', { name: /Correct speaker/ }))
    await userEvent.type(screen.getByRole('combobox'), 'sse')
    expect(log.live()).toEqual([])
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('sse')
  })
})

it('opens again as it was left: view, words looked for, and a name half typed', async () => {
  const first = open(quoted(draft('One.')))
  await userEvent.click(await screen.findByRole('button', { name: /Correct speaker/ }))
  await userEvent.type(screen.getByRole('combobox'), 'Ma')
  cleanup()
  const again = open(quoted(draft('One.')), null, first.seen.kept)
  expect((await screen.findByRole<HTMLInputElement>('combobox')).value).toBe('Ma')
  await userEvent.click(screen.getByRole('tab', { name: /Log/ }))
  cleanup()
  open(quoted(draft('One.')), null, again.seen.kept)
  expect(await screen.findByRole('tab', { name: /Log/, selected: true })).toBeTruthy()
})

it('shows the page once it knows how it was left, so that nothing done with it is undone by an old memory', async () => {
  const here = world(quoted(draft('One.')))
  const recalled = Promise.withResolvers<Remembered | null>()
  here.ports.memory.load = () => recalled.promise
  void here.model.start()
  render(<Popup model={here.model} {...here.place} />)
  await new Promise((passed) => setTimeout(passed, 50))
  expect(screen.queryByText('“One.”')).toBeNull()
  recalled.reject(new Error('The memory is gone.'))
  await userEvent.click(await screen.findByRole('button', { name: /Correct speaker/ }))
  expect(screen.getByRole('combobox')).toBe(document.activeElement)
})

it('saves all quotes at once, and takes all of them back by one Undo', async () => {
  const { log } = open(quoted(draft('One.'), draft('Two.'), draft('Three.')))
  await userEvent.click(await screen.findByRole('button', { name: /Save all/ }))
  expect(await screen.findByText('Saved. 3 quotes in your log.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('3 quotes moved to trash, kept 30 days.')).toBeTruthy()
  expect(log.live()).toEqual([])
})

it('tells of saved quotes whose words have left the article', async () => {
  const first = world(quoted(draft('One.')))
  await first.model.start()
  await first.model.keep(draft('The words of yesterday.'))
  const [entry] = first.log.live()
  const page = report({ saved: [{ id: entry?.id ?? '', state: 'missing', span: null, now: null }] })
  first.ports.page.read = async () => page
  const again = new PopupModel(first.ports)
  await again.start()
  render(<Popup model={again} {...first.place} />)
  await userEvent.click(screen.getByRole('tab', { name: /Log/ }))
  expect(await screen.findByRole('heading', { name: /Not found on this page/ })).toBeTruthy()
  expect(screen.getByText(/The entry is safe/).textContent).toContain('“The words of yesterday.”')
})

it('tells of saved quotes that have changed, and which words went and came', async () => {
  const first = world(quoted(draft('One.')))
  await first.model.start()
  await first.model.keep(draft('We will repair the old bridge.'), draft('It rained.'))
  const [changed, gone] = ['We will repair the old bridge.', 'It rained.'].map((quote) =>
    first.log.live().find((one) => one.quote === quote),
  )
  const span = { start: 40, end: 74 }
  const page = report({
    saved: [
      { id: changed?.id ?? '', state: 'changed', span, now: 'We will soon repair the bridge.' },
      { id: gone?.id ?? '', state: 'missing', span: null, now: null },
    ],
  })
  first.ports.page.read = async () => page
  const again = new PopupModel(first.ports)
  await again.start()
  const { container } = render(<Popup model={again} {...first.place} />)
  expect(screen.getByText('1 saved quote has changed here. 1 saved quote is not found.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'See which' }))
  expect(await screen.findByRole('heading', { name: 'Changed on this page 1' })).toBeTruthy()
  expect(screen.getByText('soon').tagName).toBe('INS')
  expect(screen.getByText('old').tagName).toBe('DEL')
  expect(container.querySelector('.revisited blockquote')?.textContent).toBe('“We will soon repair the old bridge.”')
  await userEvent.click(screen.getByRole('button', { name: 'Show in the text' }))
  expect(first.seen.shown).toEqual([span])
})

it('says that the log cannot be opened, and goes on showing the page', async () => {
  const here = world(quoted(draft('One.')))
  here.ports.log.count = () => Promise.reject(new UnavailableError('No database here.'))
  here.ports.log.ofPage = () => Promise.reject(new UnavailableError('No database here.'))
  void here.model.start()
  render(<Popup model={here.model} {...here.place} />)
  expect(await screen.findByText('“One.”')).toBeTruthy()
  expect(await screen.findByText('Saving is off in this window. Marks still work.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Copy quote' }))
  expect(here.seen.copied).toEqual(['One.'])
})

it('says in a private window that the log outlives it', async () => {
  const here = world(quoted(draft('One.')))
  void here.model.start()
  render(<Popup model={here.model} {...here.place} isPrivate />)
  expect(await screen.findByText('Private window: what you save stays')).toBeTruthy()
  expect(screen.queryByText('Kept in this browser only')).toBeNull()
})

it('adds a name that nobody knows to the reader’s own officials, from the keyboard', async () => {
  const { log, seen } = open(quoted(draft('We agree.')))
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Correct speaker: Olena Zrazok' }))
  await userEvent.type(screen.getByRole('combobox'), 'Nova Osoba{ArrowDown}')
  const option = screen.getByRole('option', { name: 'Add “Nova Osoba” to My officials' })
  expect(option.getAttribute('aria-selected')).toBe('true')
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: /Office of Nova Osoba/ })).toBe(document.activeElement)
  await userEvent.keyboard('Mayor of Sampletown{Enter}')
  expect(seen.added).toEqual([['Nova Osoba', 'Mayor of Sampletown']])
  expect(await screen.findByText('Nova Osoba is among My officials now.')).toBeTruthy()
  expect(log.live()[0]?.correctedSpeaker).toEqual({ name: 'Nova Osoba', id: 'own-1' })
})

it('adds an official whose office is not known yet, and goes back to the names by Esc', async () => {
  const { seen } = open(quoted(draft('We agree.')))
  await userEvent.click(await screen.findByRole('button', { name: 'Correct speaker: Olena Zrazok' }))
  await userEvent.type(screen.getByRole('combobox'), 'Nova Osoba')
  await userEvent.click(screen.getByRole('option', { name: 'Add “Nova Osoba” to My officials' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('combobox')).toBe(document.activeElement)
  await userEvent.click(screen.getByRole('option', { name: 'Add “Nova Osoba” to My officials' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add without office' }))
  expect(seen.added).toEqual([['Nova Osoba', '']])
})

it('goes to the search of the log by "/"', async () => {
  const { model } = open(quoted(draft('One.')))
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
  await screen.findByRole('button', { name: 'Saved' })
  await userEvent.keyboard('/')
  expect(model.state.search).toBe('')
  await userEvent.click(screen.getByRole('tab', { name: /Log/ }))
  const field = await screen.findByRole('searchbox', { name: 'Search log' })
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(field)
  await userEvent.keyboard('/x')
  expect(model.state.search).toBe('/x')
})

it('says Saving… only when it takes long', async () => {
  const here = world(quoted(draft('One.')))
  const add = here.ports.log.add
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  here.ports.log.add = async (one) => {
    await gate
    return add(one)
  }
  void here.model.start()
  render(<Popup model={here.model} {...here.place} />)
  const button = await screen.findByRole('button', { name: 'Save' })
  await userEvent.click(button)
  expect(button.getAttribute('aria-busy')).toBe('true')
  expect(button.textContent).toBe('Save')
  expect(await screen.findByRole('button', { name: 'Saving…' })).toBe(button)
  go()
  expect(await screen.findByRole('button', { name: 'Saved' })).toBeTruthy()
})
