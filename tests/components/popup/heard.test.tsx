import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Popup } from '../../../components/popup/Popup.tsx'
import { PopupTextsContext } from '../../../components/popup/use-texts.ts'
import { loadPopupTexts } from '../../../lib/i18n/popup-texts.ts'
import { hearsIn, regions, spoken } from '../heard.ts'
import { leave } from '../leave.ts'
import { draft, report, world } from './fakes.ts'

afterEach(leave)

const page = report({
  quotes: ['We agree.', 'We wait.', 'We see.'].map((quote, n) => ({
    span: { start: n * 50, end: n * 50 + quote.length },
    draft: draft(quote),
  })),
})

/** The popup over a page of three quotes, and its live regions, all of them empty yet. */
async function open(language: 'en' | 'uk') {
  const texts = await loadPopupTexts(language)
  const here = world(page)
  await here.model.start()
  render(
    <PopupTextsContext.Provider value={texts}>
      <Popup model={here.model} {...here.place} />
    </PopupTextsContext.Provider>,
  )
  expect([spoken('status'), spoken('alert')]).toEqual(['', ''])
  return { ...here, t: texts, status: regions('status'), alert: regions('alert') }
}

describe.each([
  [
    'en',
    {
      saved: 'Saved. 1 quote in your log.',
      removed: '1 quote moved to trash, kept 30 days.',
      restored: '1 quote is back in your log.',
      all: 'Saved. 3 quotes in your log.',
      allRemoved: '3 quotes moved to trash, kept 30 days.',
      full: 'Not saved. The disk is full.',
      fault: 'A fault of this extension: The file could not be written.',
    },
  ],
  [
    'uk',
    {
      saved: 'Збережено. У журналі 1 цитата.',
      removed: '1 цитату переміщено в кошик на 30\u00a0днів.',
      restored: '1 цитату повернуто до журналу.',
      all: 'Збережено. У журналі 3 цитати.',
      allRemoved: '3 цитати переміщено в кошик на 30\u00a0днів.',
      full: 'Не збережено. Диск заповнено.',
      fault: 'Збій розширення: The file could not be written.',
    },
  ],
] as const)('a screen reader in the popup hears (%s)', (language, words) => {
  const first = async (name: string) => userEvent.click(screen.getAllByRole('button', { name })[0] ?? document.body)

  it('what was saved, taken back, and taken back again', async () => {
    const { t, status } = await open(language)
    await first(t('save'))
    await hearsIn(status, words.saved)
    await first(t('undo'))
    await hearsIn(status, words.removed)
    await first(t('undo'))
    await hearsIn(status, words.restored)
    expect(spoken('alert')).toBe('')
  })

  it('that all were saved, and all taken back', async () => {
    const { t, status } = await open(language)
    await first(t('popup.saveAll', { n: 3 }))
    await hearsIn(status, words.all)
    await first(t('undo'))
    await hearsIn(status, words.allRemoved)
  })

  it('at once what was not done, and why', async () => {
    const { t, log, ports, alert } = await open(language)
    log.state.full = true
    await first(t('save'))
    await hearsIn(alert, words.full)
    ports.log.exportCsv = async () => {
      throw new Error('The file could not be written.')
    }
    log.state.full = false
    await first(t('tryAgain'))
    await first(t('export', { n: 1 }))
    await hearsIn(alert, words.fault)
  })
})
