const letters = ['newsletter', 'boletín', 'boletin', 'infolettre', 'розсилк', 'рассылк']
/** Where an outlet can be followed, and how readers are asked to. */
const channels = [
  'telegram',
  'телеграм',
  'whatsapp',
  'viber',
  'вайбер',
  'youtube',
  'facebook',
  'instagram',
  'google news',
  'google новин',
]
const follows =
  /(?:^|[^\p{L}])(?:підпи(?:суйтес[яь]|шіться)|подпи(?:сывайтесь|шитесь)|приєднуйтес[яь]|присоединяйтесь|долучайтес[яь]|слідкуйте за|стежте за|следите за)(?!\p{L})|\b(?:follow|join|subscribe to) (?:us|our)\b|\b(?:folgen sie uns|abonnieren sie unser|suivez-nous|rejoignez|síguenos|únete a nuestro|seguici|bizi takip|kanalımıza|obserwuj nas|dołącz do)/iu
const invitations =
  /\b(?:you|your|recib[ae]|ap[uú]ntate|suscr[ií]b\w+|inscri\w+|abonn\w+|anmelden|melden sie|bestellen)(?!\p{L})|підпис|подпис/iu

/** An outlet speaks of itself, to its reader, of what it would like to have. */
const ourselves = /\b(?:we|us|our|my)\b/i
const reader = /\b(?:you|your|yours)\b/i
const wish =
  /\bsupport (?:us|our|my)\b|\b(?:your|our readers['’]?) support\b|\bbecom\w{1,3} a member\b|\b(?:membership|donat\w+|subscri\w+|newsletters?|sign up|free trial|readers give|contribute to)\b/i
const spoken = /["“”«»„]/
/** Whether lines that stand together, some of them short, ask the reader for something. */
export function isAppeal(words: string): boolean {
  if (!wish.test(words) && !/\b(?:help|gifts?|rely on|members?|contribut\w+)\b/i.test(words)) return false
  const own = words.replace(/[“"«„][^“”"»«]{0,2000}[”"»“]/g, ' ')
  const named = own.match(/\b(?:we|us|our|ours|you|your|yours|me|my)\b/gi)?.length ?? 0
  const all = own.match(/\p{L}+/gu)?.length ?? 0
  return named >= 4 && named >= all * 0.04 && ourselves.test(own) && reader.test(own)
}

/** Whether a line by itself asks the reader for something. */
export function speaksForItself(words: string): boolean {
  const isSpoken = () => spoken.test(words)
  if (reader.test(words) && wish.test(words) && ourselves.test(words)) return !isSpoken()
  const lower = words.toLowerCase()
  if (letters.some((name) => lower.includes(name)) && invitations.test(words)) return !isSpoken()
  return channels.some((name) => lower.includes(name)) && follows.test(words) && !isSpoken()
}
