import { describe, expect, it } from 'vitest'
import { ruleInUkrainian } from '../../lib/i18n/rule.uk.ts'
import { textsIn } from '../../lib/i18n/texts.ts'
import { emptyContext } from '../../lib/recognise/context.ts'
import { dates } from '../../lib/recognise/dates/index.ts'
import type { Why, WhyKey } from '../../lib/recognise/dates/why.ts'

/** The pages were published on Sunday 16 March 2025. */
const sentences: Record<WhyKey, [english: string, ukrainian: string]> = {
  stated: ['Signed on 3 March 2020.', 'названо повністю'],
  vague: ['It is quiet now.', 'без точного дня'],
  unknown: ['That Friday, he left.', 'день публікації невідомий'],
  closest: ['He left on March 3.', '3 березня: найближче до 16 березня 2025'],
  lastBefore: ['It began last October.', 'жовтень: востаннє до 16 березня 2025'],
  lastUpTo: ['He left on Tuesday.', 'вівторок: востаннє не пізніше 16 березня 2025'],
  firstAfter: ['He leaves next spring.', 'весна: уперше після 16 березня 2025'],
  firstFrom: ['He will leave on Tuesday.', 'вівторок: уперше не раніше 16 березня 2025'],
  secondAfter: ['He leaves Tuesday week.', 'вівторок: удруге після 16 березня 2025'],
  inYear: ['It rose in the third quarter of last year.', '3-й квартал 2024 року'],
  inWeek: ['He left on Friday of last week.', 'п’ятниця: тиждень перед 16 березня 2025'],
  away: ['He left three weeks ago.', 'за 3 тижні до 16 березня 2025'],
  fromSpeech: ['On March 11 he said: “We met yesterday.”', 'за день до 11 березня 2025, дня мовлення'],
  night: ['Drones came overnight.', 'ніч перед 16 березня 2025'],
  comingWeek: ['They will speak this week.', 'сказано в неділю про майбутнє: тиждень після 16 березня 2025'],
  sevenDays: ['It froze over the past week.', 'сім днів до 16 березня 2025'],
  atHand: ['It landed at 18:00 UTC.', 'того дня, про який ідеться: 16 березня 2025'],
  namedBefore: ['In the first quarter of 2024 it fell; profit for the quarter rose.', 'квартал: названо вище, 1-й квартал 2024'],
  yearBefore: ['In the first quarter of 2024 it fell from the year-ago quarter.', 'за рік до 1-го кварталу 2024'],
  toldBehind: ['A month earlier, on Dec. 14, he left.', 'місяць, до якого належить 14 грудня 2024, названо одразу далі'],
  endsOn: ['In the quarter ended Aug. 31, 2024, it rose.', 'квартал: закінчується 31 серпня 2024'],
  attacks: ['It was founded after 9/11.', 'напади 11 вересня 2001'],
}

describe('the rule of a date in Ukrainian', () => {
  it.each(Object.entries(sentences))('says %s', (key, [english, ukrainian]) => {
    const found = dates(english, { ...emptyContext, publishedOn: '2025-03-16' }).findLast(({ why }) => why.key === key)
    expect(found && ruleInUkrainian(found.why)).toBe(ukrainian)
  })

  it.each<[Partial<Why>, string]>([
    [{ what: 'day', count: 0 }, 'того самого дня: 16 березня 2025'],
    [{ what: 'day', count: 1 }, 'через день після 16 березня 2025'],
    [{ what: 'week', count: 0 }, 'тиждень, до якого належить 16 березня 2025'],
    [{ what: 'month', count: -5 }, 'за 5 місяців до 16 березня 2025'],
    [{ what: 'year', count: -21 }, 'за 21 рік до 16 березня 2025'],
    [{ what: 'weekend', count: 1 }, 'вихідні після 16 березня 2025'],
    [{ what: 'month', count: -1, to: '2025-03' }, 'за місяць до березня 2025'],
    [{ what: 'week', count: -2, to: '2025-W11' }, 'за 2 тижні до 11-го тижня 2025'],
    [{ what: 'year', count: -1, to: '2024' }, 'за рік до 2024 року'],
    [{ key: 'closest', what: 'XXXX-XX-20' }, '20-те число: найближче до 16 березня 2025'],
    [{ key: 'closest', what: 'Easter' }, 'Easter: найближче до 16 березня 2025'],
    [{ key: 'closest', what: 'XXXX-H1' }, '1-ше півріччя: найближче до 16 березня 2025'],
  ])('counts: %j is “%s”', (part, words) => {
    expect(ruleInUkrainian({ key: 'away', what: '', count: 0, to: '2025-03-16', ...part })).toBe(words)
  })
})

it('is the English sentence, and called so, where there is no other', () => {
  const why: Why = { key: 'vague', what: '', count: 0, to: '' }
  expect(textsIn('uk').rule({ rule: 'vague', why })).toEqual({ text: 'без точного дня', lang: 'uk' })
  expect(textsIn('uk').rule({ rule: 'vague' })).toEqual({ text: 'vague', lang: 'en' })
  expect(textsIn('en').rule({ rule: 'vague', why })).toEqual({ text: 'vague', lang: 'en' })
})
