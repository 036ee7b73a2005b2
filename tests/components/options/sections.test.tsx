import { render, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { KindsSection } from '../../../components/options/KindsSection.tsx'
import { OfficialEditor } from '../../../components/options/OfficialEditor.tsx'
import { OfficialsFile } from '../../../components/options/OfficialsFile.tsx'
import { OfficialsSection } from '../../../components/options/OfficialsSection.tsx'
import { emptyForm } from '../../../components/options/official-form.ts'
import { ReadingSection } from '../../../components/options/ReadingSection.tsx'
import { RecipeEditor } from '../../../components/options/RecipeEditor.tsx'
import { firstRecipe } from '../../../components/options/recipe.ts'
import { SettingsFile } from '../../../components/options/SettingsFile.tsx'
import { SitesSection } from '../../../components/options/SitesSection.tsx'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { defaultSettings, type Settings } from '../../../lib/settings/settings.ts'
import { settingsFromJson } from '../../../lib/settings/settings-file.ts'
import { sampleEntries } from '../../e2e/logpage-entries.ts'
import { hearsIn, regions } from '../heard.ts'
import { leave } from '../leave.ts'

afterEach(leave)

const nothing = () => undefined
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const fileField = (container: Element) => {
  const field = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('no file field')
  return field
}
const person = {
  id: 'own-1',
  name: 'Oleksandra Próba',
  aliases: ['Проба'],
  surnameForms: ['Próba'],
  country: 'UA',
  gender: null,
  offices: [],
  muted: false,
}

describe('the settings of marks', () => {
  it('switch a kind, and its words in the sample', async () => {
    const change = vi.fn()
    const { container } = render(<KindsSection settings={defaultSettings} onChange={change} />)
    await userEvent.click(screen.getByRole('switch', { name: 'Mark oblasts' }))
    expect(change).toHaveBeenCalledWith({ marks: { ...defaultSettings.marks, oblast: false } })
    expect(container.querySelectorAll('.live-sample .m-oblast')).toHaveLength(3)
  })

  it('switch how pages are read, and the language', async () => {
    const change = vi.fn()
    render(<ReadingSection settings={defaultSettings} onChange={change} />)
    await userEvent.click(screen.getByRole('switch', { name: 'Open the card on hover' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Українська')
    expect(change.mock.calls).toEqual([[{ cardOnHover: false }], [{ language: 'uk' }]])
  })
})

describe('the sites', () => {
  it('are found by host or name, and switched off', async () => {
    const change = vi.fn()
    const listed = [
      { host: 'courier.example', name: 'The Sample Courier', country: 'UA' },
      { host: 'post.example', name: 'Example Post', country: 'UA' },
    ]
    const ways = {
      onAllow: async () => false,
      onWithdraw: async () => undefined,
      onAllowAgain: async () => false,
      watchBarred: () => nothing,
    }
    render(<SitesSection settings={defaultSettings} listed={listed} onChange={change} {...ways} />)
    await userEvent.type(screen.getByRole('searchbox'), 'sample c')
    expect(screen.getAllByRole('switch').map((one) => one.getAttribute('aria-label'))).toEqual(['Marks on courier.example'])
    await userEvent.click(screen.getByRole('switch'))
    expect(change).toHaveBeenCalledWith({ sitesOff: ['courier.example'] })
  })

  it('say which ones the browser bars, first of all, until it allows them again', async () => {
    const listed = [...'abcdefghij'].map((letter) => ({ host: `${letter}.example`, name: letter, country: 'UA' }))
    const barred = new Set(['b.example', 'j.example'])
    const hearing: (() => void)[] = []
    render(
      <SitesSection
        settings={{ ...defaultSettings, sitesOff: ['b.example'] }}
        listed={listed}
        onChange={nothing}
        onAllow={async () => false}
        onWithdraw={async () => undefined}
        onAllowAgain={async (host) => {
          barred.delete(host)
          for (const hear of hearing) hear()
          return true
        }}
        watchBarred={(_, heard) => {
          hearing.push(() => heard(new Set(barred)))
          heard(new Set(barred))
          return nothing
        }}
      />,
    )
    const first = screen.getAllByRole('row')[1]
    expect(first?.textContent).toContain('j.example')
    expect(screen.getAllByText(/no longer allows it/)).toHaveLength(1)
    await press('Allow j.example again')
    expect(screen.queryByText(/no longer allows it/)).toBeNull()
    expect(screen.queryByRole('button', { name: /again$/ })).toBeNull()
  })
})

describe('my officials', () => {
  function Mine() {
    const [settings, setSettings] = useState<Settings>({ ...defaultSettings, ownOfficials: [person] })
    return (
      <OfficialsSection
        settings={settings}
        today="2025-03-17"
        newId={() => 'own-2'}
        onChange={(part) => setSettings({ ...settings, ...part })}
        onExport={nothing}
      />
    )
  }

  it('are muted, changed and removed by buttons that say whom', async () => {
    render(<Mine />)
    await press('Mute Oleksandra Próba')
    expect(screen.getByText('Muted')).toBeTruthy()
    await press('Edit Oleksandra Próba')
    const office = screen.getByRole('textbox', { name: 'Office' })
    await userEvent.type(office, 'Mayor{Enter}')
    await press('Unmute Oleksandra Próba')
    expect(within(screen.getByRole('table')).getByText('Mayor')).toBeTruthy()
    await press('Remove Oleksandra Próba')
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('are kept only when every field is as it should be', async () => {
    const save = vi.fn()
    render(
      <OfficialEditor first={{ ...emptyForm, name: 'Mari Näide', from: 'May' }} others={[]} onSave={save} onCancel={nothing} />,
    )
    await press('Save')
    expect(screen.getByRole('alert').textContent).toContain('2024-06')
    expect(screen.getByRole('textbox', { name: /^From/ }).getAttribute('aria-invalid')).toBe('true')
    await userEvent.clear(screen.getByRole('textbox', { name: /^From/ }))
    await press('Save')
    expect(save).toHaveBeenCalledWith({ ...emptyForm, name: 'Mari Näide' })
  })

  it.each([
    ['OLEKSANDRA PROBA', ''],
    ['O. Próba', 'Oleksandra Próba'],
    ['Проба', ''],
  ])('are on the list once: %s', async (name, aliases) => {
    const save = vi.fn()
    render(<OfficialEditor first={{ ...emptyForm, name, aliases }} others={[person]} onSave={save} onCancel={nothing} />)
    await press('Save')
    expect(screen.getByRole('alert').textContent).toBe('Oleksandra Próba is on your list already.')
    expect(save).not.toHaveBeenCalled()
  })

  it.each([
    ['Ivo Próba', 'Próba'],
    ['Oleksandr Próba', ''],
  ])('may share a surname: %s', async (name, aliases) => {
    const save = vi.fn()
    render(<OfficialEditor first={{ ...emptyForm, name, aliases }} others={[person]} onSave={save} onCancel={nothing} />)
    await press('Save')
    expect(save).toHaveBeenCalledOnce()
  })

  const broken =
    'name,office,from,to\n,Mayor,,\nIvo Samplek,Mayor,last May,\nEva Samplek,Mayor,2024,2020\nMari Näide,Mayor,2024,\n'

  it.each([
    [
      'en',
      '1 person read.',
      [
        'Row 2: a name is missing.',
        'Row 3: from: must be a year, month or day, not “last May”.',
        'Row 4: the office ends before it begins.',
      ],
    ],
    [
      'uk',
      'Прочитано 1 особу.',
      [
        'Рядок 2: немає імені.',
        'Рядок 3, стовпець from: має бути рік, місяць або день, а не «last May».',
        'Рядок 4: посада закінчується раніше, ніж починається.',
      ],
    ],
  ] as const)(
    'come from a file, and what is wrong with it is spoken in the reader’s language: %s',
    async (language, read, faults) => {
      const take = vi.fn()
      const { container } = render(
        <TextsContext.Provider value={textsIn(language)}>
          <OfficialsFile count={0} onImport={take} onExport={nothing} />
        </TextsContext.Provider>,
      )
      const [status, alert] = [regions('status'), regions('alert')]
      await userEvent.upload(fileField(container), new File([broken], 'officials.csv'))
      await hearsIn(status, read)
      await hearsIn(alert, faults[0])
      expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(faults)
      expect(take).toHaveBeenCalledOnce()
    },
  )
})

describe('a file of settings', () => {
  it.each([
    ['en', '{"a"', 'Not read; the settings are as before. The file is not JSON.'],
    ['en', '{}', 'It is no settings file of this extension.'],
    [
      'en',
      '{"format":"on-the-record/settings","version":1,"settings":{"badge":7}}',
      'The setting “badge” is not as it should be.',
    ],
    ['uk', '{"a"', 'Не прочитано; налаштування такі, як були. Файл не є JSON.'],
    ['uk', '[]', 'Це не файл налаштувань цього розширення.'],
    [
      'uk',
      '{"format":"on-the-record/settings","version":1,"settings":{"marks":7}}',
      'Налаштування «marks» не таке, яким має бути.',
    ],
  ] as const)('that is wrong is told of, %s: %s', async (language, text, words) => {
    const { container } = render(
      <TextsContext.Provider value={textsIn(language)}>
        <SettingsFile onSave={nothing} onRead={async (file) => void settingsFromJson(await file.text())} />
      </TextsContext.Provider>,
    )
    const alert = regions('alert')
    await userEvent.upload(fileField(container), new File([text], 'settings.json'))
    await hearsIn(alert, words)
  })
})

describe('a recipe', () => {
  it('has its name, separator and columns, and shows the first lines of the file', async () => {
    const change = vi.fn()
    const rename = vi.fn()
    const remove = vi.fn()
    const recipe = firstRecipe('My table')
    const acts = { onChange: change, onRename: rename, onRemove: remove }
    const { container } = render(<RecipeEditor recipe={recipe} latest={sampleEntries(2)} {...acts} />)
    expect(container.querySelector('pre')?.textContent).toMatch(/^quote,speaker/)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Separator' }), ';')
    expect(change).toHaveBeenCalledWith({ ...recipe, options: { ...recipe.options, delimiter: ';' } })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column names' }), 'Українська')
    expect(change).toHaveBeenCalledWith({ ...recipe, options: { ...recipe.options, titles: 'uk' } })
    const name = screen.getByRole('textbox', { name: 'Name' })
    await userEvent.clear(name)
    await userEvent.type(name, 'For the editor')
    await userEvent.tab()
    await waitFor(() => expect(rename).toHaveBeenCalledWith('For the editor'))
    await press('Remove recipe')
    expect(remove).toHaveBeenCalledOnce()
  })

  it('goes back to the keys of its columns', async () => {
    const change = vi.fn()
    const recipe = firstRecipe('My table')
    const titled = { ...recipe, options: { ...recipe.options, titles: 'uk' } } as const
    const acts = { onChange: change, onRename: () => {}, onRemove: () => {} }
    const { container } = render(<RecipeEditor recipe={titled} latest={sampleEntries(1)} {...acts} />)
    expect(container.querySelector('pre')?.textContent).toMatch(/^Цитата,Хто сказав/)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column names' }), 'Keys')
    expect(change).toHaveBeenCalledWith(recipe)
  })
})
