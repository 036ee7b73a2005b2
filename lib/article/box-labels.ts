import { isClosingHeading } from './closing.ts'

/** First lines of boxes that say what the box is: not the article. */

const longestLabel = 60
const labels: readonly RegExp[] = [
  /^(?:ad|advert|advertisement|advertising|promotion|promoted|sponsored|paid content|anzeige|werbung|publicidad|publicidade|publicité|pubblicità|reklama?|реклама|reclame|annons|annonse)\W{0,3}$/iu,
  /^(?:(?:our|the|free|daily|unser|notre|nuestr[ao]|nostra|nasz)\s)?newsletters?(?:\s\S{1,20}){0,3}$|^(?:\S{1,20}\s){1,3}newsletters?$|^(?:розсилка|рассылка|infolettre|boletín|boletim)\W{0,3}$/iu,
  /^empfohlener (?:redaktioneller|externer) inhalt$|^externer inhalt$|^contenu externe$|^contenido externo$/iu,
]

export const isBoxLabel = (words: string, heading: boolean): boolean =>
  words.length <= longestLabel && (isClosingHeading(words, heading) || labels.some((label) => label.test(words)))
