/** The facts of the one article that a page's JSON-LD describes. */
export type LinkedData = {
  title: string | null
  outlet: string | null
  authors: string[]
  publishedAt: string | null
  modifiedAt: string | null
  url: string | null
  language: string | null
  /** The text as the markup has it. */
  body: string | null
  /** schema.org types of the chosen node. */
  types: string[]
}

type Node = Record<string, unknown>

const articleTypes = /^(?:\w{0,40}Article|(?:Live)?Blog(?:Posting)?|SocialMediaPosting|Posting|Report|Review)$/
/** Under these names stand the entries of a live blog and what readers say, which are not the article. */
const others: ReadonlySet<string> = new Set(['liveBlogUpdate', 'comment', 'comments', 'itemListElement', 'video', 'relatedLink'])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const words = (value: unknown): string | null => {
  const first = list(value)[0]
  if (typeof first === 'string') return clean(first) || null
  if (isNode(first)) return words(first['@value'] ?? first.name ?? first['@id'])
  return null
}
const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
/** Many sites escape the strings of JSON-LD as if they were HTML. */
const clean = (value: string): string =>
  value
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi, (_, decimal, hex, name) =>
      name ? (entities[String(name).toLowerCase()] ?? '') : point(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/\s+/g, ' ')
    .trim()
const point = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Tolerates what browsers' consumers tolerate: comments or CDATA around, raw line ends in strings, a trailing semicolon. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\s{0,9}\]\]>|\]\]>)?[\s;]{0,200}$/, '')
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

/** All objects of the graphs, at most `limit`, breadth first. */
function nodesOf(roots: unknown[], limit = 2000): Node[] {
  const nodes: Node[] = []
  const queue = [...roots]
  for (let i = 0; i < queue.length && i < limit * 4 && nodes.length < limit; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, limit))
    else if (isNode(value)) {
      nodes.push(value)
      for (const [name, below] of Object.entries(value))
        if (typeof below === 'object' && below !== null && !others.has(name)) queue.push(below)
    }
  }
  return nodes
}

const typesOf = (node: Node): string[] =>
  list(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#]/, ''))
const isArticle = (node: Node): boolean => typesOf(node).some((type) => articleTypes.test(type))

/** Where a node says it lives. */
const addressOf = (node: Node): string | null => {
  const main = list(node.mainEntityOfPage)[0]
  return (
    words(node.url) ??
    (isNode(main) ? words(main['@id'] ?? main.url) : typeof main === 'string' ? main : null) ??
    words(node['@id'])
  )
}

const path = (url: string): string =>
  url
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*/, '')
    .replace(/\/$/, '')

/** Reads the JSON-LD blocks of a page read at `url`; null when they describe no article. */
export function readLinkedData(blocks: readonly string[], url: string): LinkedData | null {
  const nodes = nodesOf(blocks.filter((block) => block.length < 1_000_000).map(parseLoosely))
  const byId = new Map<unknown, Node>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
  }
  const resolve = (value: unknown): unknown =>
    isNode(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value
  const score = (node: Node): number =>
    (node.datePublished ? 4 : 0) +
    (node.headline ? 2 : 0) +
    (path(addressOf(node) ?? '') === path(url) ? 8 : 0) +
    (node.articleBody ? 1 : 0)
  let article: Node | null = null
  for (const node of nodes) if (isArticle(node) && (!article || score(node) > score(article))) article = node
  if (!article) return null
  const authors = [...list(article.author), ...(article.author ? [] : list(article.creator))]
    .map(resolve)
    .map((author) => (isNode(author) ? words(author.name) : words(author)))
    .filter((name) => name !== null)
  const publisher = resolve(list(article.publisher)[0])
  return {
    title: words(article.headline) ?? words(article.name),
    outlet: isNode(publisher) ? words(publisher.name) : words(publisher),
    authors,
    publishedAt: words(article.datePublished) ?? words(article.dateCreated),
    modifiedAt: words(article.dateModified),
    url: addressOf(article),
    language: words(article.inLanguage),
    body: words(article.articleBody),
    types: typesOf(article),
  }
}
