import { useEffect, useState } from 'preact/hooks'
import { LogPage } from './LogPage.tsx'
import { type ColumnKey, chosenColumns, firstColumns } from './model/columns.ts'
import type { ExportModel } from './model/export-model.ts'
import type { ImportModel } from './model/import-model.ts'
import type { LogModel } from './model/log-model.ts'
import type { PresetModel } from './model/preset-model.ts'
import type { StorageModel } from './model/storage-model.ts'

export type LogParts = {
  model: LogModel
  exports: ExportModel
  imports: ImportModel
  presets: PresetModel
  storage: StorageModel
}

type Props = LogParts & {
  /** Names of the columns chosen last time; null for the first choice. */
  columns: readonly string[] | null
  keepColumns(columns: readonly string[]): void
  onCopy(text: string): Promise<void>
  onSample(): void
  onRecipes(): void
}

/** The log page with its models running while it is there. */
export function LogApp({ columns: kept, keepColumns, ...parts }: Props) {
  const { model, presets, storage } = parts
  const [columns, setColumns] = useState<ColumnKey[]>(() => chosenColumns(kept ?? firstColumns))
  useEffect(() => {
    const stop = model.start()
    void presets.load()
    void storage.load()
    return stop
  }, [model, presets, storage])
  return (
    <LogPage
      {...parts}
      columns={columns}
      onColumns={(chosen) => {
        setColumns(chosen)
        keepColumns(chosen)
      }}
    />
  )
}
