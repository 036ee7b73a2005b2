import type { ComponentProps } from 'preact'
import { atLeisure } from '../../components/base/at-leisure.ts'
import { mount } from '../../components/base/mount.tsx'
import { LogApp } from '../../components/log/LogApp.tsx'
import { LostContext } from '../../components/log/LostNotice.tsx'
import { copyTable } from '../../components/log/model/copy-table.ts'
import { ExportModel } from '../../components/log/model/export-model.ts'
import { importPort, storagePort, writeFile } from '../../components/log/model/files.ts'
import { ImportModel } from '../../components/log/model/import-model.ts'
import { LogModel } from '../../components/log/model/log-model.ts'
import { logPort } from '../../components/log/model/log-port.ts'
import { PresetModel } from '../../components/log/model/preset-model.ts'
import { StorageModel } from '../../components/log/model/storage-model.ts'
import { fromQuery } from '../../components/log/model/view.ts'
import { browser } from '../../lib/browser.ts'
import { copyText, copyWhenReady } from '../../lib/clipboard.ts'
import { personById } from '../../lib/gazetteer/officials.ts'
import type { Texts } from '../../lib/i18n/texts.ts'
import { fromSafety } from '../../lib/log/import/from-safety.ts'
import { openLog } from '../../lib/log/log.ts'
import { forgetKnown, whatWasLost } from '../../lib/log/lost.ts'
import { startWorker } from '../../lib/log/start-worker.ts'
import { openAtQuote } from '../../lib/open-at-quote.ts'
import { safetyCopy } from '../../lib/safe-store.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'

const columnsKey = 'log.columns'
const safety = safetyCopy()
const log = openLog({ worker: startWorker, safety })
const settings = await loadSettings()
const locale = settings.language === 'browser' ? browser.i18n.getUILanguage() : settings.language
const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) })

const app = (
  <LogApp
    model={
      new LogModel({
        port: logPort(log, locale, (id) => personById(id)?.country ?? null),
        view: fromQuery(location.search),
        openSource: ({ link, selectors: [quote] }) => {
          if (quote) void openAtQuote(link, quote)
        },
        remember: (query) => history.replaceState(null, '', query === '' ? location.pathname : `?${query}`),
      })
    }
    exports={new ExportModel(writeFile(log, locale), copyTable(log, copyWhenReady))}
    imports={new ImportModel(importPort(log, startWorker))}
    presets={new PresetModel(log)}
    storage={new StorageModel(storagePort(log, settings.remindAfter))}
    columns={localStorage.getItem(columnsKey)?.split(' ') ?? null}
    keepColumns={(columns) => localStorage.setItem(columnsKey, columns.join(' '))}
    onCopy={copyText}
    onSample={() => open('/welcome.html')}
    onRecipes={() => open('/options.html#recipes')}
  />
)

const title = (t: Texts) => t('log.title')
let lost: ComponentProps<typeof LostContext.Provider>['value'] = null
let shown = settings
const show = () =>
  mount(<LostContext.Provider value={lost}>{app}</LostContext.Provider>, shown, browser.i18n.getUILanguage(), title)
show()
watchSettings((changed) => {
  shown = changed
  show()
})

const keptApart = async () => (safety ? fromSafety(safety) : [])

async function look(): Promise<void> {
  const apart = async () => (await keptApart()).map(({ entry }) => entry)
  const known = await whatWasLost(log, localStorage, new Date(), apart)
  if (known === null || lost !== null) return
  const missing = async () => log.plan(await keptApart())
  lost = {
    lost: known,
    kept: (await missing()).fresh.length,
    restore: async () => (await log.import(await missing(), () => 'keep')).ids.length,
    forget: () => {
      forgetKnown(localStorage)
      // What is so now is noted, so that it is not told again.
      void whatWasLost(log, localStorage, new Date())
    },
  }
  show()
}
/** What a long export needs takes all processors for some seconds: it is made when the reader rests for so many milliseconds. */
const rest = 4000
atLeisure(rest, () => void log.makeReady())

/** A log that cannot be read says so in its own place. */
const lookQuietly = () => void look().catch(() => null)
lookQuietly()
log.listen(lookQuietly)
