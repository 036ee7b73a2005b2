import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

/** The real browsers that the end-to-end tests, the demo and the bench drive. */
type Browser = { name: string; variable: string; paths: string[]; packages: string[] }

const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'fonts-liberation', 'fonts-noto-core'],
  },
} satisfies Record<string, Browser>

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** No browser and no way to get one here; the message says in one line what to do. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError'
}

const apt = (...args: string[]) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

/** The path of a browser's executable: the one the environment names, an installed one, or one installed now by apt. */
export function browserPath(which: keyof typeof browsers): string {
  const { name, variable, paths, packages } = browsers[which]
  const named = process.env[variable]
  if (named !== undefined && named !== '') {
    if (runs(named)) return named
    throw new BrowserMissingError(`${variable} names ${named}, which cannot be run.`)
  }
  const installed = () => paths.find(runs)
  const found = installed()
  if (found !== undefined) return found
  if (canInstall()) {
    console.error(`${name} is missing: installing it with apt-get.`)
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) {
      const now = installed()
      if (now !== undefined) return now
    }
  }
  throw new BrowserMissingError(
    `${name} is missing: install it (Debian: apt-get install ${packages.join(' ')}) or set ${variable}.`,
  )
}
