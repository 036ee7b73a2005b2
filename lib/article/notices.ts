/**
 * What an outlet says of its own matters: rights, cookies, subscriptions, addresses to write to. A pattern costs more to build than to ask, and most
 * pages need none: each stands behind words, in lower case, without one of which it cannot be true.
 */
const notices: readonly (readonly [words: string, pattern: RegExp])[] = [
  [
    'rights reserved|may not be |permission of|permission from|permission is|consent of|consent from|consent is',
    /\ball rights reserved\b|\bmay not be (?:re)?(?:published|produced|printed|distributed|broadcast)\b|\bwithout (?:the |our )?(?:express |prior )?(?:written )?(?:permission|consent) (?:of|from|is)\b/i,
  ],
  [
    'privacy notice|privacy policy|to you every|to you each|to you daily|to your inbox every|to your inbox each|to your inbox daily',
    /^privacy (?:notice|policy)\b|\b(?:emailed|delivered|sent) (?:\w+ )?to (?:you|your inbox) (?:every|each|daily)\b/i,
  ],
  ['a version of this', /^a version of this (?:article|story) (?:first )?appear(?:s|ed)\b/i],
  [
    'cookies|information on a device|information on your device',
    /^(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|its) (?:[\w,]+ )?partners)? (?:uses?|stores?) (?:(?:and|or|access) ){0,2}(?:\w+ )?(?:cookies|information on (?:a|your) device)\b/i,
  ],
  [
    'by clicking|by continuing|by signing up|by subscribing|by submitting|by using this',
    /^by (?:clicking|continuing|signing up|subscribing|submitting|using this)\b/i,
  ],
  [
    'protected by recaptcha|your inbox|to your phone',
    /\b(?:this site is protected by recaptcha|to your inbox|in your inbox|direct(?:ly)? to your (?:inbox|phone))\b/i,
  ],
  [
    'reader-supported|your browser does|user agreement and|cancel any|unlimited access|unlimited digital|already a subscriber|republish this|be using cookies|review our',
    /\b(?:reader-supported|your browser does not support|user agreement and privacy policy|cancel any ?time|unlimited (?:digital )?access|already a subscriber|republish this (?:article|story)|(?:may|might) be using cookies|review our (?:commenting|community))\b/i,
  ],
  [
    'riproduzione riservata|todos los derechos|todos os direitos|alle rechte vorb|tous droits r|wszelkie prawa|tüm hakları|права захищ|права защищ',
    /\b(?:riproduzione riservata|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|tous droits réservés|wszelkie prawa zastrzeżone|tüm hakları)|(?:усі|всі|все) права (?:захищ|защищ)/iu,
  ],
  ['mit ihrer zustimmung|ich bin damit', /^(?:mit ihrer zustimmung|ich bin damit einverstanden)\b/i],
  [
    'cookie',
    /^(?=[^“”"]{0,400}\bcookies?\b)[^“”"]{0,400}(?:\baccept|\bakzept|aceptar|accett|zgod|прийня|принять|\bwe use|\bour\b|wir verwenden|utilizamos|utiliz\p{L}|utilis\p{L}|używamy|використову|использу|kullan|einwillig|zustimm|\bconsent|datenschutz|\bprivacy|política|politique|policy)/iu,
  ],
  [
    '@',
    /^(?=[^“”"@]{0,400}(?:write|email|send|reach(?:ed)?|schreiben sie|écrivez|escríb\p{L}+|scriv\p{L}+|napisz|пишіть|пишите|надсил|присыла|присила)(?!\p{L}))[^“”"@]{0,400}(?<=\w)@[\w-]{1,40}\.\w/iu,
  ],
  [
    '? ',
    /^(?:(?:do|have|did|are) you|got|have|know|want|like|enjoy\w*|love)\b(?=[^“”"]{2,200}\?)[^“”"]{2,200}\?\s(?:please )?(?:(?:you can )?(?:write|email|e-mail|call|text|contact|tell|send|let|get|share|sign|subscribe|join|follow|support|buy|donate|consider|click|try))\b/i,
  ],
  [
    'że przeczyta|merci d|danke fürs lesen|gracias por leer|grazie per aver|дякуємо, що',
    /^(?:dziękujemy, że przeczyta|merci d.avoir lu|danke fürs lesen|gracias por leer|grazie per aver letto|дякуємо, що)/iu,
  ],
  [
    'has been reviewed|why you can trust|time of publi|view deal|, please visit|making a donation|we check ',
    /^this article has been reviewed (?:according to|by our)\b|^why you can trust\b|\bprices? (?:at|as of) (?:the )?time of publi|\bview deal$|^to [^.]{4,60}, please visit (?:the|our) (?:[\w’']+ ){0,3}(?:store|shop)\.?$|^making a donation in (?:the name|memory|honou?r) of\b|^we check .{4,60} for the best prices?\b/i,
  ],
  [
    'free for|paywall',
    /\bkeep(?:s|ing)? (?:(?:our|these|this) (?:stories|journalism|articles?|site) free for|paywalls? away)\b/i,
  ],
  ['monatlich kündbar|ein konto|ein abo', /\bmonatlich kündbar\b|^(?:haben sie|sie haben) (?:schon|bereits) ein (?:konto|abo)/i],
  ['ctrl', /\bctrl\s?\+\s?enter\b/i],
  [
    'commission|you can now',
    /\b(?:we|which) (?:may |might |will )?(?:earn|receive|get) (?:an? )?(?:\w+ )?commissions?\b|^(?:new ?)?you can now (?:listen to|read)\b/i,
  ],
  [
    'in the comment|comment below|comments below|comments section',
    /^(?=[^“”"]{0,400}\b(?:have your say|let us know|tell us|share your|what do you think|leave (?:a|your) comment|we want to hear)\b)[^“”"]{0,400}\bcomments?(?: section)?(?: below)?\W{0,3}$/i,
  ],
  [
    'if you enjoyed|if you liked|if you found this|if you like this|if you enjoy this',
    /^if you (?:really )?(?:enjoyed|enjoy|liked|like|found) (?:reading )?(?:this|the|my|our) (?:article|story|post|piece|essay|newsletter|episode|guide|interview|review)\b[^“”"]{0,80}\b(?:please|clap|follow|share|subscribe|consider|sign up|you (?:may|might|can|will)|leave|support|check)\b/i,
  ],
  [
    't&cs apply|gambling problem?|gamble responsibly|begambleaware|odds subject|odds are subject|odds correct|odds/lines',
    /^[^“”"]*(?:\bt&cs apply|\bgambling problem\?|\bgamble responsibly|\bbegambleaware|\bodds(?:\/lines)? (?:are )?(?:subject to change|correct at))/i,
  ],
  ['listen to', /^listen to (?:this|more|our) (?:article|story|stories|audio|podcasts?)\b/i],
  [
    'content provided by|please use |start your |you can share this|you can also |you can highlight|free articles',
    /^(?:this article contains content provided by|please use (?:the )?(?:chrome|a modern)|start your (?:\w+ ){0,3}trial|you can (?:also )?(?:share this|highlight the text)|you have (?:\w+ ){1,3}free articles)\b/i,
  ],
]
/** Characters of a line that may be a notice. */
export const longestNotice = 420

const literal = (word: string): string => word.replace('?', '\\?')
const withTheirWords = notices.map(([words, pattern]) => ({ words: words.split('|'), pattern }))
/** Whether a line has words of any notice: asked once of each line, the words of each one after it. */
const mayBeNotice = new RegExp(withTheirWords.flatMap(({ words }) => words.map(literal)).join('|'), 'i')

/** Whether a line is such a notice. */
export function isNotice(line: string): boolean {
  if (!mayBeNotice.test(line)) return false
  const lower = line.toLowerCase()
  return withTheirWords.some(({ words, pattern }) => words.some((word) => lower.includes(word)) && pattern.test(line))
}
