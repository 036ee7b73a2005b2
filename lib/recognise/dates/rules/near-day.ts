import type { InferredPart } from '../../mention.ts'
import { between, day } from '../periods.ts'
import { longDay, nearWeekday, onPublication } from '../pick.ts'
import { dated, type Reading, type Rule } from '../reading.ts'
import type { Scene } from '../scene.ts'

const all: InferredPart[] = ['day', 'month', 'year']
const unknown = 'XXXX-XX-XX'

export function offset(scene: Scene, days: number, time?: string): Reading {
  const { published } = scene
  if (published === null) return dated(null, unknown, all, 'publication day unknown', time)
  const why =
    days === 0 ? onPublication(published) : days < 0 ? `day before ${longDay(published)}` : `day after ${longDay(published)}`
  return dated(day(published + days), unknown, all, why, time)
}

/** Today, yesterday, tomorrow. */
const named: Rule = {
  pattern: '(today|nearday)',
  read(phrase, scene) {
    const { start } = phrase
    // "Kyiv Today", "USA Today": the name of an outlet.
    if (phrase.is(start - 1, 'upper') && phrase.word(start).startsWith('T')) return { kind: 'none' }
    return offset(scene, phrase.value('today', 'nearday') ?? 0)
  },
}

const beyond: Rule = {
  pattern: 'the unit (before|after) nearday',
  read(phrase, scene) {
    const near = phrase.value('nearday') ?? 0
    if (phrase.key('unit') !== 'day' || near === 0 || phrase.has('before') !== near < 0) return null
    const { published } = scene
    return dated(
      published === null ? null : day(published + 2 * near),
      unknown,
      all,
      near < 0 ? 'two days before publication' : 'two days after publication',
    )
  },
}

const tonight: Rule = { pattern: '(later|early)? tonight', read: (_, scene) => offset(scene, 0, 'NI') }

/** This morning, last night, this evening. */
const part: Rule = {
  pattern: '(this|last) part',
  read: (phrase, scene) => offset(scene, phrase.has('last') ? -1 : 0, phrase.key('part')),
}

/** Overnight: the night that ends on the publication day. */
const overnight: Rule = {
  pattern: 'overnight',
  read(_, scene) {
    const { published } = scene
    if (published === null) return dated(null, unknown, all, 'publication day unknown', 'NI')
    return dated(between(day(published - 1), day(published)), unknown, all, `night before ${longDay(published)}`, 'NI')
  },
}

/** Overnight Thursday, overnight into Friday. */
const overnightWeekday: Rule = {
  pattern: 'overnight (on|to)? weekday',
  read(phrase, scene) {
    const weekday = phrase.value('weekday') ?? 1
    const { published } = scene
    if (published === null) return dated(null, `XXXX-WXX-${weekday}`, all, 'publication day unknown', 'NI')
    return dated(
      day(nearWeekday(weekday, published, scene.tense(phrase) === 'future')),
      unknown,
      all,
      `the one nearest to ${longDay(published)}`,
      'NI',
    )
  },
}

export const nearDays: Rule[] = [overnightWeekday, named, beyond, tonight, part, overnight]
