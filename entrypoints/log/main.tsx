import { mount } from '../../components/base/mount.tsx'
import { LogApp } from '../../components/log/LogApp.tsx'
import { ExportModel } from '../../components/log/model/export-model.ts'
import { importPort, storagePort, writeFile } from '../../components/log/model/files.ts'
import { ImportModel } from '../../components/log/model/import-model.ts'
import { LogModel } from '../../components/log/model/log-model.ts'
import { logPort } from '../../components/log/model/log-port.ts'
import { PresetModel } from '../../components/log/model/preset-model.ts'
import { StorageModel } from '../../components/log/model/storage-model.ts'
import { fromQuery } from '../../components/log/model/view.ts'
import { browser } from '../../lib/browser.ts'
import { personById } from '../../lib/gazetteer/officials.ts'
import type { Texts } from '../../lib/i18n/texts.ts'
import { openLog } from '../../lib/log/log.ts'
import { startWorker } from '../../lib/log/start-worker.ts'
import { openAtQuote } from '../../lib/open-at-quote.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'

const columnsKey = 'log.columns'
const log = openLog({ worker: startWorker })
const settings = await loadSettings()
const locale = settings.language === 'browser' ? browser.i18n.getUILanguage() : settings.language
const show = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) })

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
    exports={new ExportModel(writeFile(log, locale))}
    imports={new ImportModel(importPort(log, startWorker))}
    presets={new PresetModel(log)}
    storage={new StorageModel(storagePort(log, settings.remindAfter))}
    columns={localStorage.getItem(columnsKey)?.split(' ') ?? null}
    keepColumns={(columns) => localStorage.setItem(columnsKey, columns.join(' '))}
    onCopy={(text) => navigator.clipboard.writeText(text)}
    onSample={() => show('/welcome.html')}
    onRecipes={() => show('/options.html#recipes')}
  />
)

const title = (t: Texts) => t('log.title')
const draw = (now: Settings) => mount(app, now, browser.i18n.getUILanguage(), title)
draw(settings)
watchSettings(draw)
