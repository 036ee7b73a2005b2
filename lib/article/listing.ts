import { headingLink } from './heading-link.ts'
import { hasOwnStory } from './own-story.ts'
import type { Tree } from './tree.ts'

/** From so many headlines that are links on, a page may be a list of other pages. */
const manyHeadlines = 8
/** An article has this many characters in paragraphs that follow each other; fewer such line breaks than this make no text. */
const leastRun = 500
const fewBreaks = 4

const datedMeta = /(?:publish|pubdate|pub-date|\bdate\b|issued|created)/i
const articleType = /"@type"\s{0,20}:\s{0,20}(?:\[[^\]]{0,300})?"[^"]{0,100}(?:Article|Posting|Report|Review)"/
const datedAddress = /\/(?:19|20)\d\d[-/]?(?:0[1-9]|1[0-2])[-/]/

/**
 * Whether a page is plainly a list of others: it neither calls itself an article nor states a day, its headlines are links,
 * no paragraphs run on, and no headline of its own has a story below it. Looks at few nodes; what it lets pass is measured in full.
 */
export function isListing<N>(tree: Tree<N>): boolean {
  return (
    hasLinkedHeadlines(tree) &&
    !datedAddress.test(tree.url) &&
    !statesArticle(tree) &&
    tree.all('br').length < fewBreaks &&
    !hasRun(tree) &&
    !hasOwnStory(tree)
  )
}

function some<N>(nodes: ArrayLike<N>, test: (node: N) => boolean): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node !== undefined && test(node)) return true
  }
  return false
}

function hasLinkedHeadlines<N>(tree: Tree<N>): boolean {
  let linked = 0
  return ['h2', 'h3', 'h4'].some((name) =>
    some(tree.all(name), (node) => {
      const parent = tree.parent(node)
      if ((parent !== null && tree.name(parent) === 'a') || headingLink(tree, node) !== null) linked++
      return linked >= manyHeadlines
    }),
  )
}

const statesArticle = <N>(tree: Tree<N>): boolean =>
  some(tree.all('meta', 'content'), (node) => {
    const name = tree.attribute(node, 'property') || tree.attribute(node, 'name') || tree.attribute(node, 'itemprop')
    return datedMeta.test(name) || (name === 'og:type' && /^(?:article|news)/i.test(tree.attribute(node, 'content')))
  }) ||
  some(tree.all('*', 'itemprop'), (node) => /articleBody|datePublished/.test(tree.attribute(node, 'itemprop'))) ||
  some(tree.all('script', 'type'), (node) => {
    const json = tree.attribute(node, 'type').startsWith('application/ld+json') && tree.children(node)[0]
    return json ? articleType.test(tree.text(json)) : false
  })

/** Whether enough text stands in paragraphs of one parent, each alone in its wrapping or not. */
function hasRun<N>(tree: Tree<N>): boolean {
  const sums = new Map<N, number>()
  return some(tree.all('p'), (paragraph) => {
    const parent = tree.parent(paragraph)
    const holder = parent && isWrapping(tree, parent) ? tree.parent(parent) : parent
    if (!holder) return false
    let sum = sums.get(holder) ?? 0
    some(tree.children(paragraph), (node) => {
      if (tree.name(node) === '#text') sum += tree.text(node).length
      return sum >= leastRun
    })
    sums.set(holder, sum)
    return sum >= leastRun
  })
}

const isWrapping = <N>(tree: Tree<N>, parent: N): boolean => {
  let elements = 0
  return !some(tree.children(parent), (node) => tree.name(node) !== '#text' && tree.name(node) !== '' && ++elements > 1)
}
