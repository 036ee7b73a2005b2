import { render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { LogModel } from '../../../components/log/model/log-model.ts'
import { logPort } from '../../../components/log/model/log-port.ts'
import { fromQuery } from '../../../components/log/model/view.ts'
import { Results } from '../../../components/log/Results.tsx'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { csvDefaults } from '../../../lib/log/csv.ts'
import { openLog } from '../../../lib/log/log.ts'
import { stored } from '../../../lib/log/pack.ts'
import { rowOf } from '../../../lib/log/row.ts'
import { sampleEntries } from '../../e2e/logpage-entries.ts'
import { violations } from '../axe.ts'
import { closePage, openPage } from './open-page.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(closePage)

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the same words in other places', () => {
  it('stand in the details, the first published first, and can be merged into one', async () => {
    const { user, log, model } = await openPage({ count: 14 })
    model.toggleOpen(model.ids[0] ?? '')
    const same = await screen.findByRole('region', { name: 'The same words in other places' })
    const items = within(same).getAllByRole('listitem')
    expect(items.map((item) => item.textContent?.includes('this entry'))).toEqual([false, true])
    await user.click(within(same).getByRole('button', { name: 'Select all 2' }))
    expect(model.picked).toHaveLength(2)
    await user.click(button('Merge'))
    expect(await screen.findByText('2 quotes merged into one.')).toBeTruthy()
    await waitFor(() => expect(model.ids).toHaveLength(13))
    expect(await log.listTrash()).toHaveLength(1)
    await user.click(button('Undo'))
    await waitFor(() => expect(model.ids).toHaveLength(14))
  })

  it('are not spoken of where there are none', async () => {
    const { model } = await openPage({ count: 3 })
    model.toggleOpen(model.ids[0] ?? '')
    expect(await screen.findByText('In the text')).toBeTruthy()
    expect(await model.sameWords(model.ids[0] ?? '')).toEqual([])
    expect(screen.queryByRole('region', { name: 'The same words in other places' })).toBeNull()
  })

  it('cannot be merged alone', async () => {
    const { model } = await openPage({ count: 3 })
    model.pick(model.ids[0] ?? '', false)
    await screen.findByRole('toolbar', { name: 'Selected quotes' })
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull()
  })
})

describe('verifying a file', () => {
  async function backup(change: (text: string) => string = (text) => text): Promise<File> {
    const log = openLog({ name: `verify-${Math.random()}` })
    await log.import(
      { fresh: sampleEntries(3).map((entry) => stored(rowOf(entry))), equal: 0, conflicts: [], shards: [] },
      () => 'keep',
    )
    const request = { format: 'json', ids: null, csv: csvDefaults, locale: 'en', regionOf: () => null } as const
    const { blob } = await log.export(request, { proof: true })
    await log.close()
    return new File([change(await blob.text())], 'backup.json', { type: 'application/json' })
  }
  async function verify(file: File) {
    const { user } = await openPage({ count: 3 })
    await user.click(button('Choose what to export'))
    await user.click(screen.getByRole('menuitem', { name: 'Verify a file' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Verify a file' }))
    await user.upload(dialog.getByLabelText('Backup or CSV file'), file)
    await user.click(dialog.getByRole('button', { name: 'Verify' }))
    return dialog
  }

  it('says that nothing differs', async () => {
    const dialog = await verify(await backup())
    expect(await dialog.findByText('Nothing differs.')).toBeTruthy()
    expect(dialog.getByRole('status').textContent).toContain('3 quotes, exported')
    expect(await violations(screen.getByRole('dialog'))).toEqual([])
  })

  it('names the entry whose words were changed', async () => {
    const dialog = await verify(await backup((text) => text.replace('Nothing has been signed yet.', 'All has been signed.')))
    expect(await dialog.findByText('The file differs from its manifest.')).toBeTruthy()
    expect(dialog.getByText('Changed in what was found')).toBeTruthy()
    expect(dialog.getByText(sampleEntries(3)[2]?.id ?? '').closest('li')?.textContent).toContain('“All has been signed.”, ')
  })

  it('names a missing entry by its place', async () => {
    const dialog = await verify(await backup((text) => text.split('\n').toSpliced(2, 1).join('\n')))
    expect(await dialog.findByText('Missing')).toBeTruthy()
    expect(dialog.getByText(/No\. 2 of the export/)).toBeTruthy()
  })

  it('says why a file cannot be verified', async () => {
    const dialog = await verify(new File(['no manifest'], 'notes.json'))
    expect((await dialog.findByRole('alert')).textContent).toContain('There is no manifest of hashes')
  })
})

it('shows its latest rows before anything is counted', async () => {
  const log = openLog({ name: 'first-rows' })
  await log.import(
    { fresh: sampleEntries(5).map((entry) => stored(rowOf(entry))), equal: 0, conflicts: [], shards: [] },
    () => 'keep',
  )
  const never = new Promise<never>(() => undefined)
  const slow = { ...log, count: () => never, catalogue: () => never, backupState: () => never }
  const model = new LogModel({
    port: logPort(slow, 'en', () => null),
    view: fromQuery(''),
    remember: () => undefined,
    openSource: () => undefined,
  })
  const stop = model.start()
  await waitFor(() => expect(model.ids).toHaveLength(5))
  stop()
  await log.close()
})

it('says that it is looking, and shows no other rows, while a view is sought before the log is known', async () => {
  const log = openLog({ name: 'sought-early' })
  await log.import(
    { fresh: sampleEntries(12).map((entry) => stored(rowOf(entry))), equal: 0, conflicts: [], shards: [] },
    () => 'keep',
  )
  let know = () => {}
  const known = new Promise<void>((resolve) => {
    know = resolve
  })
  const slow = { ...log, catalogue: () => known.then(log.catalogue) }
  const model = new LogModel({
    port: logPort(slow, 'en', () => null),
    view: fromQuery(''),
    remember: () => undefined,
    openSource: () => undefined,
  })
  const results = () => (
    <TextsContext.Provider value={textsIn('en')}>
      <Results model={model} columns={[]} onCopy={() => {}} onImport={() => {}} onSample={() => {}} />
    </TextsContext.Provider>
  )
  const stop = model.start()
  await waitFor(() => expect(model.ids).toHaveLength(12))
  model.narrow({ text: 'na' })
  model.narrow({ text: 'naide' })
  const { rerender } = render(results())
  expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy()
  expect(screen.queryByRole('grid')).toBeNull()
  know()
  await waitFor(() => expect(model.ids).toHaveLength(1))
  rerender(results())
  expect(await screen.findByRole('grid')).toBeTruthy()
  stop()
  await log.close()
})
