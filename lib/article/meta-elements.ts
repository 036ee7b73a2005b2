import type { Tree } from './tree.ts'

/** Names of `meta` elements, the surest first. */
export const metaNames = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'sailthru.title',
    'headline',
  ],
  outlet: [
    'og:site_name',
    'application-name',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'copyright',
  ],
  authors: ['article:author', 'author', 'parsely-author', 'sailthru.author', 'byl'],
  /** Where libraries write the family's name first. */
  familyFirst: ['citation_author', 'dc.creator', 'dcterms.creator'],
  published: (
    'article:published_time og:article:published_time article:published og:published_time parsely-pub-date datepublished ' +
    'citation_publication_date citation_date dc.date.issued dcterms.created dcterms.issued dc.date.created dc.date dcterms.date ' +
    'sailthru.date pubdate publishdate publish-date publish_date publication_date date ptime article.published'
  ).split(' '),
  modified: 'article:modified_time og:updated_time article:modified datemodified dcterms.modified last-modified lastmod'.split(
    ' ',
  ),
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'],
} as const

/** What the counting service's older form says, all of it in one element. */
function ofPage(json: string): [string, string[]][] {
  try {
    const page: unknown = JSON.parse(json)
    if (typeof page !== 'object' || page === null) return []
    const words = (value: unknown) => [value].flat().filter((one) => typeof one === 'string')
    const { title, link, pub_date: day, author, authors } = page as Record<string, unknown>
    return Object.entries({
      'parsely-title': words(title),
      'parsely-link': words(link),
      'parsely-pub-date': words(day),
      'parsely-author': [...words(author), ...words(authors)],
    })
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** What the `meta` elements say, by their lower-case names. */
export function metaElements<N>(tree: Tree<N>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const nodes = tree.all('meta')
  for (let i = 0; i < nodes.length && i < 500; i++) {
    const node = nodes[i]
    if (node === undefined) continue
    const content = tree.attribute(node, 'content').trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tree.attribute(node, attribute).toLowerCase()
      if (name) found.set(name, [...(found.get(name) ?? []), content])
      if (name === 'parsely-page') for (const [key, values] of ofPage(content)) found.set(key, values)
    }
  }
  return found
}
