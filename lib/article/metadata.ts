import { canonicalUrl } from './address.ts'
import type { Article } from './article.ts'
import { authorNames } from './author-names.ts'
import { shownAuthors } from './bylines.ts'
import { isDayFirst } from './iso-date.ts'
import { readLinkedData } from './json-ld.ts'
import { metaElements, metaNames } from './meta-elements.ts'
import { microdata } from './microdata.ts'
import { articleTitle, firstHeading, outletOfTitle } from './page-title.ts'
import { dateOfUrl, firstDate, timeElements } from './published.ts'
import { datesByHeadline, shownChanges, shownDates, withTimes } from './shown-dates.ts'
import { plainText, type Tree } from './tree.ts'

/** What the markup calls the page: an article, any page of a site, something to look at or listen to, something to buy. */
export type Declared = 'article' | 'page' | 'thing' | 'product'

/** What the markup says of the article and its text, whether it calls the page one, and whether the page goes on growing. */
export type Metadata = { article: Article; declared: Declared | null; live: boolean; body: string | null }

const liveTitle = /(?:^|[–—|:-]\s?)live\b|\blive(?: (?:updates?|blog|coverage|ticker))?$|\b(?:live ?(?:blog|ticker)|онлайн)/i
const liveAddress = /[/-](?:live|liveblog|live-?(?:updates|ticker|news))(?:[/.-]|$)/i

/** Reads all that the page's markup states of its article. */
export function readMetadata<N>(tree: Tree<N>): Metadata {
  const meta = metaElements(tree)
  const dayFirst = isDayFirst(tree.language)
  const first = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? [])
  const scripts = Array.from(tree.all('script', 'type')).filter((node) =>
    /^application\/ld\+json/i.test(tree.attribute(node, 'type')),
  )
  const linked = readLinkedData(
    scripts.map((node) => rawText(tree, node)),
    tree.url,
  )

  const [pageTitle] = Array.from(tree.all('title')).map((node) => plainText(tree, node, 500))
  // Some sites write their address where their name belongs.
  const named = (names: readonly (string | null | undefined)[]) => names.find((name) => name && !/^https?:\/\//i.test(name))
  const outlet =
    named(first(metaNames.outlet.slice(0, 1))) ??
    named([linked?.outlet]) ??
    named(microdata(tree, 'publisher')) ??
    named(first(metaNames.outlet)) ??
    outletOfTitle(pageTitle, firstHeading(tree)) ??
    null
  const titles = [linked?.title, ...first(metaNames.title), pageTitle].flatMap((words) => words || [])
  /** Later places are looked at only while none names anybody. */
  const firstNames = (...places: readonly (() => readonly string[])[]): string[] => {
    for (const place of places) {
      const names = authorNames(place(), outlet)
      if (names.length > 0) return names
    }
    return []
  }
  const type = meta.get('og:type')?.[0]?.toLowerCase() ?? ''
  const article: Article = {
    title: articleTitle(tree, titles, outlet),
    outlet,
    authors: firstNames(
      () => linked?.authors ?? [],
      () => [...first(metaNames.authors), ...first(metaNames.familyFirst).map(givenFirst)],
      () => microdata(tree, 'author'),
      () => shownAuthors(tree),
    ),
    publishedAt: firstDate(
      dayFirst,
      () => [linked?.publishedAt],
      () => first(metaNames.published),
      () => microdata(tree, 'datePublished'),
      () => timeElements(tree),
      () => dayOfUrl(tree),
      () => shownDates(tree),
      () => datesByHeadline(tree),
    ),
    modifiedAt: firstDate(
      dayFirst,
      () => [linked?.modifiedAt],
      () => first(metaNames.modified),
      () => microdata(tree, 'dateModified'),
      () => shownChanges(tree),
    ),
    url: tree.url,
    canonicalUrl: canonicalUrl(tree, [linked?.url, ...first(metaNames.url)]),
    language: (tree.language || linked?.language || first(metaNames.language)[0] || '').replace('_', '-') || null,
  }
  const other = otherKind(type)
  const dated = firstDate(dayFirst, () => [...first(metaNames.published), ...microdata(tree, 'datePublished')]) !== null
  // Many sites call every page a website; a day of publication says that it is more.
  const declared =
    linked || /^(article|news|newsarticle)/.test(type) || (dated && !other)
      ? 'article'
      : dated && other !== 'product'
        ? null
        : other
  const live =
    linked?.types.includes('LiveBlogPosting') === true || liveTitle.test(article.title ?? '') || liveAddress.test(tree.url)
  return { article, declared, live, body: linked?.body ?? null }
}

/** What an Open Graph type calls a page, when that is no article. */
function otherKind(type: string): Declared | null {
  if (type.startsWith('website')) return 'page'
  if (type.startsWith('product')) return 'product'
  return /^(profile|video|music)/.test(type) ? 'thing' : null
}

/** "Marsh, Edwin" of a catalogue as the name is said. */
const givenFirst = (name: string): string => name.replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1')

/** The day in the address, with the time that the page shows beside its headline. */
function dayOfUrl<N>(tree: Tree<N>): string[] {
  const day = dateOfUrl(tree.url)
  return day === null ? [] : withTimes([day, ...shownDates(tree).slice(0, 1)], false)
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
