import { screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { violations } from '../axe.ts'
import { closePage, openPage } from './open-page.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(closePage)

const archiveUrl = 'https://web.archive.org/web/2025/https://courier.example/a'

/** The editor of the first entry, as a key opens it. */
async function editor(options: Parameters<typeof openPage>[0] = {}) {
  const page = await openPage({ count: 3, ...options })
  const [id = ''] = page.model.ids
  page.model.startEdit(id, 'archive')
  const form = within(await screen.findByRole('form', { name: 'Archived copy' }))
  return { ...page, id, form }
}

describe('the address of an archived copy', () => {
  it('is written, shown as a link in the entry, and taken back', async () => {
    const { user, log, model, id, form } = await editor()
    await user.type(form.getByRole('textbox', { name: 'Address of the archived copy' }), ` ${archiveUrl}{Enter}`)
    expect(await screen.findByText('Address of the archived copy saved.')).toBeTruthy()
    expect((await log.get([id]))[0]?.archiveUrl).toBe(archiveUrl)
    model.toggleOpen(id)
    const link = await screen.findByRole('link', { name: archiveUrl })
    expect(link.getAttribute('rel')).toBe('noreferrer noopener')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(await violations(screen.getByRole('grid'))).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await log.get([id]))[0]?.archiveUrl).toBeNull())
  })

  it.each(['web.archive.org/web/2025', 'javascript:alert(1)'])('is not %s, and that is said at once', async (text) => {
    const { user, log, id, form } = await editor()
    const field = form.getByRole('textbox', { name: 'Address of the archived copy' })
    await user.type(field, `${text}{Enter}`)
    expect(form.getByRole('alert').textContent).toBe('This is no web address: it begins with https:// or http://.')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect((await log.get([id]))[0]?.archiveUrl).toBeNull()
    await user.clear(field)
    expect(form.getByRole('alert').textContent).toBe('')
  })

  it('can be removed, and Escape leaves it', async () => {
    const { user, log, model, id, form } = await editor()
    await log.edit([id], { archiveUrl })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(model.state.editing).toBeNull())
    await waitFor(() => expect(model.state.entries.get(id)?.archiveUrl).toBe(archiveUrl))
    expect(form).toBeTruthy()
    model.startEdit(id, 'archive')
    await user.click(await screen.findByRole('button', { name: 'Remove address' }))
    await waitFor(async () => expect((await log.get([id]))[0]?.archiveUrl).toBeNull())
  })

  it('is found or made by the reader’s own click alone, and the page says who then sees what', async () => {
    const { form } = await editor()
    expect(form.getByRole('link', { name: 'Copies in the Wayback Machine' }).getAttribute('href')).toMatch(
      /^https:\/\/web\.archive\.org\/web\/\*\/https:\/\/courier\.example\//,
    )
    expect(form.getByRole('link', { name: 'Save the page there' }).getAttribute('href')).toMatch(
      /^https:\/\/web\.archive\.org\/save\/https:\/\/courier\.example\//,
    )
    expect(form.getByText('Only your click opens web.archive.org, which then sees the address of the page.')).toBeTruthy()
  })

  it('is opened by its key on a row', async () => {
    const { user, model } = await openPage({ count: 3 })
    const [row] = screen.getAllByRole('row').filter((one) => one.classList.contains('entry'))
    row?.focus()
    await user.keyboard('a')
    await waitFor(() => expect(model.state.editing?.field).toBe('archive'))
  })
})
