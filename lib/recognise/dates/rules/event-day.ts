import { certainDay } from '../calendar.ts'
import { day } from '../periods.ts'
import { dated, type Rule } from '../reading.ts'
import { because } from '../why.ts'

/** Days that are known by month and day alone, whatever the year of the article. */
const attacks = day(certainDay(2001, 9, 11))
const ofAttacks = /^(?:attack|terror|hijack)/i

/** 9/11; the Sept. 11 attacks. */
export const eventDays: Rule[] = [
  {
    pattern: 'num slash num',
    read(phrase) {
      const [month, date] = phrase.values('num')
      return month === 9 && date === 11 ? dated(attacks, '', ['year'], because('attacks', '')) : null
    },
  },
  {
    pattern: 'month num',
    read(phrase) {
      if (phrase.value('month') !== 9 || phrase.value('num') !== 11 || !ofAttacks.test(phrase.word(phrase.end))) return null
      return dated(attacks, '', ['year'], because('attacks', ''))
    },
  },
]
