import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { until } from './view.ts'

/** The path of the one finished download with this ending. */
export const downloaded = (folder: string, ending: string): Promise<string> =>
  until(`a download *${ending}`, async () => {
    const files = readdirSync(folder)
    const unfinished = files.some((file) => /\.(crdownload|part)$/.test(file))
    const file = files.find((name) => name.endsWith(ending))
    return file !== undefined && !unfinished && join(folder, file)
  })
