import { foldWords } from './fold-words.ts'

/** Lines that end an article: headings of other matters and of readers' remarks, and what is told of an author. */

/** Headings under which others' articles or the outlet's own matters stand. */
const closingHeadings =
  /^(?:related(?: (?:articles?|stories|posts|content|news|topics|coverage|to this story))?|read (?:more|next|also)|more (?:on|from|stories|news|in|like|about)\b.*|most (?:read|popular|viewed)|popular|trending|recommended.*|you (?:may|might) (?:also )?like.*|share(?: this.*)?|tags?|topics|about the authors?|latest(?: news| stories)?|top (?:stories|latest|news)\b.*|editor['’]s picks?|newsletter|sign up.*|follow us.*|sponsored.*|advertisement|further reading|see also|up next|what to read next|don['’]t miss|republish(?: this (?:article|story))?|note from the author|(?:media|press) (?:enquiries|inquiries|contacts?)|notes? to editors|help us improve|updates to this page|people are also reading.*|what readers are saying|sobre (?:la firma|el autor|la autora)|archivado en|über (?:den autor|die autorin)|mehr zum thema|lesen sie auch.*|weitere (?:themen|artikel).*|auch interessant|à lire aussi|sur le même (?:sujet|thème)|lire aussi.*|más información|leggi anche|останні новини|читайте також|читайте также|матеріали по темі|материалы по теме|по темі|популярне|новини партнерів)\s*[:.…]?$/iu
/** Headings under which readers write. */
const remarkHeadings =
  /^(?:\d{1,5} )?(?:comments?|responses?|replies|reader comments|коментарі|комментарии|kommentare|commentaires|comentarios)(?: \(?\d{1,5}\)?)?:?$|^join the (?:conversation|discussion|debate)|^(?:leave|post|add|write) a (?:reply|comment)|^welcome to the discussion|^discussion about this post|^\d{1,5} thoughts? on /i
const longestBareHeading = 40

const closes = (headings: RegExp, words: string, heading: boolean): boolean =>
  (heading || words.length <= longestBareHeading) && headings.test(words)

export const isClosingHeading = (words: string, heading: boolean): boolean => closes(closingHeadings, words, heading)
export const isRemarkHeading = (words: string, heading: boolean): boolean => closes(remarkHeadings, words, heading)

/** What is told of an author after their name. */
const callings =
  /^(?:,[^,“”"]{1,40},)?\W{0,3}(?:is|was|has|covers|writes|reports|works|joined|leads|edits|can be|previously|based)\b/i
const credits = /^(?:written by|about|by|text:?|автор:?)\s{1,3}/i

/** "Jane Example covers bridges for the Courier.", or the bare name under which such a life is told. */
export const isBiography = (words: string, authors: readonly string[]): boolean =>
  authors.some((name) => {
    if (words.startsWith(name) && callings.test(words.slice(name.length))) return true
    return words.length < name.length + 20 && foldWords(words.replace(credits, '')) === foldWords(name)
  })
