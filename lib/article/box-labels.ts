import { isClosingHeading } from './closing.ts'

/** First lines of boxes that say what the box is: not the article. */

const longestLabel = 60
const labels: readonly RegExp[] = [
  /^(?:ad|advert|advertisement|advertising|promotion|promoted|sponsored|paid content|anzeige|werbung|publicidad|publicidade|publicité|pubblicità|reklama?|реклама|reclame|annons|annonse)\W{0,3}$/iu,
  /^(?:(?:our|the|free|daily|unser|notre|nuestr[ao]|nostra|nasz)\s)?newsletters?(?:\s\S{1,20}){0,3}$|^(?:\S{1,20}\s){1,3}newsletters?$|^(?:розсилка|рассылка|infolettre|boletín|boletim)\W{0,3}$/iu,
  /^empfohlener (?:redaktioneller|externer) inhalt$|^externer inhalt$|^contenu externe$|^contenido externo$/iu,
]

/** What says that a program wrote the box, in its first line or its last. */
const machines = [
  'AI',
  'KI',
  'IA',
  'ШІ',
  'ИИ',
  'ChatGPT',
  'rtificial intelligence',
  'nstliche',
  'inteligencia artificial',
  'intelligence artificielle',
  'sztuczn',
  'apay zek',
  'тучн',
  'скусственн',
]
const madeBy =
  /(?:^|[^\p{L}])(?:AI|KI|IA|ШІ|ИИ)(?!\p{L})|ChatGPT|artificial intelligence|künstliche\p{L}? intelligenz|inteligencia artificial|intelligence artificielle|sztuczn\p{L}{1,3} inteligencj|yapay zek|штучн\p{L}{1,4} інтелект|искусственн\p{L}{1,4} интеллект/iu
const making =
  /generat|summar|takeaway|key points|erstellt|zusammengefasst|zusammenfassung|généré|résumé|generad|resum|wygenerowan|podsumowan|streszczen|oluşturul|özet|згенерован|створен|підсум|сгенерирован|создан/i
const longestMachine = 140

export const isMachineMade = (words: string): boolean =>
  words.length <= longestMachine && machines.some((name) => words.includes(name)) && madeBy.test(words) && making.test(words)

export const isBoxLabel = (words: string, heading: boolean): boolean =>
  (words.length <= longestLabel && (isClosingHeading(words, heading) || labels.some((label) => label.test(words)))) ||
  isMachineMade(words)
