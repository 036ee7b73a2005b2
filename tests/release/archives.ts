import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { zip } from 'wxt'
import { quiet } from '../e2e/harness/build.ts'

/** Makes the archives of the project at `root` for both browsers into `outDir`, and gives their bytes by file name. */
export async function archivesOf(root: string, outDir: string): Promise<Map<string, Buffer>> {
  // The test runner says "test", and then the first build would differ from what is released.
  process.env.NODE_ENV = 'production'
  const files: string[] = []
  for (const browser of ['chrome', 'firefox']) files.push(...(await zip({ root, outDir, browser, logger: quiet })))
  return new Map(files.map((file) => [basename(file), readFileSync(file)]))
}
