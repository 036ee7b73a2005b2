import { screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyTable, mostCopied } from '../../../components/log/model/copy-table.ts'
import { ExportModel } from '../../../components/log/model/export-model.ts'
import { ClipboardError } from '../../../lib/clipboard.ts'
import { type CsvOptions, csvDefaults } from '../../../lib/log/csv.ts'
import { CancelledError } from '../../../lib/log/errors.ts'
import type { ResearchLog } from '../../../lib/log/log.ts'
import type { CsvRecipe } from '../../../lib/log/presets.ts'
import { violations } from '../axe.ts'
import { closePage, openPage } from './open-page.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(closePage)

const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function exportDialog(user: Awaited<ReturnType<typeof openPage>>['user'], name = 'Export') {
  await user.keyboard('{Control>}e{/Control}')
  return within(await screen.findByRole('dialog', { name }))
}

describe('copying a table to the clipboard', () => {
  it('copies the quotes shown as the CSV file has them, without its mark, and says how many', async () => {
    const { user, log, tables, model } = await openPage({ query: 'tag=talks' })
    const { ids } = model
    const dialog = await exportDialog(user)
    await user.click(dialog.getByRole('button', { name: `Copy (${ids.length})` }))
    expect(await dialog.findByText(`${ids.length} quotes copied as a table.`)).toBeTruthy()
    const { blob } = await log.export({ format: 'csv', ids, csv: csvDefaults, locale: 'en', regionOf: () => null })
    expect(tables).toEqual([{ text: (await blob.text()).replace('\uFEFF', ''), type: 'text/plain' }])
    expect(dialog.getByRole('button', { name: 'Done' })).toBeTruthy()
    expect(await violations(screen.getByRole('dialog'))).toEqual([])
  })

  it('copies all of the log, with tabs where the reader wants them', async () => {
    const { user, tables } = await openPage({ query: 'tag=talks' })
    const dialog = await exportDialog(user)
    await user.click(dialog.getByRole('radio', { name: 'All (12)' }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Separator' }), 'Tab')
    await user.click(dialog.getByRole('button', { name: 'Copy (12)' }))
    expect(await dialog.findByText('12 quotes copied as a table.')).toBeTruthy()
    expect(tables[0]?.text.startsWith('quote\tspeaker\t')).toBe(true)
    expect(tables[0]?.text.trimEnd().split('\r\n')).toHaveLength(13)
  })

  it('takes columns and separator from the recipe, and the file the same', async () => {
    const options: CsvOptions = { columns: ['speaker', 'quote'], delimiter: '\t', bom: true }
    const recipe: CsvRecipe = { kind: 'recipe', name: 'Short', options }
    const { user, tables, written } = await openPage({ count: 3, recipe })
    const dialog = await exportDialog(user)
    await user.selectOptions(dialog.getByRole('combobox', { name: 'CSV recipe' }), 'Short')
    await user.click(dialog.getByRole('button', { name: 'Copy (3)' }))
    await dialog.findByText('3 quotes copied as a table.')
    expect(tables[0]?.text.split('\r\n')[0]).toBe('speaker\tquote')
    await user.click(dialog.getByRole('button', { name: 'Export (3)' }))
    await waitFor(() => expect(written).toMatchObject([{ csv: options }]))
  })

  it('says that the browser refuses, and leaves the way to a file open', async () => {
    const { user } = await openPage({ refuses: true })
    const dialog = await exportDialog(user)
    await user.click(dialog.getByRole('button', { name: 'Copy (12)' }))
    const alert = await dialog.findByRole('alert')
    expect(alert.textContent).toContain('Not copied. The browser keeps this window from the clipboard.')
    expect(dialog.getByRole('button', { name: 'Export (12)' })).toBeTruthy()
  })

  it('is offered for a table alone', async () => {
    const { user } = await openPage()
    const dialog = await exportDialog(user)
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Format' }), 'RIS')
    expect(dialog.queryByRole('button', { name: /^Copy/ })).toBeNull()
    expect(dialog.queryByRole('combobox', { name: 'Separator' })).toBeNull()
  })
})

describe('copying the words of one quote', () => {
  it.each([
    [false, 'Quote copied.'],
    [true, 'Not copied.'],
  ])('is told (refused: %s)', async (refuses, words) => {
    const { user, copied } = await openPage({ count: 3, refuses })
    await user.click(button('More for quote 1'))
    await user.click(screen.getByRole('menuitem', { name: 'Copy quote' }))
    expect(await screen.findByText(words)).toBeTruthy()
    expect(copied).toHaveLength(refuses ? 0 : 1)
  })
})

describe('a table for the clipboard', () => {
  const order = { ids: null, csv: null }
  const giving = (blob: Blob): Pick<ResearchLog, 'export'> => ({ export: async () => ({ blob, manifest: null }) })

  it('is refused by its size before it is read, with both sizes told', async () => {
    // A blob of one chunk many times over takes no memory of its own.
    const chunk = new Blob(['x'.repeat(1_000_000)])
    const large = new Blob(Array.from({ length: 21 }, () => chunk))
    const model = new ExportModel(
      async () => '',
      copyTable(giving(large), async (text) => void (await text)),
    )
    await model.copy(order, 5000)
    const { now } = model.state
    expect(now).toMatchObject({ kind: 'failed', where: 'clipboard', error: { name: 'TooLargeError', size: 21_000_000 } })
    expect(mostCopied).toBeLessThan(21_000_000)
  })

  it('is no longer written once the browser has refused', async () => {
    let stopped = false
    const log: Pick<ResearchLog, 'export'> = {
      export: (_, hooks) =>
        new Promise((_resolve, reject) => {
          hooks?.signal?.addEventListener('abort', () => {
            stopped = true
            reject(new CancelledError('Stopped.'))
          })
        }),
    }
    const model = new ExportModel(
      async () => '',
      copyTable(log, async () => {
        throw new ClipboardError('No.')
      }),
    )
    await model.copy(order, 5)
    expect(model.state.now).toMatchObject({ kind: 'failed', error: { name: 'ClipboardError' } })
    await waitFor(() => expect(stopped).toBe(true))
  })

  it('can be stopped while it is written', async () => {
    const log: Pick<ResearchLog, 'export'> = {
      export: (_, hooks) =>
        new Promise((_resolve, reject) => hooks?.signal?.addEventListener('abort', () => reject(new CancelledError('Stopped.')))),
    }
    const model = new ExportModel(
      async () => '',
      copyTable(log, async (text) => void (await text)),
    )
    const copying = model.copy(order, 5)
    model.stop()
    await copying
    expect(model.state.now).toEqual({ kind: 'stopped', where: 'clipboard' })
  })
})
