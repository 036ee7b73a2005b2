import { screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { violations } from '../axe.ts'
import { closePage, openPage } from './open-page.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(closePage)

const rows = () => screen.getAllByRole('row').filter((row) => row.classList.contains('entry'))
const quotes = () => rows().map((row) => row.querySelector('.quote')?.textContent)
const row = (words: string) => {
  const found = rows().find((one) => one.textContent?.includes(words))
  if (!found) throw new Error(`no row with “${words}”`)
  return found
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const shown = (count: number) => waitFor(() => expect(rows()).toHaveLength(count))

describe('the list', () => {
  it('shows the latest quotes first, each with day, speaker, office, oblasts, outlet, tags and status', async () => {
    await openPage()
    expect(quotes()[0]).toBe('“The delegations will meet again on Monday, and the agenda is agreed.”')
    const cells = within(row('The delegations'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    expect(cells).toContain('[2025]-03-16from “March 15”')
    expect(cells).toContain('Olena ZrazokMinister of Foreign Affairs of Ukraine')
    expect(within(row('Monitors')).getByText('Luhansk 99.1 %')).toBeTruthy()
    expect(within(row('The delegations')).getByText('Checked')).toBeTruthy()
  })

  it('says when a speaker is unsure, and what was found before a correction', async () => {
    await openPage()
    expect(within(row('Nothing has been signed')).getByText('Unsure: 2 people')).toBeTruthy()
    expect(within(row('The list of names')).getByText('corrected; found: Liisa Esimerkki')).toBeTruthy()
  })

  it('sorts by a column, and the other way round on the second press', async () => {
    const { remembered } = await openPage()
    button('Said on').click()
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: 'Said on' }).getAttribute('aria-sort')).toBe('descending'),
    )
    button('Said on').click()
    await waitFor(() => expect(remembered.at(-1)).toBe('sort=said'))
    await waitFor(() => expect(quotes()[0]).toContain('A second bus'))
  })

  it('draws only the rows in sight of a long log', async () => {
    await openPage({ count: 400 })
    await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('401'))
    expect(rows().length).toBeLessThan(60)
  })
})

describe('finding', () => {
  it('narrows by words and marks them', async () => {
    const { user, remembered, container } = await openPage()
    await user.type(screen.getByRole('searchbox', { name: 'Search quotes, speakers, notes' }), 'naide')
    await shown(1)
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Näide'])
    expect(remembered.at(-1)).toBe('q=naide')
    expect(button('Export CSV (1)')).toBeTruthy()
  })

  it('combines filters, shows them as chips and takes them away one by one', async () => {
    const { user } = await openPage()
    await user.click(screen.getByRole('checkbox', { name: /^Donetsk/ }))
    const donetsk = await waitFor(() => {
      expect(rows().length).toBeLessThan(12)
      return rows().length
    })
    await user.click(screen.getByRole('checkbox', { name: /^Checked/ }))
    await user.click(await screen.findByRole('button', { name: 'Remove filter: Checked' }))
    await shown(donetsk)
    await user.click(button('Clear'))
    await shown(12)
  })

  it('takes days only when they are whole', async () => {
    const { user } = await openPage()
    const from = screen.getByRole('textbox', { name: 'Said on: From' })
    await user.type(from, '2025-03-1')
    expect(rows()).toHaveLength(12)
    await user.type(from, '5')
    await waitFor(() => expect(rows().length).toBeLessThan(12))
    await user.clear(from)
    await user.type(from, '2025-02-31')
    expect(screen.getByText('Write the day as 2025-03-16.')).toBeTruthy()
  })

  it('opens with the view of its address', async () => {
    await openPage({ query: 'tag=talks' })
    expect(rows().every((one) => one.textContent?.includes('talks'))).toBe(true)
    expect(button('Remove filter: #talks')).toBeTruthy()
  })

  it('says that nothing is lost when nothing fits', async () => {
    const { user } = await openPage()
    await user.type(screen.getByRole('searchbox', { name: 'Search quotes, speakers, notes' }), 'zzz')
    expect(await screen.findByRole('heading', { name: 'No quote fits.' })).toBeTruthy()
    await user.click(button('Clear search and filters'))
    await shown(12)
  })

  it('keeps a view under a name and opens it again', async () => {
    const { user } = await openPage({ query: 'tag=talks' })
    const narrow = rows().length
    await user.click(button('Save as view'))
    const name = await screen.findByRole('textbox', { name: 'Name of the view' })
    await user.clear(name)
    await user.type(name, 'Talks')
    await user.click(button('Save'))
    await user.click(button('Clear'))
    await shown(12)
    await user.click(await screen.findByRole('button', { name: 'Talks' }))
    await shown(narrow)
  })
})

describe('the pictures', () => {
  it('narrow the list by month, oblast and outlet', async () => {
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: 'March 2025: 12 quotes' }))
    expect(await screen.findByRole('button', { name: 'Remove filter: Said on March 2025' })).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: /^Donetsk: \d+ quotes?$/ }))
    await waitFor(() => expect(rows().length).toBeLessThan(12))
    await user.click(button('Outlets'))
    await user.click(await screen.findByRole('button', { name: /^Example Post: \d+ quotes?$/ }))
    expect(button('Remove filter: Example Post')).toBeTruthy()
  })

  it('can be read as tables', async () => {
    const { user } = await openPage()
    for (const one of await screen.findAllByRole('button', { name: 'Show as table' })) await user.click(one)
    const months = screen.getByRole('table', { name: 'By month, stacked by speaker' })
    expect(within(months).getByRole('rowheader', { name: 'March 2025' })).toBeTruthy()
    expect(within(screen.getByRole('table', { name: 'Oblasts named' })).getByRole('rowheader', { name: 'Crimea' })).toBeTruthy()
  })

  it('move from month to month by arrow keys', async () => {
    const { user } = await openPage({ count: 80 })
    const march = await screen.findByRole('button', { name: /^March 2025: \d+ quotes$/ })
    march.focus()
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^February 2025: \d+ quotes$/)
  })
})

describe('accessibility', () => {
  it.each(['en', 'uk'] as const)(
    'has no violation with entries, details, selection and an editor open (%s)',
    async (language) => {
      const { model, container } = await openPage({ language })
      const [first = '', second = ''] = model.ids
      model.pick(first, false)
      model.toggleOpen(second)
      model.startEdit(second, 'tags')
      await waitFor(() => expect(container.querySelector('.edit')).toBeTruthy())
      expect(await violations(container)).toEqual([])
    },
  )

  it('has no violation in an empty log', async () => {
    const { container, user, copied } = await openPage({ count: 0 })
    await user.click(await screen.findByRole('button', { name: 'Try it on the sample article' }))
    expect(copied).toEqual(['sample'])
    expect(await violations(container)).toEqual([])
  })

  it('offers no filters, columns, search or backup while nothing is in the log, and the trash only when it holds something', async () => {
    const { model, user } = await openPage({ count: 1 })
    expect(screen.getByRole('button', { name: 'Columns' })).toBeTruthy()
    await model.trash([...model.ids])
    await screen.findByRole('heading', { name: 'No quotes yet.' })
    for (const name of ['Columns', 'Save as view', 'Back up now']) expect(screen.queryByRole('button', { name })).toBeNull()
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.queryByRole('navigation')).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Trash (1)' }))
    expect(await screen.findByRole('heading', { name: 'Trash' })).toBeTruthy()
  })
})
