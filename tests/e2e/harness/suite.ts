import { afterAll, beforeAll } from 'vitest'
import { builtFor } from './build.ts'
import { forget, launchReader, type Reader, type Which } from './reader.ts'
import { type Pages, type Site, serveSite } from './site.ts'

/** One browser with the extension for a whole suite, and the web that it sees. Both are there from the first test to the last. */
export function readerOf(which: Which, pages: Pages): { readonly reader: Reader; readonly site: Site; restart(): Promise<void> } {
  let site: Site | undefined
  let reader: Reader | undefined
  beforeAll(async () => {
    site = await serveSite(pages)
    reader = await launchReader({ which, extension: builtFor(which), proxy: site.address })
  })
  afterAll(async () => {
    await reader?.close()
    await site?.close()
    if (reader) forget(reader.profile)
  })
  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The browser is there only inside tests.')
    return part
  }
  return {
    get reader() {
      return there(reader)
    },
    get site() {
      return there(site)
    },
    /** Quits the browser and starts it again with the same profile. */
    restart: async () => {
      const { profile } = there(reader)
      await reader?.close()
      reader = await launchReader({ which, extension: builtFor(which), proxy: there(site).address, profile })
    },
  }
}
