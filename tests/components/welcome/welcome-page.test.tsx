import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx'
import { sitesOffFor, whereOf } from '../../../components/welcome/where.ts'
import type { Language } from '../../../lib/i18n/language.ts'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { defaultSettings } from '../../../lib/settings/settings.ts'
import { violations } from '../axe.ts'
import { leave } from '../leave.ts'

afterEach(leave)

function open(language: Language) {
  const done: string[] = []
  const { container } = render(
    <TextsContext.Provider value={textsIn(language)}>
      <WelcomePage
        where="listed"
        onWhere={(where) => done.push(where)}
        onLanguage={(chosen) => done.push(chosen)}
        onLog={() => done.push('log')}
        onSettings={() => done.push('settings')}
      />
    </TextsContext.Provider>,
  )
  return { done, container, user: userEvent.setup() }
}

describe('the welcome page', () => {
  it.each(['en', 'uk'] as const)('has no violation (%s)', async (language) => {
    expect(await violations(open(language).container)).toEqual([])
  })

  it('offers where to read, the language, the log and the settings', async () => {
    const { done, user } = open('en')
    expect(screen.getByRole('radio', { name: /^News sites on our list/ })).toHaveProperty('checked', true)
    await user.click(screen.getByRole('radio', { name: /^Only when I click/ }))
    await user.click(screen.getByRole('button', { name: 'Українська' }))
    await user.click(screen.getByRole('button', { name: 'Open the log' }))
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    expect(done).toEqual(['click', 'uk', 'log', 'settings'])
  })

  it('carries an English sample for readers of any language', () => {
    const { container } = open('uk')
    expect(container.querySelector('article')?.lang).toBe('en')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Хто що сказав, коли і про яке місце.')
  })
})

describe('where it reads', () => {
  const listed = [
    { host: 'a.example', name: 'A', country: 'UA' },
    { host: 'b.example', name: 'B', country: 'UA' },
  ]
  const settings = { ...defaultSettings, sitesOff: ['own.example', 'a.example'] }

  it('is by click when every listed site is off', () => {
    expect(whereOf(settings, listed)).toBe('listed')
    expect(whereOf({ ...settings, sitesOff: ['a.example', 'b.example'] }, listed)).toBe('click')
  })

  it('leaves the reader’s own sites as they are', () => {
    expect(sitesOffFor('click', settings, listed)).toEqual(['own.example', 'a.example', 'b.example'])
    expect(sitesOffFor('listed', settings, listed)).toEqual(['own.example'])
  })
})
