import { type Day, isoDay } from '../calendar.ts'
import { blanks, inferred } from '../grains.ts'
import { day } from '../periods.ts'
import type { Phrase } from '../phrase.ts'
import { dated, none, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { because } from '../why.ts'

const onDay = (of: Day, time: string): Reading => dated(day(of), blanks.day, inferred('day'), because('atHand', isoDay(of)), time)

/** The day that a part of a day belongs to: the one named last, or else the publication day. */
function onDayAtHand(scene: Scene, time: string): Reading {
  const of = scene.anchor?.grain === 'day' ? scene.anchor.from : scene.published
  return of === null ? dated(null, blanks.day, inferred('day'), because('unknown', ''), time) : onDay(of, time)
}

/** 18:00 UTC, 6:40 p.m. EST: exact to the minute anywhere, once the day is known. The day may follow: "16:15 UTC, June 1". */
const zoned: Rule = {
  pattern: 'clock zone',
  read(phrase: Phrase, scene) {
    const parted = phrase.is(phrase.end, 'comma')
    const after = phrase.is(phrase.end, 'comma', 'on') ? phrase.end + 1 : phrase.end
    // Not from one time to the next: a list of times would be read over and over.
    const next = phrase.is(after, 'clock') ? null : scene.readAt(phrase.tokens, after)
    const time = phrase.key('clock') + phrase.key('zone')
    // "12:00 UTC Monday" is one mention, made by the day.
    if (next?.kind === 'dated' && next.period?.grain === 'day') return parted ? { ...next, time } : none
    // A time of another zone is local to its place, and alone it is no date. Universal time is how a report stamps its own day.
    const of = scene.sentenceDay ?? (phrase.key('zone') === 'Z' ? scene.published : null)
    return of === null ? none : onDay(of, time)
  },
}

/** Other times of the clock are no dates by themselves. */
const alone: Rule = { pattern: 'clock', read: () => none }

/** In the evening, through the night. */
const part: Rule = {
  pattern: '(?<=in|through|during) the part',
  // "in the night of March 3", "through the night Monday", "in the evening on 3 March": part of the day that follows.
  read(phrase, scene) {
    if (phrase.is(phrase.end, 'of', 'weekday')) return null
    const after = phrase.is(phrase.end, 'on') ? phrase.end + 1 : phrase.end
    return scene.plainDateAt(phrase, after)?.grain === 'day' ? null : onDayAtHand(scene, phrase.key('part'))
  },
}

/** In morning trading, late afternoon trade: how markets speak of their day. */
const trading: Rule = {
  pattern: '(?<=in) early? part',
  read: (phrase, scene) => (/^trad(?:e|ing)$/.test(phrase.word(phrase.end)) ? onDayAtHand(scene, phrase.key('part')) : null),
}

/** Later in the day. */
const within: Rule = {
  pattern: '(early|earlier|later) in the unit',
  read(phrase, scene) {
    if (phrase.key('unit') !== 'day') return null
    const reading = onDayAtHand(scene, '')
    return reading.kind === 'dated' ? dated(reading.period, reading.blank, reading.inferred, reading.why) : reading
  },
}

export const clocks: Rule[] = [zoned, alone, part, trading, within]
