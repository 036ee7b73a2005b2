import { browser } from './browser.ts'

/** Sites beyond the news list that the reader has chosen: the browser's permission, and our scripts registered for them. */

const scriptId = 'chosen-sites'

export const originOf = (host: string): string => `*://${host}/*`

/** Asks the browser for a site; must be called within a click. False when the reader says no. */
export const askFor = (host: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(host)] })

/** Asks again for a site of the news list, in all its parts as the list names it; must be called within a click. */
export const askForListed = (host: string): Promise<boolean> => browser.permissions.request({ origins: [`*://*.${host}/*`] })

/** True where our scripts may run on this site without a click. */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(host)] })

/** Gives a site's permission back. */
export const giveBack = (host: string): Promise<boolean> => browser.permissions.remove({ origins: [originOf(host)] })

/** Tells the match patterns that the browser allows, now and whenever a permission comes or goes. Returns the way to stop. */
export function watchOrigins(heard: (origins: readonly string[]) => void): () => void {
  let stopped = false
  const look = async () => {
    // Chromium's `contains` knows nothing of the sites that only the manifest's scripts name; the list of all has them.
    const { origins = [] } = await browser.permissions.getAll()
    if (!stopped) heard(origins)
  }
  const hear = () => void look()
  browser.permissions.onAdded.addListener(hear)
  browser.permissions.onRemoved.addListener(hear)
  hear()
  return () => {
    stopped = true
    browser.permissions.onAdded.removeListener(hear)
    browser.permissions.onRemoved.removeListener(hear)
  }
}

/** Makes the registered scripts those of `hosts` that are still allowed. A reader may take a permission away at any time. */
export async function registerSites(hosts: readonly string[]): Promise<void> {
  const allowed = await Promise.all(hosts.map(isAllowed))
  const matches = hosts.filter((_, i) => allowed[i]).map(originOf)
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches,
      js: ['content-scripts/content.js'],
      css: ['content-scripts/content.css'],
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ])
}
