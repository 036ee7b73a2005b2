import 'fake-indexeddb/auto'
import { configure, render, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { ExportModel } from '../../../components/log/model/export-model.ts'
import { importPort } from '../../../components/log/model/files.ts'
import { ImportModel } from '../../../components/log/model/import-model.ts'
import { PresetModel } from '../../../components/log/model/preset-model.ts'
import { StorageModel } from '../../../components/log/model/storage-model.ts'
import { OptionsPage } from '../../../components/options/OptionsPage.tsx'
import type { Shortcut } from '../../../components/options/ShortcutsSection.tsx'
import { SettingsModel } from '../../../components/options/settings-model.ts'
import { allSites, hostIn } from '../../../components/options/sites.ts'
import { ownOfficialsToCsv } from '../../../lib/gazetteer/own-officials.ts'
import type { Language } from '../../../lib/i18n/language.ts'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { openLog } from '../../../lib/log/log.ts'
import { stored as storedRow } from '../../../lib/log/pack.ts'
import { rowOf } from '../../../lib/log/row.ts'
import { defaultSettings, type Settings } from '../../../lib/settings/settings.ts'
import { settingsFromJson, settingsToJson } from '../../../lib/settings/settings-file.ts'
import { sampleEntries } from '../../e2e/logpage-entries.ts'
import { violations } from '../axe.ts'
import { hears } from '../heard.ts'
import { leave } from '../leave.ts'

configure({ asyncUtilTimeout: 8000 })
vi.setConfig({ testTimeout: 30_000 })
afterEach(leave)

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}

let made = 0

type Options = { language?: Language; allows?: boolean; fails?: boolean; shortcuts?: readonly Shortcut[] | null }

const firstKeys = [{ name: '_execute_action', keys: 'Alt+L' }]

/** The options page over real settings, a real log, and a browser that allows or refuses sites. */
async function openOptions({ language = 'en', allows = true, fails = false, shortcuts = firstKeys }: Options = {}) {
  const log = openLog({ name: `options-${++made}` })
  await log.import(
    { fresh: sampleEntries(3).map((entry) => storedRow(rowOf(entry))), equal: 0, conflicts: [], shards: [] },
    () => 'keep',
  )
  let stored: Settings = { ...defaultSettings, sitesOn: ['post.example'] }
  const change = async (part: Partial<Settings>) => {
    if (fails) throw new Error('The browser has no room left.')
    stored = { ...stored, ...part }
  }
  const withdrawn: string[] = []
  const rejected = ['an article', 'another']
  const model = new SettingsModel({ change, watch: () => () => undefined }, stored)
  const user = userEvent.setup()
  const { container } = render(
    <TextsContext.Provider value={textsIn(language)}>
      <OptionsPage
        model={model}
        presets={new PresetModel(log)}
        rejections={{ count: async () => rejected.length, forget: async () => void rejected.splice(0) }}
        storage={
          new StorageModel({
            meter: async () => ({ used: 400_000, quota: 10_000_000, persisted: false }),
            persist: async () => true,
            backup: () => log.backupState(),
          })
        }
        exports={
          new ExportModel(
            async () => 'backup.json',
            async () => {},
          )
        }
        imports={new ImportModel(importPort(log))}
        about={{ version: '1.0.0', sharesUntil: '2026-08-22', people: 2, terms: 3, outlineCredit: '© Minregion' }}
        shortcuts={shortcuts}
        today="2025-03-17"
        newId={() => 'own-1'}
        watchLog={(heard) => {
          const look = async () => heard({ total: await log.count(), latest: (await log.list(3)).entries })
          void look()
          return log.listen(() => void look())
        }}
        onAllow={async () => allows}
        onWithdraw={async (host) => void withdrawn.push(host)}
        onAllowAgain={async () => allows}
        watchBarred={() => () => undefined}
        onShortcuts={() => undefined}
        onDeleteAll={() => log.deleteAll()}
        onSaveSettings={() => undefined}
        onSaveOfficials={() => undefined}
        onReadSettings={async (file) => model.change(settingsFromJson(await file.text()))}
        selfTest={async () => true}
      />
    </TextsContext.Provider>,
  )
  await screen.findByText(/^3 (?:quotes|цитати), 0[.,]4/)
  return { user, container, log, withdrawn, settings: () => stored }
}

const switchOf = (name: string) => screen.getByRole('switch', { name })
const button = (name: string) => screen.getByRole('button', { name })

describe('the options page', () => {
  it.each(['en', 'uk'] as const)('has no violation (%s)', async (language) => {
    const { container } = await openOptions({ language })
    expect(await violations(container)).toEqual([])
  })

  it('switches a kind off, and the sample follows', async () => {
    const { user, container, settings } = await openOptions()
    expect(container.querySelectorAll('.live-sample .m-date')).toHaveLength(3)
    await user.click(switchOf('Mark dates'))
    expect(settings().marks.date).toBe(false)
    expect(container.querySelectorAll('.live-sample .m-date')).toHaveLength(0)
  })

  it('gives a kind another colour and another line, and the sample wears them', async () => {
    const { user, container, settings } = await openOptions()
    const worn = (name: string) => container.querySelector<HTMLElement>('.kinds')?.style.getPropertyValue(name)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colour of Dates' }), 'Green')
    expect(settings().palette.date).toEqual({ line: 'dotted', colour: 'green' })
    expect(worn('--date')).toContain('#22664f')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Line of Dates' }), 'Solid')
    expect(settings().palette).toMatchObject({ date: { line: 'solid' }, official: { line: 'dotted' } })
    expect(worn('--date-line')).toBe('solid')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Line of Officials' }).value).toBe('dotted')
  })

  it('makes the marks stronger, and goes back to the first settings', async () => {
    const { user, settings } = await openOptions()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back to the first settings' }).disabled).toBe(true)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Strength' }), 'Strong')
    expect(settings().palette.strength).toBe('strong')
    await user.click(button('Back to the first settings'))
    expect(settings().palette).toEqual(defaultSettings.palette)
  })

  it('takes a change back and says so when it cannot be kept', async () => {
    const { user } = await openOptions({ fails: true })
    await user.click(switchOf('Count on the button'))
    await hears('alert', 'Not kept. The browser has no room left.')
    expect(switchOf('Count on the button').getAttribute('aria-checked')).toBe('true')
  })

  it('adds a site when the browser allows it, switches it off and withdraws it', async () => {
    const { user, settings, withdrawn } = await openOptions()
    await user.type(screen.getByRole('searchbox', { name: 'Find or add a site' }), 'https://www.courier.example/2025/a')
    await user.click(button('Add www.courier.example'))
    await waitFor(() => expect(settings().sitesOn).toEqual(['post.example', 'www.courier.example']))
    await user.click(switchOf('Marks on www.courier.example'))
    expect(settings().sitesOff).toEqual(['www.courier.example'])
    await user.click(button('Withdraw www.courier.example'))
    await waitFor(() => expect(settings()).toMatchObject({ sitesOn: ['post.example'], sitesOff: [] }))
    expect(withdrawn).toEqual(['www.courier.example'])
  })

  it('says so when the browser refuses a site', async () => {
    const { user, settings } = await openOptions({ allows: false })
    await user.type(screen.getByRole('searchbox', { name: 'Find or add a site' }), 'courier.example')
    await user.click(button('Add courier.example'))
    await hears('alert', 'courier.example is not read')
    expect(settings().sitesOn).toEqual(['post.example'])
  })

  it('adds an official, names a bad day, mutes and removes', async () => {
    const { user, settings } = await openOptions()
    await user.click(button('Add official'))
    await user.click(button('Save'))
    await hears('alert', 'A name is needed.')
    await user.type(screen.getByRole('textbox', { name: /^Name(?! of)/ }), 'Oleksandra Próba')
    await user.type(screen.getByRole('textbox', { name: 'Also written, with commas' }), 'Oleksandra Proba, Проба')
    await user.type(screen.getByRole('textbox', { name: 'Office' }), 'Deputy governor')
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2024-06-01')
    await user.click(button('Save'))
    await waitFor(() => expect(settings().ownOfficials[0]?.aliases).toEqual(['Oleksandra Proba', 'Проба']))
    await user.click(button('Mute Oleksandra Próba'))
    await waitFor(() => expect(settings().ownOfficials[0]?.muted).toBe(true))
    await user.click(button('Remove Oleksandra Próba'))
    await waitFor(() => expect(settings().ownOfficials).toEqual([]))
  })

  it('reads officials from a CSV file', async () => {
    const { user, container, settings } = await openOptions()
    const csv = ownOfficialsToCsv([
      {
        id: 'own-2',
        name: 'Pavlo Pryklad',
        aliases: [],
        surnameForms: ['Pryklad'],
        country: 'UA',
        gender: null,
        offices: [],
        muted: false,
      },
    ])
    const input = container.querySelector<HTMLInputElement>('input[accept=".csv"]')
    if (!input) throw new Error('no file field')
    await user.upload(input, new File([csv], 'officials.csv'))
    expect(await screen.findByText('1 person read.')).toBeTruthy()
    expect(settings().ownOfficials.map(({ name }) => name)).toEqual(['Pavlo Pryklad'])
  })

  it('keeps a CSV recipe with its columns in their order, and shows its first lines', async () => {
    const { user, container, log } = await openOptions()
    await user.click(button('New recipe'))
    await user.click(await screen.findByRole('button', { name: 'Move speaker up' }))
    await user.click(screen.getByRole('checkbox', { name: 'office' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Separator' }), ';')
    await waitFor(() => expect(container.querySelector('pre')?.textContent).toMatch(/^speaker;quote;said_on;/))
    const [recipe] = (await log.listPresets()).filter(({ kind }) => kind === 'recipe')
    expect(recipe).toMatchObject({ name: 'My table', options: { delimiter: ';' } })
  })

  it('shows the keys as the browser has them', async () => {
    const { container } = await openOptions()
    expect([...container.querySelectorAll('#keys kbd')].map((key) => key.textContent)).toEqual(['Alt', 'L'])
    expect(screen.getAllByText('not set')).toHaveLength(4)
  })

  it('says that the first keys went to somebody else', async () => {
    const { container } = await openOptions({ shortcuts: [{ name: '_execute_action', keys: '', wanted: 'Alt+L' }] })
    expect(container.querySelector('#keys .line')?.textContent).toBe('Open the popupnot set: Alt+L is taken or was removed')
  })

  it('offers no way to keys that the browser does not have', async () => {
    await openOptions({ shortcuts: null })
    expect(screen.getByText('This browser gives extensions no keys.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Change in the browser' })).toBeNull()
  })

  it('shows an official without an office as one whose office is not given', async () => {
    const { user } = await openOptions()
    await user.click(screen.getByRole('button', { name: 'Add official' }))
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Nova Osoba')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('No office given')).toBeTruthy()
  })

  it('has a way back for what was rejected on articles', async () => {
    const { user } = await openOptions()
    const again = await screen.findByRole('button', { name: 'Mark them again' })
    await screen.findByText(/On 2 articles/)
    await user.click(again)
    await screen.findByText(/On 0 articles/)
    expect((again as HTMLButtonElement).disabled).toBe(true)
  })

  it('deletes everything only after the word was typed', async () => {
    const { user, log } = await openOptions()
    await user.click(button('Delete everything…'))
    const dialog = await screen.findByRole('dialog', { name: 'Delete everything' })
    const forGood = within(dialog).getByRole('button', { name: 'Delete for good' })
    expect(forGood).toHaveProperty('disabled', true)
    await user.type(within(dialog).getByRole('textbox', { name: 'Type “delete”' }), 'delete')
    await user.click(forGood)
    expect(await screen.findByText('Everything is deleted.')).toBeTruthy()
    expect(await log.count()).toBe(0)
  })
})

describe('settings as a file', () => {
  it('are read back as they were written', () => {
    const settings = { ...defaultSettings, badge: false, sitesOff: ['post.example'] }
    expect(settingsFromJson(settingsToJson(settings))).toEqual(settings)
  })

  it.each(['{}', '{"format":"on-the-record/log","version":1}', 'not json'])('refuse another file: %s', (text) => {
    expect(() => settingsFromJson(text)).toThrow()
  })
})

describe('sites', () => {
  it.each([
    ['https://www.courier.example/a?b', 'www.courier.example'],
    ['Courier.Example', 'courier.example'],
    ['courier.example:8080', 'courier.example:8080'],
  ])('%s means the host %s', (typed, host) => expect(hostIn(typed)).toBe(host))

  it.each(['courier', '', 'two words', 'ftp://courier.example', 'javascript:alert(1)'])('“%s” is no site', (typed) =>
    expect(hostIn(typed)).toBeNull(),
  )

  it('lists the reader’s own first, each with its reason', () => {
    const settings = { ...defaultSettings, sitesOn: ['post.example'], sitesOff: ['listed.example', 'stray.example'] }
    expect(allSites(settings, [{ host: 'listed.example', name: 'Listed', country: 'UA' }])).toEqual([
      { host: 'post.example', name: null, why: 'allowed', on: true },
      { host: 'stray.example', name: null, why: 'allowed', on: false },
      { host: 'listed.example', name: 'Listed', why: 'listed', on: false },
    ])
  })
})
