import { isAddressLine } from './address-lines.ts'
import { speaksForItself } from './appeals.ts'
import { firstWord } from './first-word.ts'
import { foldWords } from './fold-words.ts'
import { isNotice, longestNotice } from './notices.ts'

/**
 * Lines among the words of an article that are not the article. A pattern costs more to build than to ask, and most pages
 * need few of them: each stands under the words without one of which it cannot be true.
 */

/** Short lines, by their first words. */
const openings: readonly (readonly [firstWords: string, pattern: RegExp])[] = [
  [
    'by from text written reporting additional edited editing (',
    /^\(?(?:[Bb]y|[Ff]rom|[Tt]ext by|[Ww]ritten by|(?:[Aa]dditional )?[Rr]eporting by|[Ee]dited by|[Ee]diting by)\s+\p{Lu}[\p{L}'’.-]+(?:\s|$)[^.!?]*$/u,
  ],
  [
    'read also see related recommended more editor don you go',
    /^(?:read (?:more|also|next|the full|our)|also read|see also|(?:related|recommended)(?: \w+)?\s*[:|]|more (?:on|from|stories|about|information(?=:))|editor['’]s picks?|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested)|go deeper)\b/i,
  ],
  ['related recommended', /^(?:recommended|related) (?:stories|articles|topics|content|links)$/i],
  [
    'follow like find join',
    /^(?:follow|like|find|join) (?:us|@|our (?:[\w-]+ ){0,2}(?:group|channel|community|newsletter)|(?:\w+ ){1,2}on (?:twitter|facebook|telegram|whatsapp|google|x\b))/i,
  ],
  [
    'contact reach email follow write',
    /^(?:contact|reach|email|follow|write to) [^“”"]{0,80}(?:@[\w-]{1,40}|\b\d{3}[-.]\d{4}\b)/i,
  ],
  ['par von por od від автор', /^(?:par|von|por|od|від|автор:?) \p{Lu}[^.!?]{2,110}\d[^.!?]{0,40}$/iu],
  ['with based', /^(?:with|based on) reporting (?:by|from) \p{Lu}/iu],
  ['based click', /^(?:based on reporting by|click here (?:to|for)) /i],
  ['_ * # ~ = – — -', /^[\s_*#~=–—-]{2,}$/],
  [
    'sign subscribe support donate become get download tap stay keep',
    /^(?:sign up|subscribe|support (?:us\b|our (?:work|journalism|reporting))|donate|become a|get (?:the|our) (?:latest|daily|free)|download (?:the|our)|tap here|stay up to date|keep up with)\b/i,
  ],
  [
    'advertisement advertising sponsored promoted story article skip end share print loading click watch listen video photo photos image gallery play allow',
    /^(?:advertisement|advertising|sponsored|promoted|story continues|article continues|skip|end of|share (?:this|on|via)|print this|loading|click here|watch|listen|video|photos?|image|gallery|play|allow)\b[^.!]{0,60}$/i,
  ],
  [
    'photo image picture file credit фото photos images pictures credits',
    /^(?:photo|image|picture|file photo|credit|фото)s?(?: (?:by|credit|courtesy))?\s*[:/]/i,
  ],
  [
    'published updated posted last first опубліковано оновлено опубликовано обновлено veröffentlicht publié publicado',
    /^(?:published|updated|posted|last (?:updated|modified)|first published|опубліковано|оновлено|опубликовано|обновлено|veröffentlicht|publié|publicado)(?!\p{L}).{0,60}$/iu,
  ],
  [
    'view see enlarge hide toggle open',
    /^(?:(?:view|see) all (?:posts|articles|stories)(?: by)?|(?:enlarge|hide|toggle|open) (?:this )?(?:image|caption|gallery|picture))\b.{0,60}$/i,
  ],
  ['now', /^now playing\b.{0,60}$/i],
  ['twitter instagram facebook email e phone tel', /^(?:twitter|instagram|facebook|e-?mail|phone|tel)\.?\s?:\s?\S.{0,60}$/i],
  [
    'buy shop add view',
    /^(?:buy|shop|add to (?:cart|basket|calendar|bag)|view deal)(?: (?:now|here|at|it|the issue)\b.{0,40})?$/i,
  ],
  ['реклама', /^реклама(?:\s*$|[.:] ?(?:ооо|оао|ао|пао|тов|ип|фоп)(?!\p{L})|.{0,90}\berid\b)/iu],
  ['weiterlesen', /^weiterlesen mit /i],
  ['—', /^— [^@]{1,60}\(@\w{1,20}\) .{4,40}\d{4}$/],
  ['0 1 2 3 4 5 6 7 8 9', /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/],
  ['get', /^get (?:\w+ ){0,3}(?:news|updates|stories|alerts) (?:\w+ ){0,2}on (?:whatsapp|telegram|your phone)/i],
  ['© ( copyright all', /^(?:©|\(c\)|copyright|all rights reserved)/i],
  ['0 1 2 3 4 5 6 7 8 9', /^\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?)\b.{0,20}$/i],
  [
    'this',
    /^(?:this (?:article|story|entry|post) (?:was|has been|is) (?:originally |first )?(?:published|republished|updated|produced|posted|featured)|this (?:article|story) (?:originally|first) (?:appeared|ran)\b)/i,
  ],
  [
    'tag tags tagged topic topics category categories filed in keywords',
    /^(?:tags?|tagged(?: with| as|:)|topics?|categor(?:y|ies)|filed under|in this (?:article|story)|keywords)\b\s*:?/i,
  ],
  [
    'читайте підписуйтесь підписуйтеся підписатися подписывайтесь подписаться підтримайте поддержите',
    /^(?:читайте|підпис(?:уйтесь|уйтеся|атися)|подпис(?:ывайтесь|аться)|підтримайте нас|поддержите нас)(?!\p{L})/iu,
  ],
  [
    'lire à mehr lesen lee más leggi czytaj',
    /^(?:lire aussi|à lire|mehr zum thema|lesen sie (?:auch|mehr)|lee también|más información|leggi anche|czytaj (?:też|także|również))(?!\p{L})/iu,
  ],
  [
    'leia veja saiba zobacz więcej ayrıca смотрите дивіться lees läs læs les voir ver sur',
    /^(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|zobacz (?:też|także|również)|więcej (?:na|o|ciekawych) |ayrıca okuyun|смотрите также|дивіться також|lees ook|läs (?:också|även)|l[æe]s også|voir aussi|ver también|sur le même sujet)(?=[\s:.…,!|–-]|$)/i,
  ],
  [
    'anzeige werbung publicidad publicidade publicité pubblicità reklam reklama reklamı реклама reclame advertentie annons annonse mainos',
    /^[^\s\d.,:]{5,12}[\s:.]{0,3}$/u,
  ],
  [
    'haberin continua la artikel beitrag weiter sigue continuez lisez продовження продолжение nach reszta dalsza dalszy el suite',
    /^(?:haberin devamı|continua (?:depois|após|dopo) \S{1,3} pub\S+|la suite après cette publicité|(?:der )?(?:artikel|beitrag|text) geht (?:\S{1,12} ){0,4}weiter|weiter nach der anzeige|nach der (?:anzeige|werbung)|sigue leyendo|el artículo continúa|continua a leggere|continuez votre lecture|lisez la suite|suite de l.article|продовження (?:після|статті|тексту)|продолжение после|reszta artykułu|dalsz(?:a część|y ciąg) (?:artykułu|tekstu|materiału))(?=[\s:.…,!|–-]|$)[^.]{0,40}\W{0,3}$/i,
  ],
  [
    'data haber son aktualisiert stand mis mise actualizado aggiornato zaktualizowano dodano güncelleme atualizado pubblicato opublikowano publikacja',
    /^(?:data (?:utworzenia|publikacji|aktualizacji)|haber giriş|son güncelleme|güncelleme|aktualisiert|stand|mise? à jour|actualizado|aggiornato|atualizado|zaktualizowano|dodano|pubblicato|opublikowano|publikacja)(?=[\s:.…,!|–-]|$).{0,60}\d.{0,40}$/i,
  ],
  [
    'source sources quelle quellen źródło джерело источник fuente fuentes fonte fonti kaynak bron',
    /^[^\s\d:]{4,8}\s?:\s?[^.!?]{2,60}\.?$/u,
  ],
  [
    'підписуйтесь підписуйтеся підпишіться підпишись слідкуйте стежте долучайтесь следите подпишитесь подписывайтесь folgen folge abonnieren suivez abonnez síguenos sigue seguici iscriviti obserwuj śledź zapisz takip siga acompanhe assine inscreva suscríbete',
    /(?:telegram|facebook|whatsapp|google|youtube|instagram|twitter|viber|tiktok|newsletter|канал|сторінк|страниц|розсилк|рассылк|соцмереж|соцсет|kanal|канале)/i,
  ],
]
/** Short lines that credit a picture, or say in one who wrote and when. */
const mayCredit = /Фото|Photo|Image|Picture|Illustration|Credit|getty|shutter|ap photo|reuters|posted|published|updated|modified/i
const credits: readonly RegExp[] = [
  /(?:^|[.(—–|]\s?)(?:Photo|Photograph|Photos|Image|Picture|Illustration|Credit)(?: by |: ?| ?\/ ?)\p{Lu}[^!?]{1,60}$/u,
  /^(?=.{0,150}[|·•])(?=.{0,150}\b(?:posted|published|updated|modified)\b).{0,150}\b(?:\d{4}|\d{1,2}:\d{2})\b[^.!?]{0,30}$/i,
  /(?:^|[.(—–|]\s?)Фото: ?\p{L}[^!?]{1,60}$/u,
  /getty images|shutterstock|\(ap photo|reuters\/\p{Lu}/iu,
]
const longestAside = 160
const byFirstWord = new Map<string, RegExp[]>()
for (const [words, pattern] of openings)
  for (const word of words.split(' ')) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern])

/** Whether a line is no part of the article that has this title. */
export const isAside = (words: string, title: string | null): boolean =>
  (title !== null && Math.abs(words.length - title.length) < 8 && foldWords(words) === foldWords(title)) ||
  (words.length <= longestAside &&
    (byFirstWord.get(firstWord(words))?.some((opening) => opening.test(words)) ||
      (mayCredit.test(words) && credits.some((credit) => credit.test(words))))) ||
  isAddressLine(words) ||
  (words.length <= longestNotice && (isNotice(words) || speaksForItself(words)))
