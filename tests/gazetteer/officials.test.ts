import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstNamesModule } from '../../lib/gazetteer/build/first-names.ts'
import { officialsModule, packedPeople, packOfficials } from '../../lib/gazetteer/build/pack-officials.ts'
import {
  allPeople,
  fullNameIndex,
  officeOn,
  officesOf,
  peopleNamed,
  personById,
  shortFormIndex,
} from '../../lib/gazetteer/officials.ts'
import { formsOf } from '../../lib/gazetteer/person.ts'
import { nameKey } from '../../lib/gazetteer/spelling.ts'
import { firstWordIn } from '../../lib/recognise/text/phrase-trie.ts'

const room = join(import.meta.dirname, '../../lib/gazetteer')
const id = (name: string) => peopleNamed(name)[0]?.id ?? ''

describe('the bundled officials', () => {
  it('are made from the reviewed rows', () => {
    const csv = readFileSync(join(room, 'officials.csv'), 'utf8')
    expect(readFileSync(join(room, 'officials.generated.ts'), 'utf8')).toBe(officialsModule(csv))
    expect(readFileSync(join(room, 'first-names.generated.ts'), 'utf8')).toBe(
      firstNamesModule(packedPeople(packOfficials(csv)).all()),
    )
  })

  it('are each found by the first word of each of their names', () => {
    for (const person of allPeople())
      for (const { name } of formsOf(person)) {
        const first = nameKey(firstWordIn(name) ?? '')
        const found = [...fullNameIndex.beginning(first), ...shortFormIndex.beginning(first)]
        expect(found.some(([form, who]) => form === name && who === person)).toBe(true)
      }
  })

  it('are found by id, with a QID or without, met before or not', () => {
    for (const person of allPeople()) expect(personById(person.id)).toBe(person)
    expect(personById('andrii-nobody')).toBeNull()
  })

  it.each([
    ['Volodymyr Zelensky', 'Vladimir Zelenskiy'],
    ['Oleksandr Syrskyi', 'Oleksandr Syrsky'],
    ['Oleksandr Syrskyi', 'Alexander Syrskiy'],
    ['Dmytro Kuleba', 'Dmitri Kouleba'],
    ['Viktor Yanukovych', 'Viktor F. Yanukovych'],
    ['Ban Ki-moon', 'Ban Ki Moon'],
    ['Recep Tayyip Erdoğan', 'RECEP TAYYIP ERDOGAN'],
  ])('know %s as %s', (name, spelling) => {
    expect(id(spelling)).not.toBe('')
    expect(id(spelling)).toBe(id(name))
  })

  it.each(['Zelensky', 'Nobody Atall', '', 'Volodymyr'])('know nobody by %j', (name) => expect(peopleNamed(name)).toEqual([]))

  it('give name, gender and country by id', () => {
    expect(personById(id('Kaja Kallas'))).toMatchObject({ name: 'Kaja Kallas', gender: 'f', country: 'EU' })
    expect(personById('Q0')).toBeNull()
    expect(officesOf('Q0')).toEqual([])
  })
})

describe('the office on a day', () => {
  it.each([
    ['Mike Waltz', '2025-03-16', 'National Security Adviser'],
    ['Mike Waltz', '2025-10-01', 'United States Ambassador to the United Nations'],
    ['Mike Waltz', '2024-06-01', undefined],
    ['Boris Johnson', '2022-03-15', 'Prime Minister of the United Kingdom'],
    ['Boris Johnson', '2023-03-15', undefined],
    ['Boris Johnson', '2017-05-01', 'Foreign Secretary of the United Kingdom'],
    ['Valerii Zaluzhnyi', '2023-06-01', 'Commander-in-Chief of the Armed Forces of Ukraine'],
    ['Valerii Zaluzhnyi', '2024-06-15', 'Ambassador of Ukraine to the United Kingdom'],
    ['Oleksandr Syrskyi', '2022-06-01', 'Commander of the Ukrainian Ground Forces'],
    ['Oleksandr Syrskyi', '2024-03-01', 'Commander-in-Chief of the Armed Forces of Ukraine'],
    ['Donald Trump', '2018-06-01', 'President of the United States'],
    ['Donald Trump', '2022-06-01', undefined],
    ['Donald Trump', '2025-03-16', 'President of the United States'],
    ['Joe Biden', '2014-06-01', 'Vice President of the United States'],
    ['Joe Biden', '2018-06-01', undefined],
    ['Joe Biden', '2023-06-01', 'President of the United States'],
    ['Volodymyr Zelensky', '2019-05-19', undefined],
    ['Volodymyr Zelensky', '2019-05-20', 'President of Ukraine'],
    ['Volodymyr Zelensky', '2025-03-16', 'President of Ukraine'],
    ['Petro Poroshenko', '2015-02-12', 'President of Ukraine'],
    ['Petro Poroshenko', '2022-08-19', 'Member of the Verkhovna Rada, leader of European Solidarity'],
    ['Denys Shmyhal', '2022-02-25', 'Prime Minister of Ukraine'],
    ['Denys Shmyhal', '2025-09-01', 'Minister of Defence of Ukraine'],
    ['Denys Shmyhal', '2026-02-01', 'First Deputy Prime Minister and Minister of Energy of Ukraine'],
    ['Yulia Svyrydenko', '2024-01-01', 'First Deputy Prime Minister and Minister of Economy of Ukraine'],
    ['Yulia Svyrydenko', '2025-09-04', 'Prime Minister of Ukraine'],
    ['Dmytro Kuleba', '2020-01-01', 'Deputy Prime Minister for European and Euro-Atlantic Integration'],
    ['Dmytro Kuleba', '2022-08-19', 'Minister of Foreign Affairs of Ukraine'],
    ['Dmytro Kuleba', '2025-01-01', undefined],
    ['Rustem Umerov', '2023-01-01', 'Head of the State Property Fund of Ukraine'],
    ['Rustem Umerov', '2024-02-09', 'Minister of Defence of Ukraine'],
    ['Rustem Umerov', '2025-12-04', 'Secretary of the National Security and Defence Council'],
    ['Sergei Shoigu', '2022-11-12', 'Minister of Defence of Russia'],
    ['Sergei Shoigu', '2025-01-01', 'Secretary of the Security Council of Russia'],
    ['Oleksandr Turchynov', '2014-03-17', 'Acting President of Ukraine'],
    ['Oleksandr Turchynov', '2016-01-01', 'Secretary of the National Security and Defence Council'],
    ['Theresa May', '2016-08-24', 'Prime Minister of the United Kingdom'],
    ['Theresa May', '2020-01-01', undefined],
    ['Jens Stoltenberg', '2018-11-27', 'Secretary General of NATO'],
    ['Mark Rutte', '2022-01-01', 'Prime Minister of the Netherlands'],
    ['Mark Rutte', '2025-06-01', 'Secretary General of NATO'],
    ['Kaja Kallas', '2022-01-01', 'Prime Minister of Estonia'],
    ['Kaja Kallas', '2025-10-24', 'EU High Representative for Foreign Affairs and Security Policy'],
    ['António Costa', '2020-01-01', 'Prime Minister of Portugal'],
    ['António Costa', '2025-10-24', 'President of the European Council'],
    ['Ursula von der Leyen', '2018-01-01', 'Federal Minister of Defence of Germany'],
    ['Ursula von der Leyen', '2024-06-16', 'President of the European Commission'],
    ['David Cameron', '2015-01-01', 'Prime Minister of the United Kingdom'],
    ['David Cameron', '2024-01-01', 'Foreign Secretary of the United Kingdom'],
    ['Marco Rubio', '2016-02-20', 'United States Senator for Florida'],
    ['Marco Rubio', '2025-03-16', 'United States Secretary of State'],
    ['Marco Rubio', '2025-08-16', 'United States Secretary of State'],
    ['Kyrylo Budanov', '2023-01-01', 'Head of the Main Directorate of Intelligence (HUR)'],
    ['Angela Merkel', '2019-12-10', 'Chancellor of Germany'],
    ['Friedrich Merz', '2025-08-16', 'Chancellor of Germany'],
    ['Viktor Yanukovych', '2014-02-22', 'President of Ukraine'],
    ['Viktor Yanukovych', '2014-02-23', undefined],
    ['Michel Barnier', '2019-03-13', undefined],
    ['Michel Barnier', '2024-10-01', 'Prime Minister of France'],
  ])('of %s on %s is %s', (name, day, title) => expect(officeOn(id(name), day)?.title).toBe(title))
})
