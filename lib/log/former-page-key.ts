import type { EntrySource } from './entry.ts'
import { parseUrl, plainHost, plainQuery, withoutEnd } from './page-address.ts'
import { normaliseUrl, pageKey } from './page-key.ts'

/**
 * The rule by which the first versions filed an article. Rows keep the key they were written with, so an article is also looked
 * for under this one; a later rule that changes joins it here.
 */

const trackers =
  /^(?:utm_|at_|mtm_|pk_|hsa_|vero_|ref_?src$|ref$|fbclid$|gclid$|gbraid$|wbraid$|dclid$|yclid$|msclkid$|twclid$|igshid$|mc_[ce]id$|cmpid$|cid$|ocid$|ito$|smid$|smtyp$|share$|fb_|_ga$|_gl$|spm$|xtor$)/i

function normalised(address: string): string {
  const url = parseUrl(address)
  if (!url || !/^https?:$/.test(url.protocol)) return address
  return plainHost(url) + withoutEnd(url.pathname) + plainQuery(url, (name) => trackers.test(name))
}

function canonicalOf({ url, canonicalUrl }: EntrySource): string | null {
  const page = parseUrl(url)
  const canonical = canonicalUrl === null ? null : parseUrl(canonicalUrl)
  if (!page || !canonical || plainHost(page) !== plainHost(canonical)) return null
  return canonical.pathname === '/' && canonical.search === '' && page.pathname !== '/' ? null : canonical.href
}

/** The key of the article in the first versions; null when it was the one of today. */
export function formerPageKey(source: EntrySource): string | null {
  const key = normalised(canonicalOf(source) ?? source.url)
  return key === pageKey(source) ? null : key
}

/** The same, but null also where the former rule took pages for one that are two: what lay there may be of the other. */
export function ownFormerPageKey(source: EntrySource): string | null {
  const key = formerPageKey(source)
  return key !== null && normaliseUrl(`https://${key}`) === pageKey(source) ? key : null
}
