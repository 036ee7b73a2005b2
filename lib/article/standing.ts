import { isForEarsAlone } from './unseen.ts'
import { doubtfulWords, foreignWords, outsideWords, teaserWords } from './words.ts'

/** How the names of an element speak of it. */
export type Standing = 'plain' | 'teaser' | 'doubtful' | 'outside' | 'foreign'

/** What names say: how the element stands, and whether they call it the words of the article. */
export type Naming = { standing: Standing; landmark: boolean }

const known = new Map<string, Naming>()
const mostKnown = 5000

const landmarks =
  /\b(?:article|story|post|entry|news|content)[-_]{0,2}(?:body|content|text)\b|articlebody|\b(?:storytext|maincontent|rich[-_]?text|body[-_]?copy)\b/i

/** Without one of these no name calls an element the text. */
const mayNameText = /body|content|text|copy/i

/** A whole name that ends so is the text itself, whatever else the element is called. */
const wholeLandmark = /(?:^|\s)[\w-]*(?:article|story|post|entry)[-_]{0,2}(?:body|content|text)(?=\s|$)/i

/** Page builders call every block of a text a widget. */
const builders = /\b(?:elementor|sqs|wixui|et_pb|so)[-_][\w-]*/g

/**
 * What is taken out of names before they are read, each behind a word without which it cannot stand there: widgets of a builder
 * that hold a text; what a content system puts before all its components, as consent platforms do before their boxes; what a
 * picture's words are written in one with ("thumbcaption"); and states ("comments-open").
 */
const removed: readonly (readonly [words: readonly string[], pattern: RegExp, by: string])[] = [
  [['so-panel'], /\bso-panel widget widget_(?:sow-editor|sow-headline|text|black-studio-tinymce)\b/g, ''],
  [['cmp-'], /(?<![\w-])cmp-(?!banner|box|consent|cookie|popup|app\b|overlay|wrapper|modal|root|ui\b)/g, ''],
  [['caption', 'credit'], /(?:thumb|img|image|photo|pic)(?=caption|credit)/gi, '$& '],
  [
    ['enabled', 'disabled', 'allowed', '-open', '_open', 'closed', '-free', '_free'],
    /(?:^|(?<=\s))\w+[-_](?:enabled|disabled|allowed|open|closed|free)(?=\s|$)/g,
    '',
  ],
]
function withoutRemoved(names: string): string {
  let left = names
  for (const [words, pattern, by] of removed) if (words.some((word) => left.includes(word))) left = left.replace(pattern, by)
  return left
}

/** What an element has or lacks, and what its article is filed under, is not what it is: "has-sidebar", "tag-cookies". */
const ofAnother = /(?:^|(?<=\s))(?:has|with|without|no|category|tag|topic|section|format)[-_][\w-]+/gi

/** Classes that hide what they stand on, where none beside them shows it again on wider windows. */
const hiding = /(?:^|\s)(?:(?:is-|u-|js-)?hidden|hide|is-hide|d-none|invisible)(?=\s|$)/i
const showing = /(?:^|\s)(?:(?:sm|md|lg|xl|xxl):(?:block|flex|grid|inline|table)|d-(?:sm|md|lg|xl|xxl)-)/i

/** Usual names, of several words, of what stands beside an article. */
const besideNames =
  /\b(?:read|see|also|you)[-_]?(?:also|next|read|may)(?![a-z])|\b(?:more|other|latest|top|popular|similar|next|prev|previous|further)[-_]?(?:stories|story|news|articles?|posts?|reading|headlines)(?![a-z])|\babout[-_]?(?:the[-_]?)?author|\bauthor[-_]{0,2}(?:bio|box|info|card|description|profile|details)|\bmehr[-_]zum[-_]thema|\blire[-_]aussi|\blee[-_]tambien|\bleggi[-_]anche|\bczytaj[-_](?:tez|takze)/i

/** Parts of a layout are named for the whole: the main part of a page with a right rail is no rail. */
const layouts = /(?:rail|sidebar)__/g

/** Judges class and id words, split at hyphens, underscores and changes of case. */
export function namingOf(names: string): Naming {
  const before = known.get(names)
  if (before) return before
  const words = withoutRemoved(names)
    .replace(builders, '')
    .replace(layouts, '')
    .replace(ofAnother, '')
    .replace(/pull[-_]?quote/gi, 'pullquote')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g)
  const has = (list: ReadonlySet<string>) => words?.some((word) => list.has(word)) ?? false
  const standing: Standing =
    has(foreignWords) || isForEarsAlone(names)
      ? 'foreign'
      : has(outsideWords) || besideNames.test(names)
        ? 'outside'
        : has(teaserWords)
          ? 'teaser'
          : (has(doubtfulWords) || (hiding.test(names) && !showing.test(names))) &&
              !(mayNameText.test(names) && wholeLandmark.test(names))
            ? 'doubtful'
            : 'plain'
  if (known.size > mostKnown) known.clear()
  const naming = { standing, landmark: mayNameText.test(names) && landmarks.test(names) }
  known.set(names, naming)
  return naming
}
