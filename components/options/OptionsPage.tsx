import { useEffect, useState } from 'preact/hooks'
import { newsHosts } from '../../lib/hosts/news-hosts.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { Live } from '../base/Live.tsx'
import { useStore } from '../base/use-store.ts'
import { useTexts } from '../base/use-texts.ts'
import type { ExportModel } from '../log/model/export-model.ts'
import type { ImportModel } from '../log/model/import-model.ts'
import type { PresetModel } from '../log/model/preset-model.ts'
import type { StorageModel } from '../log/model/storage-model.ts'
import { Why } from '../log/Why.tsx'
import { type About, AboutSection } from './AboutSection.tsx'
import { DataSection } from './DataSection.tsx'
import { KindsSection } from './KindsSection.tsx'
import { OfficialsSection } from './OfficialsSection.tsx'
import { ReadingSection } from './ReadingSection.tsx'
import { RecipesSection } from './RecipesSection.tsx'
import type { Rejections } from './RejectedLine.tsx'
import { type Shortcut, ShortcutsSection } from './ShortcutsSection.tsx'
import { SitesSection } from './SitesSection.tsx'
import type { SettingsModel } from './settings-model.ts'
import { useSection } from './use-section.ts'

export type OptionsParts = {
  model: SettingsModel
  presets: PresetModel
  storage: StorageModel
  exports: ExportModel
  imports: ImportModel
  rejections: Rejections
  about: About
  /** Null where the browser gives extensions no keys. */
  shortcuts: readonly Shortcut[] | null
  /** ISO day. */
  today: string
  newId(): string
  /** The newest entries and how many there are; again whenever the log changes. Returns the way to stop. */
  watchLog(heard: (log: { total: number; latest: readonly LogEntry[] }) => void): () => void
  onAllow(host: string): Promise<boolean>
  onWithdraw(host: string): Promise<void>
  onAllowAgain(host: string): Promise<boolean>
  /** Tells which of the hosts the browser does not allow, now and whenever that changes. Returns the way to stop. */
  watchBarred(hosts: readonly string[], heard: (barred: ReadonlySet<string>) => void): () => void
  onShortcuts(): void
  onDeleteAll(): Promise<void>
  onSaveSettings(): void
  onSaveOfficials(): void
  onReadSettings(file: Blob): Promise<void>
  selfTest(): Promise<boolean>
}

const sections = ['kinds', 'reading', 'sites', 'officials', 'recipes', 'keys', 'data', 'about'] as const

/** Everything a reader can set, on one page with its contents beside it. */
export function OptionsPage(parts: OptionsParts) {
  const { model, presets, storage, exports, imports, watchLog } = parts
  const t = useTexts()
  const { settings, failed } = useStore(model)
  const [log, setLog] = useState<{ total: number; latest: readonly LogEntry[] }>({ total: 0, latest: [] })
  const here = useSection(sections)
  useEffect(() => {
    void presets.load()
    void storage.load()
    const stops = [model.start(), watchLog(setLog)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [model, presets, storage, watchLog])
  const change = (part: Parameters<SettingsModel['change']>[0]) => void model.change(part)
  return (
    <div class="options">
      <nav aria-label={t('options.title')}>
        <h1>
          {t('name')}
          <small>{t('options.title')}</small>
        </h1>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`} aria-current={section === here ? 'true' : undefined}>
                {t(`options.${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Live urgent>
          {failed && (
            <p>
              <b class="danger">{t('options.failed')}</b> <Why error={failed} />
            </p>
          )}
        </Live>
        <KindsSection settings={settings} onChange={change} />
        <ReadingSection settings={settings} onChange={change} />
        <SitesSection
          settings={settings}
          listed={newsHosts}
          onChange={change}
          onAllow={parts.onAllow}
          onWithdraw={parts.onWithdraw}
          onAllowAgain={parts.onAllowAgain}
          watchBarred={parts.watchBarred}
        />
        <OfficialsSection
          settings={settings}
          today={parts.today}
          newId={parts.newId}
          onChange={change}
          onExport={parts.onSaveOfficials}
        />
        <RecipesSection presets={presets} latest={log.latest} />
        <ShortcutsSection shortcuts={parts.shortcuts} onOpen={parts.onShortcuts} />
        <DataSection
          settings={settings}
          onChange={change}
          total={log.total}
          storage={storage}
          exports={exports}
          imports={imports}
          rejections={parts.rejections}
          onDeleteAll={parts.onDeleteAll}
          onSaveSettings={parts.onSaveSettings}
          onReadSettings={parts.onReadSettings}
        />
        <AboutSection about={parts.about} selfTest={parts.selfTest} />
      </main>
    </div>
  )
}
