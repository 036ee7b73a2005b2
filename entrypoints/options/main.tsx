import { mount } from '../../components/base/mount.tsx'
import { copyTable } from '../../components/log/model/copy-table.ts'
import { ExportModel } from '../../components/log/model/export-model.ts'
import { importPort, storagePort, writeFile } from '../../components/log/model/files.ts'
import { ImportModel } from '../../components/log/model/import-model.ts'
import { PresetModel } from '../../components/log/model/preset-model.ts'
import { StorageModel } from '../../components/log/model/storage-model.ts'
import { OptionsPage } from '../../components/options/OptionsPage.tsx'
import { SettingsModel } from '../../components/options/settings-model.ts'
import { barredOf } from '../../components/options/sites.ts'
import { browser } from '../../lib/browser.ts'
import { copyWhenReady } from '../../lib/clipboard.ts'
import { download } from '../../lib/download.ts'
import { lastDataDay } from '../../lib/gazetteer/occupation.ts'
import { allPeople } from '../../lib/gazetteer/officials.ts'
import { ownOfficialsToCsv } from '../../lib/gazetteer/own-officials.ts'
import { outlineCredit } from '../../lib/gazetteer/shapes.ts'
import type { Texts } from '../../lib/i18n/texts.ts'
import { fileName } from '../../lib/log/file-name.ts'
import { openLog } from '../../lib/log/log.ts'
import { forgetKnown } from '../../lib/log/lost.ts'
import { startWorker } from '../../lib/log/start-worker.ts'
import { countRejected, forgetRejected } from '../../lib/rejections.ts'
import { safetyCopy } from '../../lib/safe-store.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { settingsFromJson, settingsToJson } from '../../lib/settings/settings-file.ts'
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { askFor, askForListed, giveBack, registerSites, watchOrigins } from '../../lib/sites.ts'
import { isRefused } from './self-test.ts'
import { openShortcuts, shortcuts } from './shortcuts.ts'

const log = openLog({ worker: startWorker, safety: safetyCopy() })
const settings = await loadSettings()
const model = new SettingsModel({ change: changeSettings, watch: watchSettings }, settings)
const locale = settings.language === 'browser' ? browser.i18n.getUILanguage() : settings.language
const people = allPeople()

const page = (
  <OptionsPage
    model={model}
    presets={new PresetModel(log)}
    storage={new StorageModel(storagePort(log, settings.remindAfter))}
    exports={new ExportModel(writeFile(log, locale), copyTable(log, copyWhenReady))}
    imports={new ImportModel(importPort(log, startWorker))}
    rejections={{ count: countRejected, forget: forgetRejected }}
    about={{
      version: browser.runtime.getManifest().version,
      sharesUntil: lastDataDay,
      people: people.length,
      terms: people.reduce((sum, { offices }) => sum + offices.length, 0),
      outlineCredit,
    }}
    shortcuts={await shortcuts()}
    today={new Date().toISOString().slice(0, 10)}
    newId={() => crypto.randomUUID()}
    watchLog={(heard) => {
      const look = async () => heard({ total: await log.count(), latest: (await log.list(3)).entries })
      void look()
      return log.listen(() => void look())
    }}
    onAllow={askFor}
    onWithdraw={async (host) => void (await giveBack(host))}
    onAllowAgain={async (host) => {
      const { sitesOn } = model.state.settings
      if (!sitesOn.includes(host)) return askForListed(host)
      const allowed = await askFor(host)
      if (allowed) await registerSites(sitesOn)
      return allowed
    }}
    watchBarred={(hosts, heard) => watchOrigins((origins) => heard(barredOf(hosts, origins)))}
    onShortcuts={openShortcuts}
    onDeleteAll={async () => {
      // An open log page hears of it at once, and must not miss what its reader deleted.
      forgetKnown(localStorage)
      await log.deleteAll()
      await forgetRejected()
    }}
    onSaveOfficials={() => download(fileName(new Date(), 'officials.csv'), ownOfficialsToCsv(model.state.settings.ownOfficials))}
    onSaveSettings={() =>
      download(fileName(new Date(), 'settings.json'), settingsToJson(model.state.settings), 'application/json')
    }
    onReadSettings={async (file) => model.change(settingsFromJson(await file.text()))}
    selfTest={isRefused}
  />
)

const title = (t: Texts) => t('options.title')
const draw = (now: Settings) => mount(page, now, browser.i18n.getUILanguage(), title)
draw(settings)
watchSettings(draw)
