import type { Article } from './article.ts'
import { type Box, wordsOf } from './boxes.ts'
import { foldWords } from './fold-words.ts'
import { nodesInStep, type Steps } from './steps.ts'

/** Short lines among the words of an article that are not the article: first words, in any case. */
const asides: readonly RegExp[] = [
  /^(?:by|from|text by|written by|reporting by|edited by|editing by)\s+\p{Lu}[\p{L}'’.-]+(?:\s|$)[^.!?]*$/u,
  /^(?:read (?:more|also|next|the full|our)|also read|see also|(?:related|recommended)(?: \w+)?\s*[:|]|more (?:on|from|stories|about)|editor['’]s picks?|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested))\b/i,
  /^(?:follow|like|find|join) (?:us|@|\w+ on (?:twitter|facebook|telegram|x\b))/i,
  /^(?:sign up|subscribe|support (?:us\b|our (?:work|journalism|reporting))|donate|become a|get (?:the|our) (?:latest|daily|free)|download (?:the|our))\b/i,
  /^(?:advertisement|advertising|sponsored|promoted|story continues|article continues|skip (?:past|to)|share (?:this|on|via)|print this|loading|click here|watch|listen|video|photos?|image|gallery|play)\b[^.!?]{0,60}$/i,
  /^(?:photo|image|picture|file photo|credit|source|фото|джерело)s?(?: (?:by|credit|courtesy))?\s*[:/]/i,
  /^(?:published|updated|posted|last (?:updated|modified)|first published|опубліковано|оновлено)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright|all rights reserved)/i,
  /^\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?)\b.{0,20}$/i,
  /^(?:this (?:article|story) (?:was|has been|is) (?:originally |first )?(?:published|republished|updated|produced))/i,
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|in this (?:article|story)|keywords)\b\s*:?/i,
  /^(?:читайте також|читайте на тему|підпис(?:уйтесь|атися)|читайте также|подпис(?:ывайтесь|аться))/i,
  /(?:^|[.(]\s?)(?:Photo|Photograph|Photos|Image|Picture|Illustration|Credit)(?: by |: ?| ?\/ ?)\p{Lu}[^!?]{1,60}$/u,
  /getty images|shutterstock|\(ap photo|reuters\/\p{Lu}/iu,
]
const longestAside = 160
/** The outlet's own matters, in lines of any length up to the longest notice. */
const notices: readonly RegExp[] = [
  /\ball rights reserved\b|\bmay not be (?:re)?(?:published|produced|printed|distributed|broadcast)\b|\bwithout (?:the |our )?(?:express |prior )?(?:written )?(?:permission|consent) (?:of|from|is)\b/i,
  /^privacy (?:notice|policy)\b|\b(?:emailed|delivered|sent) (?:\w+ )?to (?:you|your inbox) (?:every|each|daily)\b/i,
  /^a version of this (?:article|story) (?:first )?appear(?:s|ed)\b/i,
  /^(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|its) (?:\w+ )?partners)? uses? (?:\w+ )?cookies\b/i,
  /^by (?:clicking|continuing|signing up|subscribing|submitting|using this)\b/i,
  /\b(?:this site is protected by recaptcha|sent (?:straight|directly) to your inbox|(?:delivered|straight|right) to your inbox)\b/i,
]
const longestNotice = 400
/** What is told of an author after their name. */
const callings = /^\W{0,3}(?:is|was|has|covers|writes|reports|works|joined|leads|edits|can be|previously|based)\b/i
const longestBareHeading = 40
/** A closing heading with more than this share of the running text after it closes nothing. */
const mostAfterClosing = 0.15
/** Items of lists and tables end an article without a full stop. */
const itemNames: ReadonlySet<string> = new Set(['li', 'td', 'dd', 'dt'])

/** Headings under which others' articles, comments or the outlet's own matters stand. */
const closingHeadings =
  /^(?:related(?: (?:articles?|stories|posts|content|news|topics|coverage))?|read (?:more|next|also)|more (?:on|from|stories|news|in|like|about)\b.*|most (?:read|popular|viewed)|popular|trending|recommended.*|you (?:may|might) (?:also )?like.*|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share(?: this.*)?|tags?|topics|about the authors?|latest(?: news| stories)?|editor['’]s picks?|newsletter|sign up.*|follow us.*|sponsored.*|advertisement|further reading|see also|up next|what to read next|don['’]t miss|останні новини|читайте також|коментарі)\s*:?$/i

const endsSentence = /[.!?…。؟:]["”»’)\]]{0,3}$/

type Leaf<N> = { box: Box<N>; words: string; heading: boolean; running: boolean }

/** Blocks below the root that are not part of the text: surroundings, headlines, lists of links, asides, all after a closing heading. */
export function* skippedBelow<N>(
  root: Box<N>,
  outside: ReadonlySet<Box<N>>,
  { title, authors }: Pick<Article, 'title' | 'authors'>,
): Steps<Set<Box<N>>> {
  const skip = new Set<Box<N>>()
  const leaves: Leaf<N>[] = []
  const stack = [root]
  for (let box = stack.pop(), seen = 1; box; box = stack.pop(), seen++) {
    if (seen % nodesInStep === 0) yield
    const linkList = box.linked > box.chars * 0.6 && box.good === 0 && box.chars > 0
    if (box !== root && (outside.has(box) || box.name === 'h1' || linkList)) {
      skip.add(box)
      continue
    }
    if (box.children.length === 0 || box.own.chars > 0) {
      const leaf = leafOf(box)
      if (box !== root && box.children.length === 0 && isAside(leaf.words, title)) skip.add(box)
      else if (leaf.words !== '') leaves.push(leaf)
    }
    for (let i = box.children.length - 1; i >= 0; i--) {
      const child = box.children[i]
      if (child) stack.push(child)
    }
  }
  for (const box of edges(leaves, authors)) if (box !== root) skip.add(box)
  return skip
}

const isAside = (words: string, title: string | null): boolean =>
  (title !== null && Math.abs(words.length - title.length) < 8 && foldWords(words) === foldWords(title)) ||
  (words.length <= longestAside && asides.some((aside) => aside.test(words))) ||
  (words.length <= longestNotice && notices.some((notice) => notice.test(words)))

/** "Jane Example covers bridges for the Courier." */
const isBiography = (words: string, authors: readonly string[]): boolean =>
  authors.some((name) => words.startsWith(name) && callings.test(words.slice(name.length)))

const leafOf = <N>(box: Box<N>): Leaf<N> => ({
  box,
  words: box.chars > 0 ? wordsOf(box, 240) : '',
  heading: box.heading,
  running: box.good > 0,
})

/** Lines before the first running text and after the last that are no sentences, and all from a closing heading or the author's life on. */
function edges<N>(leaves: readonly Leaf<N>[], authors: readonly string[]): Box<N>[] {
  const first = leaves.findIndex(({ running }) => running)
  if (first < 0) return []
  const goodAfter: number[] = []
  let good = 0
  for (let i = leaves.length - 1; i >= 0; i--) {
    const leaf = leaves[i]
    goodAfter[i] = good
    if (leaf?.running) good += leaf.box.good
  }
  const closing = leaves.findIndex(
    ({ heading, words }, i) =>
      (((heading || words.length <= longestBareHeading) && closingHeadings.test(words)) || isBiography(words, authors)) &&
      (goodAfter[i] ?? 0) < good * mostAfterClosing,
  )
  const end = closing < 0 ? leaves.length : closing
  const last = leaves.slice(0, end).findLastIndex(({ running }) => running)
  const isEdge = ({ box, words }: Leaf<N>, i: number): boolean => {
    if (i >= end) return true
    if (i >= first && i <= last) return false
    return !endsSentence.test(words) && !(i > last && itemNames.has(box.name) && box.linked === 0)
  }
  return leaves.filter((leaf, i) => leaf.box.children.length === 0 && isEdge(leaf, i)).map(({ box }) => box)
}
