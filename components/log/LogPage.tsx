import { useEffect, useRef, useState } from 'preact/hooks'
import { noCriteria } from '../../lib/log/find/criteria.ts'
import type { FormatName } from '../../lib/log/formats/formats.ts'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import { BulkBar } from './BulkBar.tsx'
import { EmptyLog } from './EmptyLog.tsx'
import { EntryList } from './EntryList.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { Filters } from './Filters.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { LogTools } from './LogTools.tsx'
import type { ColumnKey } from './model/columns.ts'
import type { ExportModel } from './model/export-model.ts'
import type { ImportModel } from './model/import-model.ts'
import { isTyping, pageKey } from './model/keys.ts'
import type { LogModel } from './model/log-model.ts'
import type { PresetModel } from './model/preset-model.ts'
import { exportScopes } from './model/scopes.ts'
import type { StorageModel } from './model/storage-model.ts'
import { Notices } from './Notices.tsx'
import { Overview } from './Overview.tsx'
import { ResultBar } from './ResultBar.tsx'
import { SavedSearches } from './SavedSearches.tsx'
import { Sheet } from './Sheet.tsx'
import { StoragePanel } from './StoragePanel.tsx'
import { TopBar } from './TopBar.tsx'
import { useNarrow } from './use-narrow.ts'
import { VerifyDialog } from './VerifyDialog.tsx'

type Props = {
  model: LogModel
  exports: ExportModel
  presets: PresetModel
  storage: StorageModel
  columns: readonly ColumnKey[]
  onColumns(columns: ColumnKey[]): void
  onCopy(text: string): Promise<void>
  imports: ImportModel
  onSample(): void
  onRecipes(): void
}

type Open =
  | { dialog: 'export'; format: FormatName; picked: boolean }
  | { dialog: 'filters' }
  | { dialog: 'import' }
  | { dialog: 'verify' }
  | null

/** The whole log: filters, overview, results and what can be done with them. */
export function LogPage({ model, exports, presets, storage, columns, onColumns, onCopy, imports, onSample, onRecipes }: Props) {
  const t = useTexts()
  const state = useStore(model)
  const { searches, recipes } = useStore(presets)
  const kept = useStore(storage)
  const narrow = useNarrow()
  const search = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState<Open>(null)
  const { view, rows, counts } = state
  const count = rows.kind === 'ready' ? rows.ids.length : 0
  const onImport = () => setOpen({ dialog: 'import' })
  const startExport = (format: FormatName, picked = false) => {
    exports.reset()
    setOpen({ dialog: 'export', format, picked })
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = pageKey(event)
      if (key === null || (key !== 'export' && isTyping(event.target)) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (key === 'undo') void model.undo()
      else if (key === 'search') search.current?.focus()
      else startExport('csv')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [model])

  const filters = (
    <div class={narrow ? 'filter-sheet' : 'rail-filters'}>
      <SavedSearches
        searches={searches}
        onOpen={({ criteria, order }) => model.show({ place: 'log', criteria, order })}
        onDrop={(name) => void presets.drop('search', name)}
      />
      {(counts?.total ?? 0) > 0 && <Filters model={model} />}
    </div>
  )
  const foot = (
    <StoragePanel
      total={counts?.live ?? 0}
      trashed={counts?.trashed ?? 0}
      storage={kept}
      onTrash={() => {
        setOpen(null)
        model.show({ place: 'trash', criteria: noCriteria })
      }}
      onBackup={() => startExport('json')}
    />
  )
  return (
    <div class="log">
      <TopBar
        text={view.criteria.text}
        search={search}
        count={count}
        onSearch={(text) => model.narrow({ text })}
        onImport={onImport}
        onExport={() => startExport('csv')}
        others={[
          { label: t('log.export.recipes'), run: onRecipes },
          { label: t('log.import'), run: onImport },
          { label: t('log.verify'), run: () => setOpen({ dialog: 'verify' }) },
          ...(['json', 'markdown', 'report', 'csl', 'ris', 'bibtex', 'annotations', 'geojson'] as const).map((format) => ({
            label: t(`log.format.${format}`),
            run: () => startExport(format),
          })),
        ]}
      />
      {!narrow && (
        <nav class="log-rail" aria-label={t('log.filter.title')}>
          {filters}
          {foot}
        </nav>
      )}
      <main class="log-main">
        {view.place === 'log' && (counts?.total ?? 1) > 0 && <Overview model={model} narrow={narrow} />}
        {view.place === 'trash' && (
          <div class="trash-head">
            <h2>{t('log.trash.title')}</h2>
            <p class="soft">{t('log.trash.kept')}</p>
          </div>
        )}
        <ResultBar model={model} onFilters={() => setOpen({ dialog: 'filters' })}>
          <LogTools model={model} presets={presets} columns={columns} onColumns={onColumns} />
        </ResultBar>
        <BulkBar model={model} onExport={() => startExport('csv', true)} />
        <Notices model={model} />
        {rows.kind === 'loading' && (
          <div class="grey" role="status" aria-label={t('log.loading')}>
            <i />
            <i />
            <i />
          </div>
        )}
        {rows.kind === 'failed' && (
          <section class="empty" role="alert">
            <h2>{t('log.failed.title')}</h2>
            <p>{rows.error.message}</p>
            <button type="button" class="btn" onClick={() => void model.refresh()}>
              {t('tryAgain')}
            </button>
          </section>
        )}
        {rows.kind === 'ready' && rows.ids.length === 0 && <EmptyLog model={model} onImport={onImport} onSample={onSample} />}
        {rows.kind === 'ready' && rows.ids.length > 0 && (
          <EntryList model={model} ids={rows.ids} columns={columns} onCopy={(text) => void onCopy(text)} />
        )}
      </main>
      {open?.dialog === 'export' && (
        <ExportDialog
          model={exports}
          format={open.format}
          recipes={recipes}
          onRecipes={onRecipes}
          scopes={exportScopes(state, model.picked, open.picked, open.format)}
          onClose={() => {
            setOpen(null)
            void storage.load()
          }}
        />
      )}
      {open?.dialog === 'import' && <ImportDialog model={imports} onClose={() => setOpen(null)} />}
      {open?.dialog === 'verify' && <VerifyDialog onClose={() => setOpen(null)} />}
      {open?.dialog === 'filters' && (
        <Sheet title={t('log.filter.title')} onClose={() => setOpen(null)}>
          {filters}
          {foot}
        </Sheet>
      )}
    </div>
  )
}
