import type { LogPort } from '../../components/popup/ports.ts'
import { toCsv } from '../../lib/log/csv.ts'
import { fileName } from '../../lib/log/file-name.ts'
import { textMatcher } from '../../lib/log/find/text.ts'
import type { ResearchLog } from '../../lib/log/log.ts'

export const logPort = (log: ResearchLog): LogPort => ({
  add: log.add,
  correctSpeaker: (id, correctedSpeaker) => log.edit([id], { correctedSpeaker }),
  trash: (id) => log.trash([id]),
  restore: (id) => log.restore([id]),
  latest: async (limit) => (await log.list(limit)).entries,
  search: async (words, limit) => {
    const matches = textMatcher(words)
    const { digests } = await log.catalogue()
    const found = digests.filter((digest) => matches === null || matches(digest))
    return log.get(found.slice(-limit).map(({ id }) => id))
  },
  ofPage: log.ofPage,
  count: log.count,
  csv: async () => {
    const { entries } = await log.list(Number.POSITIVE_INFINITY)
    return { name: fileName(new Date(), 'csv'), text: toCsv(entries) }
  },
  listen: (heard) => log.listen(heard),
})
