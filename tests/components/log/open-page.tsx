import 'fake-indexeddb/auto'
import { configure, render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { TextsContext } from '../../../components/base/use-texts.ts'
import { LogApp } from '../../../components/log/LogApp.tsx'
import { copyTable } from '../../../components/log/model/copy-table.ts'
import { ExportModel, type ExportOrder } from '../../../components/log/model/export-model.ts'
import { importPort } from '../../../components/log/model/files.ts'
import { ImportModel } from '../../../components/log/model/import-model.ts'
import { LogModel } from '../../../components/log/model/log-model.ts'
import { logPort } from '../../../components/log/model/log-port.ts'
import { PresetModel } from '../../../components/log/model/preset-model.ts'
import { StorageModel } from '../../../components/log/model/storage-model.ts'
import { fromQuery } from '../../../components/log/model/view.ts'
import { ClipboardError } from '../../../lib/clipboard.ts'
import type { Language } from '../../../lib/i18n/language.ts'
import { textsIn } from '../../../lib/i18n/texts.ts'
import { openLog, type ResearchLog } from '../../../lib/log/log.ts'
import { stored } from '../../../lib/log/pack.ts'
import type { CsvRecipe } from '../../../lib/log/presets.ts'
import { rowOf } from '../../../lib/log/row.ts'
import { sampleEntries } from '../../e2e/logpage-entries.ts'
import { leave } from '../leave.ts'

// Under a full load of tests a page may take seconds.
configure({ asyncUtilTimeout: 8000 })

// jsdom knows dialogs but cannot show them.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}

let made = 0
let opened: ResearchLog | null = null

type Options = { count?: number; query?: string; language?: Language; refuses?: boolean; recipe?: CsvRecipe }

/** The log page over a real log with invented entries, as a reader has it. */
export async function openPage({ count = 12, query = '', language = 'en', refuses = false, recipe }: Options = {}) {
  const log = openLog({ name: `page-${++made}`, now: () => new Date('2025-03-17T09:00:00Z') })
  opened = log
  if (count > 0)
    await log.import(
      { fresh: sampleEntries(count).map((entry) => stored(rowOf(entry))), equal: 0, conflicts: [], shards: [] },
      () => 'keep',
    )
  if (recipe) await log.keepPreset(recipe)
  const remembered: string[] = []
  const written: ExportOrder[] = []
  const copied: string[] = []
  const kept: string[][] = []
  const model = new LogModel({
    port: logPort(log, language, () => null),
    view: fromQuery(query),
    remember: (text) => remembered.push(text),
    openSource: () => undefined,
  })
  const tables: { text: string; type: string }[] = []
  const put = async (text: Promise<Blob>) => {
    const blob = await text
    if (refuses) throw new ClipboardError('Denied.')
    tables.push({ text: await blob.text(), type: blob.type })
  }
  const write = async (order: ExportOrder) => {
    written.push(order)
    return 'on-the-record.csv'
  }
  const storage = new StorageModel({
    meter: async () => ({ used: 400_000, quota: 10_000_000, persisted: true }),
    persist: async () => true,
    backup: () => log.backupState(5),
  })
  const user = userEvent.setup()
  const { container } = render(
    <TextsContext.Provider value={textsIn(language)}>
      <LogApp
        model={model}
        exports={new ExportModel(write, copyTable(log, put))}
        imports={new ImportModel(importPort(log))}
        presets={new PresetModel(log)}
        storage={storage}
        columns={null}
        keepColumns={(columns) => kept.push([...columns])}
        onCopy={async (text) => {
          if (refuses) throw new ClipboardError('Denied.')
          copied.push(text)
        }}
        onSample={() => copied.push('sample')}
        onRecipes={() => copied.push('recipes')}
      />
    </TextsContext.Provider>,
  )
  await waitFor(() => {
    if (model.state.overview === null || (count > 0 && container.querySelector('.unread')))
      throw new Error('The page is still loading.')
  })
  if (count > 0) await screen.findByRole('grid')
  return { log, model, user, container, remembered, written, copied, tables, kept }
}

export async function closePage(): Promise<void> {
  await leave()
  await opened?.close()
  opened = null
}
