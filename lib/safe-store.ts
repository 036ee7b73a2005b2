import { browser } from './browser.ts'
import { openSafety, type Safety } from './log/safety.ts'

/**
 * The extension's own storage lies apart from its databases. What a private window writes must not outlive it, so there is none: the
 * storage is the same in all windows.
 */
export const safetyCopy = (): Safety | null =>
  browser.extension?.inIncognitoContext
    ? null
    : openSafety(
        {
          all: () => browser.storage.local.get(null),
          get: async (key) => (await browser.storage.local.get(key))[key],
          set: (items) => browser.storage.local.set(items),
          remove: (keys) => browser.storage.local.remove(keys),
        },
        () => new Date().toISOString(),
      )
