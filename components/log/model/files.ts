import { download } from '../../../lib/download.ts'
import { oblastByCode } from '../../../lib/gazetteer/oblasts.ts'
import { csvDefaults } from '../../../lib/log/csv.ts'
import { fileName } from '../../../lib/log/file-name.ts'
import { formats } from '../../../lib/log/formats/formats.ts'
import { readBlob } from '../../../lib/log/import/read-file.ts'
import type { ResearchLog } from '../../../lib/log/log.ts'
import { keepForGood, storageMeter } from '../../../lib/log/storage.ts'
import type { WriteFile } from './export-model.ts'
import type { ImportPort } from './import-model.ts'
import type { StoragePort } from './storage-model.ts'

/** The ways in and out of the log through files, as an extension page has them. */

/** Writes the file and hands it over. A full backup is noted, so that its reminder rests. */
export const writeFile =
  (log: ResearchLog, locale: string): WriteFile =>
  async ({ format, ids, csv, proof }, onProgress, signal) => {
    const name = fileName(new Date(), formats[format].extension)
    const { blob, manifest } = await log.export(
      {
        format,
        ids,
        csv: csv ?? csvDefaults,
        locale,
        regionOf: (code) => {
          const oblast = oblastByCode(code)
          // The bundled outlines are drawn for the screen and have no coordinates on the globe.
          return oblast && { name: oblast.name.en, geometry: null }
        },
      },
      { onProgress, signal, proof },
    )
    download(name, blob, formats[format].mime)
    // Formats without room for the manifest get it as a file beside them.
    if (manifest && format !== 'json') download(`${name}.manifest.json`, JSON.stringify(manifest), 'application/json')
    if (format === 'json' && ids === null) await log.noteBackup()
    return name
  }

/** `worker` starts one with lib/log/worker.ts in it, for large files. */
export const importPort = (log: ResearchLog, worker?: () => Worker): ImportPort => ({
  preview: async (blob, hooks) => {
    const stamps = { now: new Date().toISOString(), newId: () => crypto.randomUUID() }
    const file = await readBlob(blob, stamps, worker, hooks)
    return { file, plan: await log.plan(file.candidates, file.shards) }
  },
  apply: async (plan, resolve, hooks) => (await log.import(plan, resolve, hooks)).ids.length,
})

export const storagePort = (log: ResearchLog, remindAfter: number): StoragePort => ({
  meter: () => storageMeter(),
  persist: () => keepForGood(),
  backup: () => log.backupState(remindAfter),
})
