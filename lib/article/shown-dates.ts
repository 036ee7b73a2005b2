import { isDayFirst, isoDate } from './iso-date.ts'
import { fromHeadline } from './near-headline.ts'
import { plainText, type Tree } from './tree.ts'

/** What may stand before a date that is shown: who published it, "Published on", a clock. */
const before =
  /^(?:(?:[^,|·]{2,60}[,|·] (?=опубліковано|опубликовано|published|posted))?(?:first |last )?(?:published|posted|created|added|issued|date|veröffentlicht(?: am)?|publié le|publicado(?: el| em)?|pubblicato(?: il)?|opublikowano|dodano|yayınlanma|online seit|stand|опубліковано|опубликовано)(?: on| at)?:? ?)?(?:\d{1,2}:\d{2} ?[ap]\.?m\.?(?:,| on| [-–|•])? )?/i
const namedForDates =
  /(?:^|[-_\s])(?:dates?|data|datum|fecha|tarih|dateline|datetime|time|timestamp|published|posted|pubdate|publish|created)(?:$|[-_\s])/i
/** Elements that are looked at, and characters of a line that is a date and little else. */
const mostNamed = 3000
const longestLine = 80
/** Dates in a row that may be one day stated twice. */
const fewDates = 3

/** Dates that the page shows in elements named for them, nearest to the headline first. */
export function shownDates<N>(tree: Tree<N>): string[] {
  const dayFirst = isDayFirst(tree.language)
  const nodes = tree.all('*', 'class')
  const around = fromHeadline(tree)
  const lines: { words: string; far: number }[] = []
  for (let i = 0; i < nodes.length && i < mostNamed; i++) {
    const node = nodes[i]
    if (node === undefined || !namedForDates.test(tree.attribute(node, 'class')) || tree.name(node) === 'body') continue
    // An abbreviation is written out in its title.
    const words = (tree.name(node) === 'abbr' && tree.attribute(node, 'title')) || plainText(tree, node, longestLine + 1)
    if (words.length <= longestLine) lines.push({ words: words.replace(before, ''), far: around(node) })
  }
  const dated = lines.filter(({ words }) => isoDate(words, dayFirst) !== null).sort((a, b) => a.far - b.far)
  const near = dated.filter(({ far }) => far === dated[0]?.far)
  return [
    ...withTimes(
      near.slice(0, fewDates).map(({ words }) => words),
      dayFirst,
    ),
    ...dated.map(({ words }) => words),
  ]
}

const changed =
  /(?:updated|modified|mise? à jour|aktualisiert|actualizado|atualizado|aggiornato|zaktualizowano|aktualizacja|güncelleme|оновлено|обновлено)(?:\s(?:on|at|le|am|el|il|em))?:?\s{1,3}(.{6,60})$/iu

/** Dates that the page shows as those of a change. */
export function shownChanges<N>(tree: Tree<N>): string[] {
  const nodes = tree.all('*', 'class')
  const found: string[] = []
  for (let i = 0; i < nodes.length && i < mostNamed; i++) {
    const node = nodes[i]
    if (node === undefined || !namedForDates.test(tree.attribute(node, 'class')) || tree.name(node) === 'body') continue
    const [, words] = changed.exec(plainText(tree, node, 2 * longestLine)) ?? []
    if (words) found.push(words)
  }
  return found
}

/** The first date as another line states it with its time, where the first is a bare day. */
export function withTimes(lines: readonly string[], dayFirst: boolean): string[] {
  const [first] = lines.flatMap((words) => isoDate(words, dayFirst) ?? [])
  const timed = first?.length === 10 && lines.find((words) => isoDate(words, dayFirst)?.startsWith(`${first}T`))
  return timed ? [timed, ...lines] : [...lines]
}

/** Text nodes around the headline that are looked at, and how far up. */
const mostTexts = 40
const mostUp = 4

/** Dates that stand by themselves near the headline, for pages whose markup does not name them. */
export function datesByHeadline<N>(tree: Tree<N>): string[] {
  const dayFirst = isDayFirst(tree.language)
  const found: string[] = []
  let seen = 0
  let at: N | null = tree.all('h1')[0] ?? null
  for (let up = 0; at !== null && up < mostUp && found.length === 0; up++, at = tree.parent(at)) {
    const stack: N[] = [at]
    for (let node = stack.pop(); node !== undefined && seen < mostTexts; node = stack.pop()) {
      if (tree.name(node) === '#text') {
        const words = tree.text(node).trim()
        if (words === '') continue
        seen++
        if (words.length <= longestLine)
          found.push(...[words.replace(before, '')].filter((line) => isoDate(line, dayFirst) !== null))
      } else if (tree.name(node) !== 'script' && tree.name(node) !== 'style') {
        const children = tree.children(node)
        for (let i = children.length - 1; i >= 0; i--) {
          const child = children[i]
          if (child !== undefined) stack.push(child)
        }
      }
    }
  }
  return found
}
