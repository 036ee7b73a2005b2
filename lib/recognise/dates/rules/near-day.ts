import { type Day, isoDay, nearWeekday } from '../calendar.ts'
import { isAnyDay } from '../generic.ts'
import { blanks, inferred } from '../grains.ts'
import { between, day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { speechDay } from '../speech.ts'
import { because } from '../why.ts'

const all = inferred('day')

function near(phrase: Phrase, scene: Scene, days: number, time?: string): Reading {
  const said = speechDay(phrase, scene)
  if (said !== null && said !== scene.published)
    return dated(day(said + days), blanks.day, all, because('fromSpeech', isoDay(said), 'day', days), time)
  return scene.fromPublication(blanks.day, all, ['away', 'day', days], (published) => day(published + days), time)
}

/** "Radio 4’s Today programme": a name has its capital in the middle of a sentence. */
const isProgramme = (phrase: Phrase) =>
  phrase.isCapital(phrase.start) && /^(?:programme|program|show|newsletter|podcast)$/.test(phrase.word(phrase.end))

/** Today, yesterday, tomorrow. */
const named: Rule = {
  pattern: '(today|nearday)',
  read(phrase, scene) {
    // "Kyiv Today", "USA Today": the name of an outlet.
    if (phrase.is(phrase.start - 1, 'upper') && phrase.isCapital(phrase.start)) return none
    // "Imagine a tomorrow"; the “Today” show.
    const titled =
      phrase.is(phrase.start - 1, 'opening') && phrase.is(phrase.end + (phrase.is(phrase.end, 'comma') ? 1 : 0), 'closing')
    if (phrase.is(phrase.start - 1, 'a') || titled || isProgramme(phrase)) return none
    if (isAnyDay(phrase, scene)) return none
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

/** This morning, last night, tonight. "CBS This Morning" is a programme. */
const part: Rule[] = ['(this|last) part', '(later|early)? tonight'].map((pattern) => ({
  pattern,
  read(phrase, scene) {
    // "CBS This Morning", "The Tonight Show".
    const last = phrase.end - 1
    if (phrase.isCapital(last) && (phrase.has('part') || phrase.is(phrase.end, 'upper'))) return none
    return near(phrase, scene, phrase.has('last') ? -1 : 0, phrase.has('tonight') ? 'NI' : phrase.key('part'))
  },
}))

const night = (of: Day) => between(day(of - 1), day(of))

/** Overnight: the night that ends on the publication day. "It will not happen overnight" is no night. */
const overnight: Rule = {
  pattern: 'overnight',
  read: (phrase, scene) =>
    isAnyDay(phrase, scene) || scene.tense(phrase) === 'future'
      ? none
      : scene.fromPublication(blanks.day, all, ['night'], night, 'NI'),
}

/** Overnight Thursday is the night of that day; overnight into Friday the one that ends on it. */
const overnightWeekday: Rule = {
  pattern: 'overnight (on|to|into)? weekday',
  read(phrase, scene) {
    const weekday = phrase.value('weekday') ?? 1
    const ahead = scene.tense(phrase) === 'future'
    const find = (published: Day) => {
      const on = nearWeekday(weekday, published, ahead)
      return phrase.has('to', 'into') ? night(on) : day(on)
    }
    const blank = `XXXX-WXX-${weekday}`
    return scene.fromPublication(blank, all, [ahead ? 'firstFrom' : 'lastUpTo', blank], find, 'NI')
  },
}

export const nearDays: Rule[] = [overnightWeekday, named, beyond, ...part, overnight]
