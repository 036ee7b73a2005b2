import { foldWords } from './fold-words.ts'

/** Lines that end an article: headings of other matters and of readers' remarks, and what is told of an author. */

/** Headings under which others' articles or the outlet's own matters stand. */
const closingHeadings =
  /^(?:related(?: (?:articles?|stories|posts|content|news|topics|coverage|to this story))?|read (?:more|next|also)|more (?:on|from|stories|news|in|like|about)\b.*|more (?:\S+ ){1,3}you (?:may|might|(?:wi|['’])ll) (?:also )?(?:like|love)|most (?:read|popular|viewed)(?: (?:in|on|stories|articles|news)\b.*)?|other (?:\S+ ){1,2}(?:obituaries|stories|articles|news)|memorial events(?: for\b.*)?|from (?:this|the) (?:\S+ )?issue|popular|trending|recommended.*|you (?:may|might) (?:also )?like.*|share(?: this.*)?|tags?|topics|about the authors?|latest(?: news| stories)?|top (?:stories|latest|news)\b.*|editor['’]s picks?|newsletter|sign up.*|follow us.*|sponsored.*|advertisement|further reading|(?:keep|continue) reading|see also|up next|what to read next|don['’]t miss|republish(?: this (?:article|story))?|note from the author|(?:media|press) (?:enquiries|inquiries|contacts?)|notes? to editors|help us improve|updates to this page|people are also reading.*|what readers are saying|sobre (?:la firma|el autor|la autora)|archivado en|über (?:den autor|die autorin)|mehr zum thema|lesen sie auch.*|weitere (?:themen|artikel).*|auch interessant|à lire aussi|sur le même (?:sujet|thème)|lire aussi.*|à découvrir aussi|weiterlesen|sigue leyendo|czytaj dalej|más información|leggi anche|останні новини|читайте також|читайте также|матеріали по темі|материалы по теме|по темі|популярне|новини партнерів)\s*[:.…]?$/iu
const closingHeadingsElsewhere =
  /^(?:das könnte sie.{0,20} interessieren|passend(?:e artikel)? zum thema|zum thema|mehr (?:aus|von|dazu)(?: \S+){0,4}|verwandte (?:artikel|themen)|meistgelesen|empfohlene artikel|pour aller plus loin|les plus lus|articles? (?:liés|similaires|connexes)|voir aussi|dans la même rubrique|te puede interesar|(?:más|mais) (?:noticias|notícias|lidas|leídas)|noticias relacionadas|notícias relacionadas|relacionad[oa]s?|leia (?:também|mais)|veja (?:também|mais)|saiba mais|potrebbe interessarti(?: anche)?|articoli correlati|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|polecane|lees (?:ook|meer)|läs (?:också|även|mer)|les også|læs også|lue myös|(?:ilgili|benzer) haberler|на (?:цю ж|цю|эту) тему|по теме|більше новин|(?:схожі|похожие) \S+|читайте ще|вас може зацікавити|вам може бути цікаво|вам может быть интересно|новини за темою|рекомендуємо|рекомендуем|смотрите также|дивіться також|(?:ещё|еще) по теме|другие новости|інші новини|延伸閱讀|延伸阅读|相关(?:阅读|新闻|推荐)|相關(?:新聞|文章)|推荐阅读|推薦閱讀|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사|اقرأ (?:أيضا|أيضًا|ايضا)|مواضيع ذات صلة|כתבות נוספות|עוד בנושא)\s*[:.…]?$/iu
/** Headings under which readers write. */
const remarkHeadings =
  /^(?:\d{1,5} )?(?:comments?|responses?|replies|reader comments|member discussion|коментарі|комментарии|留言|评论|評論|コメント|댓글|التعليقات|תגובות|yorumlar|commenti|comentários|komentarze|reacties|kommentare|commentaires|comentarios)(?: \(?\d{1,5}\)?)?:?$|^join the (?:conversation|discussion|debate)|^(?:leave|post|add|write) a (?:reply|comment)|^welcome to the discussion|^discussion about this post|^(?:sign (?:the|\S+ \S+['’]s) )?guest ?book$|^\d{1,5} thoughts? on /i
const longestMark = 12
const endMarks = /^(?:#(?: ?#){1,4}|[-–—*]{1,2} ?(?:30|ends?|ende|fin) ?[-–—*]{1,2}|ends)$/i
const longestBareHeading = 40

const closes = (headings: RegExp, words: string, heading: boolean): boolean =>
  (heading || words.length <= longestBareHeading) && headings.test(words)

/** A release ends at such a mark; below it stand the office and its contacts. */
export const isEndMark = (words: string): boolean => words.length <= longestMark && endMarks.test(words)

export const isClosingHeading = (words: string, heading: boolean): boolean =>
  closes(closingHeadings, words, heading) || closes(closingHeadingsElsewhere, words, heading)
export const isRemarkHeading = (words: string, heading: boolean): boolean => closes(remarkHeadings, words, heading)

/** What is told of an author after their name. */
const callings =
  /^(?:,[^,“”"]{1,40},)?\W{0,3}(?:is|was|has|covers|writes|reports|works|joined|leads|edits|can be|previously|based)\b/i
const credits = /^(?:written by|about|by|text:?|автор:?)\s{1,3}/i

/** "Jane Example covers bridges for the Courier." */
export const isLife = (words: string, authors: readonly string[]): boolean =>
  authors.some((name) => words.startsWith(name) && callings.test(words.slice(name.length)))

/** Such a life, or the bare name under which it is told. */
export const isBiography = (words: string, authors: readonly string[]): boolean =>
  isLife(words, authors) ||
  authors.some((name) => words.length < name.length + 20 && foldWords(words.replace(credits, '')) === foldWords(name))
