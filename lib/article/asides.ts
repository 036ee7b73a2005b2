import { foldWords } from './fold-words.ts'

/**
 * Lines among the words of an article that are not the article. A pattern costs more to build than to ask, and most pages
 * need few of them: each stands under the words without one of which it cannot be true.
 */

/** Short lines, by their first words. */
const openings: readonly (readonly [firstWords: string, pattern: RegExp])[] = [
  [
    'by from text written reporting edited editing',
    /^(?:by|from|text by|written by|reporting by|edited by|editing by)\s+\p{Lu}[\p{L}'’.-]+(?:\s|$)[^.!?]*$/u,
  ],
  [
    'read also see related recommended more editor don you',
    /^(?:read (?:more|also|next|the full|our)|also read|see also|(?:related|recommended)(?: \w+)?\s*[:|]|more (?:on|from|stories|about)|editor['’]s picks?|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested))\b/i,
  ],
  ['follow like find join', /^(?:follow|like|find|join) (?:us|@|\w+ on (?:twitter|facebook|telegram|x\b))/i],
  [
    'sign subscribe support donate become get download',
    /^(?:sign up|subscribe|support (?:us\b|our (?:work|journalism|reporting))|donate|become a|get (?:the|our) (?:latest|daily|free)|download (?:the|our))\b/i,
  ],
  [
    'advertisement advertising sponsored promoted story article skip share print loading click watch listen video photo photos image gallery play',
    /^(?:advertisement|advertising|sponsored|promoted|story continues|article continues|skip (?:past|to)|share (?:this|on|via)|print this|loading|click here|watch|listen|video|photos?|image|gallery|play)\b[^.!?]{0,60}$/i,
  ],
  [
    'photo image picture file credit source фото джерело photos images pictures credits sources',
    /^(?:photo|image|picture|file photo|credit|source|фото|джерело)s?(?: (?:by|credit|courtesy))?\s*[:/]/i,
  ],
  [
    'published updated posted last first опубліковано оновлено',
    /^(?:published|updated|posted|last (?:updated|modified)|first published|опубліковано|оновлено)\b.{0,60}$/i,
  ],
  ['© ( copyright all', /^(?:©|\(c\)|copyright|all rights reserved)/i],
  ['0 1 2 3 4 5 6 7 8 9', /^\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?)\b.{0,20}$/i],
  ['this', /^(?:this (?:article|story) (?:was|has been|is) (?:originally |first )?(?:published|republished|updated|produced))/i],
  [
    'tag tags topic topics category categories filed in keywords',
    /^(?:tags?|topics?|categor(?:y|ies)|filed under|in this (?:article|story)|keywords)\b\s*:?/i,
  ],
  [
    'читайте підписуйтесь підписатися подписывайтесь подписаться',
    /^(?:читайте також|читайте на тему|підпис(?:уйтесь|атися)|читайте также|подпис(?:ывайтесь|аться))/i,
  ],
]
/** Short lines that credit a picture. */
const mayCredit = /Photo|Image|Picture|Illustration|Credit|getty|shutter|ap photo|reuters/i
const credits: readonly RegExp[] = [
  /(?:^|[.(]\s?)(?:Photo|Photograph|Photos|Image|Picture|Illustration|Credit)(?: by |: ?| ?\/ ?)\p{Lu}[^!?]{1,60}$/u,
  /getty images|shutterstock|\(ap photo|reuters\/\p{Lu}/iu,
]
const longestAside = 160
/** The outlet's own matters, in lines of any length up to the longest notice. */
const mayBeNotice =
  /rights res|may not be|permission|consent|privacy|to you|version of|cookies|by clicking|by con|by sign|by sub|by using|recaptcha|inbox/i
const notices: readonly RegExp[] = [
  /\ball rights reserved\b|\bmay not be (?:re)?(?:published|produced|printed|distributed|broadcast)\b|\bwithout (?:the |our )?(?:express |prior )?(?:written )?(?:permission|consent) (?:of|from|is)\b/i,
  /^privacy (?:notice|policy)\b|\b(?:emailed|delivered|sent) (?:\w+ )?to (?:you|your inbox) (?:every|each|daily)\b/i,
  /^a version of this (?:article|story) (?:first )?appear(?:s|ed)\b/i,
  /^(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|its) (?:\w+ )?partners)? uses? (?:\w+ )?cookies\b/i,
  /^by (?:clicking|continuing|signing up|subscribing|submitting|using this)\b/i,
  /\b(?:this site is protected by recaptcha|sent (?:straight|directly) to your inbox|(?:delivered|straight|right) to your inbox)\b/i,
]
const longestNotice = 400

const byFirstWord = new Map<string, RegExp[]>()
for (const [words, pattern] of openings)
  for (const word of words.split(' ')) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern])

/** The letters that a line begins with, in lower case; the first character where it is none. */
function firstWord(line: string): string {
  let end = 0
  for (let letter = line[0]; letter !== undefined && letter.toLowerCase() !== letter.toUpperCase(); letter = line[end]) end++
  return line.slice(0, Math.max(1, end)).toLowerCase()
}

/** Whether a line is no part of the article that has this title. */
export const isAside = (words: string, title: string | null): boolean =>
  (title !== null && Math.abs(words.length - title.length) < 8 && foldWords(words) === foldWords(title)) ||
  (words.length <= longestAside &&
    (byFirstWord.get(firstWord(words))?.some((opening) => opening.test(words)) ||
      (mayCredit.test(words) && credits.some((credit) => credit.test(words))))) ||
  (words.length <= longestNotice && mayBeNotice.test(words) && notices.some((notice) => notice.test(words)))
