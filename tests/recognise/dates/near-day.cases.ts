import type { Table } from './table.ts'

export const nearDayCases: Table[] = [
  {
    about: 'days near the publication day',
    hits: [
      ['Serve notice [today], he said. Stir no more.', ['2025-03-16']],
      ['[Today] it rained, [yesterday] it snowed, [tomorrow] it will clear.', ['2025-03-16', '2025-03-15', '2025-03-17']],
      ['[The day before yesterday] and [the day after tomorrow].', ['2025-03-14', '2025-03-18']],
      ['[This morning], [last night] and [tonight].', ['2025-03-16TMO', '2025-03-15TNI', '2025-03-16TNI']],
      ['[Earlier today] he spoke; he flies [tomorrow night].', ['2025-03-16', '2025-03-17TNI']],
      ['[Today] programmes end; they say [today] programmes end.', ['2025-03-16', '2025-03-16']],
      ['Drones hit Odesa [overnight].', ['2025-03-15/2025-03-16']],
      ['A strike hit the grid [overnight Thursday].', ['2025-03-13TNI']],
      ['It was hit [overnight into Friday].', ['2025-03-13/2025-03-14']],
    ],
    lookAlikes: [
      'It will not happen overnight.',
      'He hosts the “Today” show.',
      'She told Radio 9’s Today programme that it rained.',
      'He told the Today show.',
      'Imagine a tomorrow of peace.',
      'Subscribe today for more.',
      'Slice the onion. Stir it in. Chill the bowl. It will keep until tomorrow, or overnight.',
      'Todays and yesterdays.',
      'A nightly address.',
      'The night was cold.',
      'Some morning he will go.',
      'Mornings are cold.',
      'The Tonight Show.',
      'A day-by-day account.',
      'The day trip was long.',
      'He told Kyiv Today that it rained.',
      'USA Today reported it.',
      'CBS This Morning asked him.',
      'They fought day and night.',
    ],
  },
  {
    about: 'days near the publication day in a quotation count from the day of speech',
    hits: [
      ['On [Tuesday] he told reporters: “[Tomorrow] we will know.”', ['2025-03-11', '2025-03-12']],
      ['“We met [yesterday],” she said on [March 13]. “[Today] we rest.”', ['2025-03-12', '2025-03-13', '2025-03-13']],
      ['“We leave [today],” said a driver.', ['2025-03-16']],
      ['“I have one [today],” said the mayor, who on [Friday] had none.', ['2025-03-16', '2025-03-14']],
    ],
    lookAlikes: [],
  },
  {
    about: 'days near the publication day are unknown without a publication day',
    hits: [['[Today] and [overnight].', ['XXXX-XX-XX', 'XXXX-XX-XXTNI'], null]],
    lookAlikes: [],
  },
]
