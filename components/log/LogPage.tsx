import { useMemo, useRef, useState } from 'preact/hooks'
import { noCriteria } from '../../lib/log/find/criteria.ts'
import type { FormatName } from '../../lib/log/formats/formats.ts'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import { BulkBar } from './BulkBar.tsx'
import { Filters } from './Filters.tsx'
import { LogDialogs, type OpenDialog } from './LogDialogs.tsx'
import { LogTools } from './LogTools.tsx'
import type { ColumnKey } from './model/columns.ts'
import type { ExportModel } from './model/export-model.ts'
import type { ImportModel } from './model/import-model.ts'
import type { LogModel } from './model/log-model.ts'
import { isEmpty } from './model/log-state.ts'
import type { PresetModel } from './model/preset-model.ts'
import type { StorageModel } from './model/storage-model.ts'
import { narrowing } from './model/view.ts'
import { Notices } from './Notices.tsx'
import { Overview } from './Overview.tsx'
import { ResultBar } from './ResultBar.tsx'
import { Results } from './Results.tsx'
import { SavedSearches } from './SavedSearches.tsx'
import { StoragePanel } from './StoragePanel.tsx'
import { TopBar } from './TopBar.tsx'
import { useNarrow } from './use-narrow.ts'
import { usePageKeys } from './use-page-keys.ts'

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

/** The whole log: filters, overview, results and what can be done with them. A log without quotes has none of these to offer. */
export function LogPage({ model, exports, presets, storage, columns, onColumns, onCopy, imports, onSample, onRecipes }: Props) {
  const t = useTexts()
  const state = useStore(model)
  const { searches, recipes } = useStore(presets)
  const kept = useStore(storage)
  const narrow = useNarrow()
  const search = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const { view, rows, counts } = state
  const empty = isEmpty(state)
  const onImport = () => setOpen({ dialog: 'import' })
  const startExport = (format: FormatName, picked = false) => {
    exports.reset()
    setOpen({ dialog: 'export', format, picked })
  }
  usePageKeys(model, search, () => startExport('csv'))

  // What a key of the search, or a row that was read, does not change is not drawn again.
  const shown = rows.kind === 'ready' ? rows.ids.length : rows.kind
  const narrowed = narrowing(view.criteria)
  const facets = useMemo(() => <Filters model={model} />, [model, t, counts, narrowed])
  const overview = useMemo(
    () => <Overview model={model} narrow={narrow} />,
    [model, t, narrow, state.overview, state.timelineEnd, shown, narrowed],
  )
  const filters = (
    <>
      <div class={narrow ? 'filter-sheet' : 'rail-filters'}>
        <SavedSearches
          searches={searches}
          onOpen={({ criteria, order }) => model.show({ place: 'log', criteria, order })}
          onDrop={(name) => void presets.drop('search', name)}
        />
        {(counts?.total ?? 0) > 0 && facets}
      </div>
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
    </>
  )
  return (
    <div class={empty ? 'log is-empty' : 'log'}>
      <TopBar
        text={view.criteria.text}
        search={search}
        count={rows.kind === 'ready' ? rows.ids.length : 0}
        onSearch={empty ? null : (text) => model.narrow({ text })}
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
      {!narrow && !empty && (
        <nav class="log-rail" aria-label={t('log.filter.title')}>
          {filters}
        </nav>
      )}
      <main class="log-main">
        {!empty && view.place === 'log' && (counts?.total ?? 1) > 0 && overview}
        {view.place === 'trash' && (
          <div class="trash-head">
            <h2>{t('log.trash.title')}</h2>
            <p class="soft">{t('log.trash.kept')}</p>
          </div>
        )}
        {!empty && (
          <ResultBar model={model} onFilters={() => setOpen({ dialog: 'filters' })}>
            <LogTools model={model} presets={presets} columns={columns} onColumns={onColumns} />
          </ResultBar>
        )}
        <BulkBar model={model} onExport={() => startExport('csv', true)} />
        <Notices model={model} />
        <Results
          model={model}
          columns={columns}
          onCopy={(text) => void model.tellCopied(onCopy(text))}
          onImport={onImport}
          onSample={onSample}
        />
      </main>
      {open && (
        <LogDialogs
          open={open}
          model={model}
          exports={exports}
          imports={imports}
          recipes={recipes}
          onRecipes={onRecipes}
          onClose={() => {
            setOpen(null)
            // An import may have made a backup due, and has taken room.
            void storage.load()
          }}
          onExported={() => void storage.load()}
        >
          {filters}
        </LogDialogs>
      )}
    </div>
  )
}
