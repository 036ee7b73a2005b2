import { screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hears } from '../heard.ts'
import { closePage, openPage } from './open-page.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(closePage)

const rows = () => screen.getAllByRole('row').filter((one) => one.classList.contains('entry'))
const row = (words: string) => {
  const found = rows().find((one) => one.textContent?.includes(words))
  if (!found) throw new Error(`no row with “${words}”`)
  return found
}
const shown = (count: number) => waitFor(() => expect(rows()).toHaveLength(count))

describe('editing by keyboard', () => {
  it('walks the rows, checks one and takes it back', async () => {
    const { user, log, model } = await openPage()
    rows()[0]?.focus()
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toBe(rows()[1]))
    await user.keyboard('x')
    await waitFor(() => expect(within(row('Monitors')).getByText('Checked')).toBeTruthy())
    expect((await log.get([model.ids[1] ?? '']))[0]?.status).toBe('checked')
    await user.keyboard('z')
    await waitFor(() => expect(within(row('Monitors')).queryByText('Checked')).toBeNull())
  })

  it('tags a row, with a comma after each tag', async () => {
    const { user, log, model } = await openPage()
    row('The list of names').focus()
    await user.keyboard('t')
    await user.type(await screen.findByRole('combobox', { name: 'Add a tag' }), 'prisoners, lists')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(within(row('The list of names')).getByText('prisoners')).toBeTruthy())
    expect((await log.get([model.ids[5] ?? '']))[0]?.tags).toEqual(['access', 'prisoners', 'lists'])
  })

  it('gives the focus back to the row when an editor closes, saved or not', async () => {
    const { user } = await openPage()
    row('The list of names').focus()
    await user.keyboard('t')
    await user.type(await screen.findByRole('combobox', { name: 'Add a tag' }), 'prisoners{Enter}{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(row('The list of names')))
    await user.keyboard('n')
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Ask{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(row('The list of names')))
    await user.keyboard('n')
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Ask{Control>}{Enter}{/Control}')
    await waitFor(() => expect(document.activeElement).toBe(row('The list of names')))
  })

  it('keeps a note that was being written when the page closed', async () => {
    const { user, log, model } = await openPage()
    row('Monitors').focus()
    await user.keyboard('n')
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Ask which plant')
    await waitFor(async () => expect((await log.getDraft(model.ids[1] ?? ''))?.note).toBe('Ask which plant'))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect((await log.get([model.ids[1] ?? '']))[0]?.note).toBe('Ask which plant'))
    await waitFor(async () => expect(await log.getDraft(model.ids[1] ?? '')).toBeNull())
  })

  it('corrects a speaker and keeps what was found', async () => {
    const { user } = await openPage()
    row('Monitors').focus()
    await user.keyboard('e')
    await user.type(await screen.findByRole('combobox', { name: 'Name of the speaker' }), 'Jane Example')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(within(row('Monitors')).getByText('Jane Example')).toBeTruthy())
    expect(within(row('Monitors')).getByText('corrected; found: Ivan Primerov')).toBeTruthy()
  })

  it('opens the details of a row', async () => {
    const { user } = await openPage()
    row('Monitors').focus()
    await user.keyboard('{Enter}')
    const link = await screen.findByRole('link', { name: 'Delegations agree on a date' })
    expect(link.getAttribute('href')).toContain('#:~:text=')
    expect(screen.getByText('Ivan Primerov, from “Primerov”')).toBeTruthy()
  })
})

describe('many at once', () => {
  it('tags, trashes, undoes and restores what is picked', async () => {
    const { user, model } = await openPage()
    await user.click(screen.getByRole('checkbox', { name: 'Select quote 1' }))
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('checkbox', { name: 'Select quote 3' }))
    await user.keyboard('{/Shift}')
    const bulk = await screen.findByRole('toolbar', { name: 'Selected quotes' })
    expect(within(bulk).getByText('3')).toBeTruthy()
    await user.click(within(bulk).getByRole('button', { name: 'Tag' }))
    await user.type(await within(bulk).findByRole('combobox', { name: 'Add a tag' }), 'march')
    await user.click(within(bulk).getByRole('button', { name: 'Tag 3' }))
    await waitFor(() => expect(rows().filter((one) => one.textContent?.includes('march'))).toHaveLength(3))
    await user.click(within(bulk).getByRole('button', { name: 'Trash' }))
    await shown(9)
    expect(screen.getByText('3 quotes moved to trash, kept 30 days.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await shown(12)
    await model.trash([model.ids[0] ?? ''])
    await shown(11)
    await user.click(await screen.findByRole('button', { name: 'Trash (1)' }))
    await shown(1)
    await user.click(screen.getByRole('checkbox', { name: 'Select quote 1' }))
    await user.click(await screen.findByRole('button', { name: 'Restore' }))
    expect(await screen.findByRole('heading', { name: 'The trash is empty.' })).toBeTruthy()
  })

  it('asks before the trash is emptied for good', async () => {
    const { user, model, log } = await openPage()
    await model.trash(model.ids.slice(0, 2))
    await user.click(await screen.findByRole('button', { name: 'Trash (2)' }))
    await user.click(await screen.findByRole('button', { name: 'Empty the trash' }))
    expect(screen.getByText('Delete 2 quotes for good? There is no undo.')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Delete 2 quotes' }))
    await waitFor(async () => expect(await log.listTrash()).toEqual([]))
  })
})

describe('out and in', () => {
  it('exports what is shown, what is picked or all, in the format and columns chosen', async () => {
    const { user, written, model } = await openPage({ query: 'tag=talks' })
    await user.click(screen.getByRole('button', { name: `Export CSV (${model.ids.length})` }))
    const dialog = await screen.findByRole('dialog', { name: 'Export' })
    expect(within(dialog).getByRole('radio', { name: `Those shown (${model.ids.length})` })).toBeTruthy()
    await user.click(within(dialog).getByRole('radio', { name: 'All (12)' }))
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Format' }), 'ris')
    await user.click(within(dialog).getByRole('button', { name: 'Export (12)' }))
    await waitFor(() => expect(written).toEqual([{ format: 'ris', ids: null, csv: null, proof: false }]))
    expect(await within(dialog).findByText('12 quotes written to on-the-record.csv.')).toBeTruthy()
  })

  it('shows what a file would bring before anything is written', async () => {
    const source = await openPage({ count: 3 })
    const { blob } = await source.log.export({
      format: 'json',
      ids: null,
      csv: { columns: ['quote'], delimiter: ',', bom: false },
      locale: 'en',
      regionOf: () => null,
    })
    await closePage()
    const { user, container } = await openPage({ count: 1 })
    await user.click(screen.getByRole('button', { name: 'Import' }))
    const dialog = await screen.findByRole('dialog', { name: 'Import' })
    const input = container.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('no file field')
    await user.upload(input, new File([blob], 'log.json'))
    await user.click(await within(dialog).findByRole('button', { name: 'Import 2 quotes' }))
    expect(await within(dialog).findByText('2 quotes imported.')).toBeTruthy()
    await shown(3)
  })

  it('names what is wrong with a file and leaves the log as it was', async () => {
    const { user, container } = await openPage({ count: 1 })
    await user.click(screen.getByRole('button', { name: 'Import' }))
    const input = container.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('no file field')
    await user.upload(input, new File(['{"some": "thing"}'], 'other.json'))
    await hears('alert', 'Not imported. The log is as before.')
    expect(rows()).toHaveLength(1)
  })

  it('reminds of a backup after enough new quotes', async () => {
    await openPage()
    expect(await screen.findByText('12 new quotes since the last backup.', { exact: false })).toBeTruthy()
  })
})
