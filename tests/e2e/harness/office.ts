import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

/** LibreOffice Calc without a screen: 90 MB to fetch, 280 MB on disk. */
const debianPackage = 'libreoffice-calc-nogui'
const paths = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Its path: an installed one, or one installed now where that is possible; null, with the reason on stderr, where it is not. */
export function officePath(): string | null {
  const found = paths.find(runs)
  if (found !== undefined) return found
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.error('LibreOffice is missing: installing it with apt-get.')
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', debianPackage))
      return paths.find(runs) ?? null
  }
  console.error(`LibreOffice is missing, so its tests are skipped. To run them: apt-get install ${debianPackage}`)
  return null
}
