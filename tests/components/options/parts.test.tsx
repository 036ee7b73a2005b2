import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AboutSection } from '../../../components/options/AboutSection.tsx'
import { DeleteAll } from '../../../components/options/DeleteAll.tsx'
import { Line, SwitchLine } from '../../../components/options/Line.tsx'
import { LookLine } from '../../../components/options/LookLine.tsx'
import { RecipeColumns } from '../../../components/options/RecipeColumns.tsx'
import { RejectedLine } from '../../../components/options/RejectedLine.tsx'
import { SettingsFile } from '../../../components/options/SettingsFile.tsx'
import { ShortcutsSection } from '../../../components/options/ShortcutsSection.tsx'
import { useSection } from '../../../components/options/use-section.ts'
import { violations } from '../axe.ts'
import { hears } from '../heard.ts'
import { leave } from '../leave.ts'

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}

afterEach(async () => {
  await leave()
  history.replaceState(null, '', '#')
})

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('a setting', () => {
  it('says what it is and a line about it beside its control', async () => {
    const change = vi.fn()
    render(
      <>
        <Line title="Separator" about="Between cells">
          <input aria-label="Separator" />
        </Line>
        <SwitchLine title="Mark for Excel" about="UTF-8 with BOM" on onChange={change} />
      </>,
    )
    expect(screen.getByText('Between cells')).toBeTruthy()
    await userEvent.click(screen.getByRole('switch', { name: 'Mark for Excel', checked: true }))
    expect(change).toHaveBeenCalledWith(false)
  })

  it('of a kind names the kind on each of its controls', async () => {
    const look = vi.fn()
    const turn = vi.fn()
    const { container } = render(
      <LookLine kind="quote" look={{ line: 'dashed', colour: 'green' }} on onLook={look} onSwitch={turn} />,
    )
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Line of Quotes' }), 'Double')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colour of Quotes' }), 'Grey')
    await userEvent.click(screen.getByRole('switch', { name: 'Mark quotes' }))
    expect(look.mock.calls.map(([one]) => one)).toEqual([
      { line: 'double', colour: 'green' },
      { line: 'dashed', colour: 'grey' },
    ])
    expect(turn).toHaveBeenCalledOnce()
    expect(await violations(container)).toEqual([])
  })
})

describe('the columns of a recipe', () => {
  it('are switched and moved, but not beyond an end', async () => {
    const change = vi.fn()
    render(<RecipeColumns columns={['quote', 'url']} onChange={change} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'note' }))
    expect(change).toHaveBeenLastCalledWith(['quote', 'url', 'note'])
    expect(screen.getAllByRole<HTMLButtonElement>('button', { name: /quote/ })[0]?.disabled).toBe(true)
    const down = screen.getAllByRole('button', { name: /quote/ })[1]
    await userEvent.click(down ?? document.body)
    expect(change).toHaveBeenLastCalledWith(['url', 'quote'])
  })
})

describe('the keys', () => {
  it('are shown one by one as the browser has them, and are set there', async () => {
    const open = vi.fn()
    const { container } = render(
      <ShortcutsSection
        shortcuts={[
          { name: '_execute_action', keys: 'Alt+L' },
          { name: 'next-mark', keys: '' },
        ]}
        onOpen={open}
      />,
    )
    expect([...container.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(['Alt', 'L'])
    await press(/browser/)
    expect(open).toHaveBeenCalledOnce()
  })
})

describe('what is kept', () => {
  it('is deleted only after the word was typed', async () => {
    const remove = vi.fn(async () => undefined)
    render(<DeleteAll total={3} onDelete={remove} />)
    await press(/^Delete everything/)
    await screen.findByRole('textbox')
    const sure = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Delete for good' })
    expect(sure().disabled).toBe(true)
    await userEvent.type(screen.getByRole('textbox'), 'delete')
    await waitFor(() => expect(sure().disabled).toBe(false))
    await userEvent.click(sure())
    expect(remove).toHaveBeenCalledOnce()
  })

  it('of rejected marks is counted and forgotten', async () => {
    let count = 2
    render(
      <RejectedLine
        rejections={{
          count: async () => count,
          forget: async () => {
            count = 0
          },
        }}
      />,
    )
    await screen.findByText(/2 articles/)
    await press(/again/)
    await screen.findByText(/0 articles/)
  })

  it('of settings is written to a file, and a wrong file is named as such', async () => {
    const save = vi.fn()
    const { container } = render(
      <SettingsFile
        onSave={save}
        onRead={async () => {
          throw new Error('settings file: not JSON')
        }}
      />,
    )
    await press(/^Export/)
    expect(save).toHaveBeenCalledOnce()
    await userEvent.upload(
      container.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input'),
      new File(['x'], 'settings.json'),
    )
    await hears('alert', 'settings file: not JSON')
  })
})

describe('about', () => {
  const about = { version: '1.2.3', sharesUntil: '2026-08-22', people: 2, terms: 3, outlineCredit: '© Minregion' }

  it('names the sources with their days, and says what became of the try to connect', async () => {
    const { container } = render(<AboutSection about={about} selfTest={async () => true} />)
    await screen.findByText('Passed')
    expect(container.textContent).toContain('1.2.3')
    expect(container.textContent).toContain('22 August 2026')
    expect(container.textContent).toContain('© Minregion')
    expect(await violations(container)).toEqual([])
  })

  it('does not hide that something got through', async () => {
    render(<AboutSection about={about} selfTest={async () => false} />)
    await waitFor(() => expect(screen.queryByText('Passed')).toBeNull())
  })
})

const sections = ['kinds', 'reading', 'about'] as const

function Reading() {
  return <p>{useSection(sections)}</p>
}

describe('the contents', () => {
  it('follow the address, and then whichever section the reader scrolls to', async () => {
    const tops = { kinds: -800, reading: 60, about: 900 }
    for (const id of sections) {
      const section = document.createElement('section')
      section.id = id
      section.getBoundingClientRect = () => ({ top: tops[id] }) as DOMRect
      document.body.append(section)
    }
    const { container } = render(<Reading />)
    expect(container.textContent).toBe('kinds')
    location.hash = '#about'
    await waitFor(() => expect(container.textContent).toBe('about'))
    dispatchEvent(new Event('scroll'))
    await waitFor(() => expect(container.textContent).toBe('reading'))
    for (const id of sections) document.getElementById(id)?.remove()
  })
})
