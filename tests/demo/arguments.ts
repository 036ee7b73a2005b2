import { parseArgs } from 'node:util'

export type DemoArguments = {
  /** Walk the reader's path without a window. */
  headless: boolean
  /** A saved page (path) or an http address to read instead of the demonstration article. */
  page: string | null
}

const usage = 'npm run demo -- [--headless] [--page FILE.html | --page http://…]'

/** Throws an Error with the usage for anything it does not know. */
export function demoArguments(argv: string[], hasDisplay: boolean): DemoArguments {
  try {
    const { values } = parseArgs({ args: argv, options: { headless: { type: 'boolean' }, page: { type: 'string' } } })
    return { headless: values.headless ?? !hasDisplay, page: values.page ?? null }
  } catch (cause) {
    throw new Error(`Usage: ${usage}`, { cause })
  }
}

export const hasDisplay = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY)
