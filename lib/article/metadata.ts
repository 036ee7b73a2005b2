import type { Article } from './article.ts'
import { isoDate } from './iso-date.ts'
import { readLinkedData } from './json-ld.ts'
import { plainText, type Tree } from './tree.ts'

/** What the markup says of the article, and whether it calls the page one. */
export type Metadata = { article: Article; declared: 'article' | 'other' | null }

/** Names of `meta` elements, the surest first. */
const metaNames = {
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
  authors: [
    'article:author',
    'author',
    'parsely-author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'byl',
  ],
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

function readMeta<N>(tree: Tree<N>): Map<string, string[]> {
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
    }
  }
  return found
}

/** Values of the microdata elements of that property; of a person or organisation, the name. */
function microdata<N>(tree: Tree<N>, property: string): string[] {
  const nodes = tree.all('*', 'itemprop')
  const has = (node: N | undefined, name: string) =>
    node !== undefined && tree.attribute(node, 'itemprop').split(/\s+/).includes(name)
  const values: string[] = []
  for (let i = 0; i < nodes.length && i < 500; i++) {
    const node = nodes[i]
    if (node === undefined || !has(node, property)) continue
    const own = stated(node)
    const name = own === '' || tree.attribute(node, 'itemtype') !== '' ? nameAfter(i) : undefined
    const value = name === undefined ? own : stated(name)
    if (value) values.push(value)
  }
  return values

  function nameAfter(i: number): N | undefined {
    for (let k = i + 1; k < nodes.length && k < i + 6; k++) if (has(nodes[k], 'name')) return nodes[k]
    return undefined
  }
  function stated(node: N): string {
    return tree.attribute(node, 'content') || tree.attribute(node, 'datetime') || plainText(tree, node, 200)
  }
}

function firstHeading<N>(tree: Tree<N>): string | null {
  const nodes = tree.all('h1')
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    const words = node === undefined ? '' : plainText(tree, node, 500)
    if (words.length > 8) return words
  }
  return null
}

/** Dates of `time` elements: those marked as publication first, then those in the order of the page. */
function timeElements<N>(tree: Tree<N>): string[] {
  const marked: string[] = []
  const plain: string[] = []
  const nodes = tree.all('time')
  for (let i = 0; i < nodes.length && i < 50; i++) {
    const node = nodes[i]
    if (node === undefined) continue
    const words = tree.attribute(node, 'datetime') || plainText(tree, node, 80)
    const names = `${tree.attribute(node, 'class')} ${tree.attribute(node, 'itemprop')}`
    if (/modif|updat/i.test(names)) continue
    if (/publish|pubdate|entry-date/i.test(names) || tree.attribute(node, 'pubdate')) marked.push(words)
    else plain.push(words)
  }
  return [...marked, ...plain]
}

/** /2025/03/16/, /2025-03-16- or /20250316/ in the address. */
function dateOfUrl(url: string): string | null {
  const [, year, month, day] = /\/(20\d\d|19\d\d)[-/]?(0[1-9]|1[0-2])[-/]?([0-2]\d|3[01])(?=[-/_.]|$)/.exec(url) ?? []
  return year ? isoDate(`${year}-${month}-${day}`) : null
}

/** The first day that is stated; later places are looked at only while none is found. */
function firstDate(...places: readonly (() => readonly (string | null | undefined)[])[]): string | null {
  for (const place of places)
    for (const words of place()) {
      const iso = words ? isoDate(words) : null
      if (iso) return iso
    }
  return null
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Half of the words, or more, are the same. */
function alike(a: string, b: string): boolean {
  const first = new Set(fold(a).split(' '))
  const second = fold(b).split(' ')
  return second.filter((word) => first.has(word)).length * 2 >= Math.min(first.size, second.length)
}

/** Takes " - The Outlet" or "The Outlet | " off a title. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s{1,9}[|·•»]\s{1,9}|\s{1,9}[-–—]\s{1,9}/)
  if (parts.length < 2) return title
  const isOutlet = (part: string) => outlet !== null && fold(outlet).includes(fold(part)) && fold(part) !== ''
  const last = parts.at(-1) ?? ''
  const [head = ''] = parts
  if (isOutlet(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s{1,9}[-–—|·•»]\s{0,9}$/, '')
  if (isOutlet(head)) return title.slice(head.length).replace(/^\s+[-–—|·•»]\s*/, '')
  return title.includes(' | ') ? (title.split(' | ')[0] ?? title) : title
}

function authorsFrom(candidates: readonly string[], outlet: string | null): string[] {
  const names = candidates
    .filter((words) => !/^https?:|^@/.test(words))
    .flatMap((words) =>
      words
        .replace(/^\s*(?:by|від|автор:?|author:?)\s+/i, '')
        .split(/\s{0,9}[;|]\s{0,9}|\s{1,9}(?:and|&)\s{1,9}|,\s{1,9}(?=\p{Lu})/u),
    )
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length < 100 && fold(name) !== fold(outlet ?? ''))
  return [...new Set(names)]
}

function canonicalUrl<N>(tree: Tree<N>, named: readonly (string | null | undefined)[]): string | null {
  const links = tree.all('link', 'rel')
  for (let i = 0; i < links.length && i < 500; i++) {
    const link = links[i]
    if (link !== undefined && /(^|\s)canonical(\s|$)/i.test(tree.attribute(link, 'rel')))
      named = [tree.attribute(link, 'href'), ...named]
  }
  for (const address of named) {
    if (!address || !URL.canParse(address, tree.url)) continue
    const url = new URL(address, tree.url)
    // A site that names its front page as the address of every page says nothing about this one.
    if (/^https?:$/.test(url.protocol) && (url.pathname !== '/' || new URL(tree.url).pathname === '/')) return url.href
  }
  return null
}

/** Reads all that the page's markup states of its article. */
export function readMetadata<N>(tree: Tree<N>): Metadata {
  const meta = readMeta(tree)
  const first = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? [])
  const scripts = Array.from(tree.all('script', 'type')).filter((node) =>
    /^application\/ld\+json/i.test(tree.attribute(node, 'type')),
  )
  const linked = readLinkedData(
    scripts.map((node) => rawText(tree, node)),
    tree.url,
  )

  const outlet =
    first(metaNames.outlet.slice(0, 1))[0] ??
    linked?.outlet ??
    microdata(tree, 'publisher')[0] ??
    first(metaNames.outlet)[0] ??
    null
  const [pageTitle] = Array.from(tree.all('title')).map((node) => plainText(tree, node, 500))
  const titles = [linked?.title, ...first(metaNames.title), pageTitle].flatMap((words) => words || [])
  const named = titles[0] === undefined ? null : withoutOutlet(titles[0], outlet)
  const heading = firstHeading(tree)
  const title =
    heading && (named === null || titles.some((words) => words === heading || alike(words, heading))) ? heading : named

  const linkedAuthors = authorsFrom(linked?.authors ?? [], outlet)
  const authors = linkedAuthors.length > 0 ? linkedAuthors : authorsFrom(first(metaNames.authors), outlet)
  const type = meta.get('og:type')?.[0]?.toLowerCase() ?? ''
  const article: Article = {
    title,
    outlet,
    authors: authors.length > 0 ? authors : authorsFrom(microdata(tree, 'author'), outlet),
    publishedAt: firstDate(
      () => [linked?.publishedAt],
      () => first(metaNames.published),
      () => microdata(tree, 'datePublished'),
      () => timeElements(tree),
      () => [dateOfUrl(tree.url)],
    ),
    modifiedAt: firstDate(
      () => [linked?.modifiedAt],
      () => first(metaNames.modified),
      () => microdata(tree, 'dateModified'),
    ),
    url: tree.url,
    canonicalUrl: canonicalUrl(tree, [linked?.url, ...first(metaNames.url)]),
    language: (tree.language || linked?.language || first(metaNames.language)[0] || '').replace('_', '-') || null,
  }
  const declared =
    linked || /^(article|news|newsarticle)/.test(type)
      ? 'article'
      : /^(website|profile|video|music|product)/.test(type)
        ? 'other'
        : null
  return { article, declared }
}

function rawText<N>(tree: Tree<N>, node: N): string {
  let text = ''
  const children = tree.children(node)
  for (let i = 0; i < children.length; i++) {
    const child = children[i]
    if (child !== undefined && tree.name(child) === '#text') text += tree.text(child)
  }
  return text
}
