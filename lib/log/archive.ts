import type { EntrySource } from './entry.ts'

/** Where copies of a page are kept beside the page itself. Nothing here asks for one: these are addresses that a reader may follow. */

/** Letters of an address; browsers and servers stop far below. */
const longest = 10_000

/** The web address as browsers spell it; null when the text is none, or one of another protocol. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && href.length <= longest ? href : null
}

/** The host that keeps a copy, as the name of the archive. */
export const archiveHost = (url: string): string => new URL(url).hostname

/** The Wayback Machine’s list of its copies of a page, and its own way to make one now; null for what is no page of the web. */
export function waybackOf({
  url,
  canonicalUrl,
}: Pick<EntrySource, 'url' | 'canonicalUrl'>): { copies: string; save: string } | null {
  const page = webAddress(canonicalUrl ?? '') ?? webAddress(url)
  if (page === null) return null
  const [withoutFragment = page] = page.split('#')
  return { copies: `https://web.archive.org/web/*/${withoutFragment}`, save: `https://web.archive.org/save/${withoutFragment}` }
}
