import type { Article } from '../article/article.ts'

const site = ({ host }: URL): string => host.replace(/^(?:www|m|mobile|amp)\./, '')

/**
 * Where the words can be read again: the page's canonical address, unless that is on another site, a section above the page or
 * the script that draws every article; then the address under which they were read.
 */
export function addressToOpen({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl) || !URL.canParse(url)) return url
  const [page, canonical] = [new URL(url), new URL(canonicalUrl)]
  if (site(page) !== site(canonical)) return url
  if (page.pathname.startsWith(`${canonical.pathname.replace(/\/$/, '')}/`) && page.pathname !== `${canonical.pathname}/`)
    return url
  return page.pathname === canonical.pathname && /\d/.test(page.search) && canonical.search === '' ? url : canonicalUrl
}
