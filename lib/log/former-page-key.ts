import type { EntrySource } from './entry.ts'

/**
 * The rule by which the first versions filed an article. Rows keep the key they were written with, so an article is also looked
 * for under this one; a later rule that changes joins it here.
 */

const trackers =
  /^(?:utm_|at_|mtm_|pk_|hsa_|vero_|ref_?src$|ref$|fbclid$|gclid$|gbraid$|wbraid$|dclid$|yclid$|msclkid$|twclid$|igshid$|mc_[ce]id$|cmpid$|cid$|ocid$|ito$|smid$|smtyp$|share$|fb_|_ga$|_gl$|spm$|xtor$)/i

const parseUrl = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null)
const plainHost = (url: URL): string => url.host.replace(/^(?:www|m|mobile|amp)\./, '')

function withoutEnd(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

function normalised(address: string): string {
  const url = parseUrl(address)
  if (!url || !/^https?:$/.test(url.protocol)) return address
  const parameters = [...url.searchParams]
    .filter(([name]) => !trackers.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(parameters).toString()
  return plainHost(url) + withoutEnd(url.pathname) + (query && `?${query}`)
}

function canonicalOf({ url, canonicalUrl }: EntrySource): string | null {
  const page = parseUrl(url)
  const canonical = canonicalUrl === null ? null : parseUrl(canonicalUrl)
  if (!page || !canonical || plainHost(page) !== plainHost(canonical)) return null
  return canonical.pathname === '/' && canonical.search === '' && page.pathname !== '/' ? null : canonical.href
}

export const formerPageKey = (source: EntrySource): string => normalised(canonicalOf(source) ?? source.url)
