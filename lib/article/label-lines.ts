/** Lines that stand around a text and say nothing of its matter. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words of a line that says when something was published and how long it takes to read, and nothing else. */
const timeWords = set(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december ' +
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday a p m am pm at on of the ' +
    'gmt utc bst ist cet cest eet eest msk et est edt pt pst pdt ct cst cdt z uhr h min mins minute minutes hr hrs hour hours d day days ago ' +
    'read listen updated published posted last first modified upd uk ' +
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня января февраля марта апреля мая июня июля ' +
    'августа сентября октября ноября декабря хв мин год тому назад оновлено опубліковано о в ' +
    'januar februar märz april mai juni juli august oktober dezember stand vor stunden minuten lesezeit ' +
    'janvier février mars avril juin juillet août septembre octobre novembre décembre le à il y a lecture temps de enero febrero marzo abril ' +
    'mayo junio julio agosto septiembre octubre noviembre diciembre las',
)
const clock = /\d{1,2}[:.h]\d{2}|\b(?:ago|read|min|mins|uhr)\b|(?:тому|назад|хв)(?!\p{L})/iu
/** Words of a line that offers to pass the page on, and nothing else. */
const shareWords = set(
  'share tweet bookmark whatsapp whats app telegram facebook twitter x com email e mail linkedin linked in you tube reddit flipboard pinterest copy copied link print save ' +
    'comment comments viber messenger post pin send bluesky threads gift article icon on via to this close menu listen ' +
    'teilen kopieren partager compartir enlace поділитися поделиться',
)
const longest = 90

/** Words, also of labels that stand side by side without a blank: "EDTUpdated". */
const wordsOf = (line: string): string[] =>
  line
    .replace(/(?<=\p{L})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/**
 * A line that is a time of day or an age, with or without its date, or an offer to share: no part of any text. A bare date is
 * none, since it may head a part of a chronicle.
 */
export function isLabelLine(line: string): boolean {
  if (line.length > longest) return false
  const words = wordsOf(line)
  return (
    (clock.test(line) && words.every((word) => timeWords.has(word))) ||
    (words.length > 0 && words.every((word) => shareWords.has(word)) && !/[.!?:,]/.test(line))
  )
}
