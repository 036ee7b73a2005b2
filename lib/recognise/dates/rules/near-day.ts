import type { Day } from '../calendar.ts'
import { blanks, inferred } from '../grains.ts'
import { between, day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { longDay, nearWeekday } from '../pick.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { speechDay } from '../speech.ts'

const unknown = (time?: string) => dated(null, blanks.day, inferred('day'), 'publication day unknown', time)

function near(phrase: Phrase, scene: Scene, days: number, time?: string): Reading {
  const said = speechDay(phrase, scene)
  if (said === null) return unknown(time)
  const base = said === scene.published ? 'publication' : 'speech'
  const why = `${days === 0 ? 'day of' : days < 0 ? 'day before' : 'day after'} ${base}, ${longDay(said)}`
  return dated(day(said + days), blanks.day, inferred('day'), why, time)
}

/** Today, yesterday, tomorrow. */
const named: Rule = {
  pattern: '(today|nearday)',
  read(phrase, scene) {
    // "Kyiv Today", "USA Today": the name of an outlet.
    if (phrase.is(phrase.start - 1, 'upper') && phrase.word(phrase.start).startsWith('T')) return none
    return near(phrase, scene, phrase.value('today', 'nearday') ?? 0)
  },
}

/** The day before yesterday, the day after tomorrow. */
const beyond: Rule = {
  pattern: 'the unit (before|after) nearday',
  read(phrase, scene) {
    const step = phrase.value('nearday') ?? 0
    return phrase.key('unit') === 'day' && phrase.has('before') === step < 0 ? near(phrase, scene, 2 * step) : null
  },
}

/** This morning, last night, tonight. */
const part: Rule[] = ['(this|last) part', '(later|early)? tonight'].map((pattern) => ({
  pattern,
  read: (phrase, scene) => near(phrase, scene, phrase.has('last') ? -1 : 0, phrase.has('tonight') ? 'NI' : phrase.key('part')),
}))

const nightBefore = (of: Day) =>
  dated(between(day(of - 1), day(of)), blanks.day, inferred('day'), `night before ${longDay(of)}`, 'NI')

/** Overnight: the night that ends on the publication day. */
const overnight: Rule = {
  pattern: 'overnight',
  read: (_, { published }) => (published === null ? unknown('NI') : nightBefore(published)),
}

/** Overnight Thursday is the night of that day; overnight into Friday the one that ends on it. */
const overnightWeekday: Rule = {
  pattern: 'overnight (on|to|in)? weekday',
  read(phrase, scene) {
    const weekday = phrase.value('weekday') ?? 1
    const { published } = scene
    if (published === null) return dated(null, `XXXX-WXX-${weekday}`, inferred('day'), 'publication day unknown', 'NI')
    const on = nearWeekday(weekday, published, scene.tense(phrase) === 'future')
    return phrase.has('to')
      ? nightBefore(on)
      : dated(day(on), blanks.day, inferred('day'), `the one nearest to ${longDay(published)}`, 'NI')
  },
}

export const nearDays: Rule[] = [overnightWeekday, named, beyond, ...part, overnight]
