import type { LogPort } from '../../components/popup/model/ports.ts'
import { download } from '../../lib/download.ts'
import { fileName } from '../../lib/log/file-name.ts'
import { textMatcher } from '../../lib/log/find/text.ts'
import type { ResearchLog } from '../../lib/log/log.ts'

export const logPort = (log: ResearchLog, locale: string): LogPort => ({
  add: log.add,
  correctSpeaker: (id, correctedSpeaker) => log.edit([id], { correctedSpeaker }),
  trash: log.trash,
  restore: log.restore,
  get: log.get,
  latest: async (limit) => (await log.list(limit)).entries,
  search: async (words, limit) => {
    const matches = textMatcher(words)
    const { digests } = await log.catalogue()
    const found = digests.filter((digest) => matches === null || matches(digest))
    found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    return log.get(found.slice(0, limit).map(({ id }) => id))
  },
  ofPage: log.ofPage,
  count: log.count,
  exportCsv: async () => {
    const { csvDefaults } = await import('../../lib/log/csv.ts')
    const name = fileName(new Date(), 'csv')
    const { blob } = await log.export({ format: 'csv', ids: null, csv: csvDefaults, locale, regionOf: () => null })
    download(name, blob)
    return name
  },
  listen: (heard) => log.listen(heard),
})
