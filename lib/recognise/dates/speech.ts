import type { Day } from './calendar.ts'
import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'

const quoteReach = 60
const cueReach = 12

/**
 * The day on which the words around the phrase were said: inside quotation marks the day named before them in the sentence, or right behind them
 * ("…," he said on Monday); otherwise the publication day. A day to come is nobody's day of speech.
 */
export function speechDay(phrase: Phrase, scene: Scene): Day | null {
  const { quote, published } = scene
  if (!quote) return published
  const end = endOfQuote(phrase)
  // "A volunteer said", "said a driver": somebody new, who need not have spoken on the day of the sentence before.
  const isNew = end !== null && (phrase.is(end + 1, 'a') || phrase.is(end + 2, 'a'))
  const before = quote.ended && isNew ? null : quote.day
  const day = before ?? (end === null ? null : dayBehind(end, phrase, scene))
  return day !== null && (published === null || day <= published) ? day : published
}

/** The place of the closing mark behind the phrase; null when none is near. */
function endOfQuote(phrase: Phrase): number | null {
  const last = phrase.end + quoteReach
  for (let i = phrase.end; i <= last && !phrase.is(i, 'break'); i++) if (phrase.is(i, 'closing')) return i
  return null
}

function dayBehind(end: number, phrase: Phrase, scene: Scene): Day | null {
  for (let cue = end + 1; cue <= end + cueReach && !phrase.is(cue, 'stop', 'break', 'opening', 'comma'); cue++) {
    if (!phrase.is(cue, 'weekday', 'month', 'may', 'num', 'numeric')) continue
    const reading = scene.readAt(phrase.tokens, cue)
    if (reading?.kind === 'dated' && reading.period?.grain === 'day') return reading.period.from
  }
  return null
}
