import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, it } from 'vitest'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { ImportDialog } from '../../../components/log/ImportDialog.tsx'
import { ImportModel } from '../../../components/log/model/import-model.ts'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { QuotaError } from '../../../lib/log/errors.ts'
import { stored } from '../../../lib/log/pack.ts'
import { rowOf } from '../../../lib/log/row.ts'
import { sampleEntries } from '../../e2e/logpage-entries.ts'
import { hearsIn, regions } from '../heard.ts'
import { leave } from '../leave.ts'

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}

afterEach(leave)

/** Reading and writing that wait until they are let go on. */
function slowly() {
  const waiting: (() => void)[] = []
  const wait = () => new Promise<void>((go) => void waiting.push(go))
  return { wait, goOn: () => waiting.shift()?.() }
}

const plan = { fresh: sampleEntries(3).map((entry) => stored(rowOf(entry))), equal: 0, conflicts: [], shards: [] }

describe.each([
  ['en', ['2,000 lines read…', 'Writing 2 of 3', '3 quotes imported.', 'Not imported. The log is as before. The disk is full.']],
  [
    'uk',
    [
      /Прочитано 2\s000 рядків…/,
      'Записано 2 з 3',
      'Імпортовано 3 цитати.',
      'Не імпортовано. Журнал такий, як був. Диск заповнено.',
    ],
  ],
] as const)('a screen reader hears of an import (%s)', (language, [reading, writing, done, failed]) => {
  const open = (fails: boolean) => {
    const { wait, goOn } = slowly()
    const model = new ImportModel({
      preview: async (_file, { onProgress }) => {
        onProgress(2000)
        await wait()
        if (fails) throw new QuotaError('Quota exceeded.')
        return {
          file: { kind: 'backup', encoding: 'utf-8', candidates: [], faults: [], passed: [], ignored: [], shards: [] },
          plan,
        }
      },
      apply: async (_plan, _resolve, { onProgress }) => {
        onProgress?.(2)
        await wait()
        return 3
      },
    })
    const t = textsIn(language)
    const { container } = render(
      <TextsContext.Provider value={t}>
        <ImportDialog model={model} onClose={() => undefined} />
      </TextsContext.Provider>,
    )
    const field = container.querySelector<HTMLInputElement>('input[type=file]')
    if (!field) throw new Error('no file field')
    return {
      t,
      goOn,
      status: regions('status'),
      alert: regions('alert'),
      choose: () => userEvent.upload(field, new File(['x'], 'log.json')),
    }
  }

  it('how far it is read and written, and what it gave', async () => {
    const { t, goOn, status, choose } = open(false)
    await choose()
    await hearsIn(status, reading)
    goOn()
    await userEvent.click(await screen.findByRole('button', { name: t('log.import.apply', { n: 3 }) }))
    await hearsIn(status, writing)
    goOn()
    await hearsIn(status, done)
  })

  it('at once that nothing was written', async () => {
    const { goOn, alert, choose } = open(true)
    await choose()
    goOn()
    await hearsIn(alert, failed)
  })
})
