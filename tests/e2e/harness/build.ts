import { join } from 'node:path'
import { build } from 'wxt'

const root = join(import.meta.dirname, '../../..')

/** Builds the extension for both browsers once, before the end-to-end tests. */
export async function setup(): Promise<void> {
  await buildFor('chromium')
  await buildFor('firefox')
}

/** Builds the extension and returns the folder that a browser loads it from. */
export async function buildFor(which: 'chromium' | 'firefox'): Promise<string> {
  const environment = process.env.NODE_ENV
  // Vitest's own would reach the code that is built, and what is tested must be what is shipped.
  process.env.NODE_ENV = 'production'
  try {
    await build({ root, browser: which === 'chromium' ? 'chrome' : 'firefox', logger: quiet })
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = environment
  }
  return builtFor(which)
}

/** The folder that a build for this browser lies in. */
export const builtFor = (which: 'chromium' | 'firefox'): string =>
  join(root, '.output', which === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')

const silent = () => undefined
/** Of WXT's words only warnings and errors. */
export const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
}
