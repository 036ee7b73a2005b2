import type { EntrySource } from './entry.ts'

/** Parameters that follow the reader and never name an article. */
const trackers =
  /^(?:utm_|at_|mtm_|pk_|hsa_|vero_|ref_?src$|ref$|fbclid$|gclid$|gbraid$|wbraid$|dclid$|yclid$|msclkid$|twclid$|igshid$|mc_[ce]id$|cmpid$|cid$|ocid$|ito$|smid$|smtyp$|share$|fb_|_ga$|_gl$|spm$|xtor$)/i

const parseUrl = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null)

/** example.com for www.example.com, m.example.com and amp.example.com. */
const plainHost = (url: URL): string => url.host.replace(/^(?:www|m|mobile|amp)\./, '')

/** The path without the slashes at its end. */
function withoutEnd(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** One spelling for the addresses of one page; text that is no address stays as it is. */
export function normaliseUrl(address: string): string {
  const url = parseUrl(address)
  if (!url || !/^https?:$/.test(url.protocol)) return address
  const parameters = [...url.searchParams]
    .filter(([name]) => !trackers.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(parameters).toString()
  return plainHost(url) + withoutEnd(url.pathname) + (query && `?${query}`)
}

/** A canonical address counts only on the page's own site and when it names more than the front page. */
function canonicalOf({ url, canonicalUrl }: EntrySource): string | null {
  const page = parseUrl(url)
  const canonical = canonicalUrl === null ? null : parseUrl(canonicalUrl)
  if (!page || !canonical || plainHost(page) !== plainHost(canonical)) return null
  return canonical.pathname === '/' && canonical.search === '' && page.pathname !== '/' ? null : canonical.href
}

/** The same for every address under which a reader may meet one article. */
export const pageKey = (source: EntrySource): string => normaliseUrl(canonicalOf(source) ?? source.url)
