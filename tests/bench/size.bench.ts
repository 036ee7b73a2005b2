import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildFor } from '../e2e/harness/build.ts'

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** What the browser loads, in bytes as built and gzipped. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const folder = await buildFor('chromium')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css)$/.test(file))
  return files.sort().map((file) => {
    const content = readFileSync(join(folder, file))
    return {
      name: file.replace(/-[\w-]{8}(?=\.)/, ''),
      value: `${kilobytes(content.length)}, gzipped ${kilobytes(gzipSync(content, { level: 9 }).length)}`,
    }
  })
}
