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
  const day = quote.day ?? dayBehindQuote(phrase, scene)
  return day !== null && (published === null || day <= published) ? day : published
}

function dayBehindQuote(phrase: Phrase, scene: Scene): Day | null {
  let i = phrase.end
  const last = i + quoteReach
  while (!phrase.is(i, 'closing')) if (++i > last || phrase.is(i, 'break')) return null
  for (let cue = i + 1; cue <= i + cueReach && !phrase.is(cue, 'stop', 'break', 'opening', 'comma'); cue++) {
    if (!phrase.is(cue, 'weekday', 'month', 'may', 'num', 'numeric')) continue
    const reading = scene.readAt(phrase.tokens, cue)
    if (reading?.kind === 'dated' && reading.period?.grain === 'day') return reading.period.from
  }
  return null
}
