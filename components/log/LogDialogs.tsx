import type { ComponentChildren } from 'preact'
import type { FormatName } from '../../lib/log/formats/formats.ts'
import type { CsvRecipe } from '../../lib/log/presets.ts'
import { useTexts } from '../base/use-texts.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import type { ExportModel } from './model/export-model.ts'
import type { ImportModel } from './model/import-model.ts'
import type { LogModel } from './model/log-model.ts'
import { exportScopes } from './model/scopes.ts'
import { Sheet } from './Sheet.tsx'
import { VerifyDialog } from './VerifyDialog.tsx'

/** The dialog that is open; `picked`: what is picked comes first. */
export type OpenDialog =
  | { dialog: 'export'; format: FormatName; picked: boolean }
  | { dialog: 'filters' }
  | { dialog: 'import' }
  | { dialog: 'verify' }

type Props = {
  open: OpenDialog
  model: LogModel
  exports: ExportModel
  imports: ImportModel
  recipes: readonly CsvRecipe[]
  onClose(): void
  /** Something was written: a backup may be among it. */
  onExported(): void
  onRecipes(): void
  /** The filters, for windows without a rail. */
  children: ComponentChildren
}

/** The one dialog of the log page that is open. */
export function LogDialogs({ open, model, exports, imports, recipes, onClose, onExported, onRecipes, children }: Props) {
  const t = useTexts()
  switch (open.dialog) {
    case 'export':
      return (
        <ExportDialog
          model={exports}
          format={open.format}
          recipes={recipes}
          onRecipes={onRecipes}
          scopes={exportScopes(model.state, model.picked, open.picked, open.format)}
          onClose={() => {
            onClose()
            onExported()
          }}
        />
      )
    case 'import':
      return <ImportDialog model={imports} onClose={onClose} />
    case 'verify':
      return <VerifyDialog onClose={onClose} />
    case 'filters':
      return (
        <Sheet title={t('log.filter.title')} onClose={onClose}>
          {children}
        </Sheet>
      )
  }
}
