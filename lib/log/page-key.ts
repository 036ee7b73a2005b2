import type { EntrySource } from './entry.ts'
import { parseUrl, plainHost, plainQuery, withoutEnd } from './page-address.ts'

/** Parameters that follow the reader and never name an article. */
const trackers =
  /^(?:utm_|at_|mtm_|pk_|hsa_|vero_|ns_|wt_|oly_|guce_|_hs(?:enc|mi)$|__twitter_impression$|guccounter$|ref_?src$|fbclid$|gclid$|gbraid$|wbraid$|dclid$|yclid$|msclkid$|twclid$|igshid$|mc_[ce]id$|cmp(?:id)?$|s_cid$|ncid$|sref$|ocid$|ito$|smid$|smtyp$|fb_|_ga$|_gl$|spm$|xtor$)/i
/** Names that some sites use for campaigns and others for articles: a bare number is an article's. */
const doubtful = /^(?:cid|ref|share)$/i
/** How pages say that they are the light version of another: without a canonical address nothing else would join the two. */
const lightVersion = /^(?:amp|outputtype)$/i

const isTracker = (name: string, value: string): boolean =>
  trackers.test(name) ||
  (doubtful.test(name) && !/^\d{3,}$/.test(value)) ||
  (lightVersion.test(name) && /^(?:|1|true|amp)$/i.test(value))

/** The path without what names its light version or its folder's own file, and with one spelling of escapes. */
const plainPath = (path: string): string =>
  withoutEnd(withoutEnd(path).replace(/\/index\.(?:html?|php)$|\/amp$|\.amp(?=\.html?$|$)/i, '')).replace(
    /%[\da-f]{2}/gi,
    (code) => code.toUpperCase(),
  )

/** The publisher's own address of a page that a search engine serves from its cache of light pages. */
function withoutCache(url: URL): URL {
  const cached =
    /\.cdn\.ampproject\.org$/.test(url.host) || /^www\.google\.[a-z.]{2,6}$/.test(url.host)
      ? /^\/(?:amp|[acv])\/(s\/)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\/.*)$/.exec(url.pathname)
      : null
  return (cached && parseUrl(`${cached[1] ? 'https' : 'http'}://${cached[2]}${url.search}`)) ?? url
}

/** One spelling for the addresses of one page; text that is no address stays as it is. */
export function normaliseUrl(address: string): string {
  const given = parseUrl(address)
  if (!given || !/^https?:$/.test(given.protocol)) return address
  const url = withoutCache(given)
  return plainHost(url) + plainPath(url.pathname) + plainQuery(url, isTracker)
}

/** Last parts of a path that are another view of the page they stand under. */
const views = /^\/(?:amp|m|mobile|print|printable|index\.\w{2,5}|(?:page|p)[/-]?\d{1,3}|\d{1,2}|comments?|photos?|video)$/i
/** Parameters by which sites name articles. */
const articleNumber =
  /^(?:(?:article|story|news|post|doc|document|item|content|text|material)?_?(?:id|no|num|number|key)|[aps]|aid|nid|sid|tid|pid|cid|idx|seq|article|story|news)$/i

/**
 * A canonical address counts only on the page's own site, and when it names this page: some sites name their front page, a
 * section or the script that draws every article.
 */
function canonicalOf({ url, canonicalUrl }: EntrySource): string | null {
  const given = parseUrl(url)
  const canonical = canonicalUrl === null ? null : parseUrl(canonicalUrl)
  if (!given || !canonical) return null
  const page = withoutCache(given)
  if (plainHost(page) !== plainHost(canonical)) return null
  const [path, under] = [plainPath(canonical.pathname), plainPath(page.pathname)]
  if (path === '' && canonical.search === '' && under !== '') return null
  if (under.startsWith(`${path}/`) && !views.test(under.slice(path.length))) return null
  const named = [...page.searchParams].some(
    ([name, value]) => articleNumber.test(name) && /\d/.test(value) && canonical.searchParams.get(name) !== value,
  )
  return named && path === under ? null : canonical.href
}

/** The same for every address under which a reader may meet one article. */
export const pageKey = (source: EntrySource): string => normaliseUrl(canonicalOf(source) ?? source.url)
