import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { officialsModule } from '../../lib/gazetteer/build/pack-officials.ts'
import { officeOn, officesOf, peopleNamed, personById } from '../../lib/gazetteer/officials.ts'

const room = join(import.meta.dirname, '../../lib/gazetteer')
const id = (name: string) => peopleNamed(name)[0]?.id ?? ''

describe('the bundled officials', () => {
  it('are made from the reviewed rows', () => {
    const csv = readFileSync(join(room, 'officials.csv'), 'utf8')
    expect(readFileSync(join(room, 'officials.generated.ts'), 'utf8')).toBe(officialsModule(csv))
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
    ['Boris Johnson', '2022-03-15', 'Prime Minister of the United Kingdom'],
    ['Boris Johnson', '2023-03-15', undefined],
    ['Valerii Zaluzhnyi', '2023-06-01', 'Commander-in-Chief of the Armed Forces of Ukraine'],
    ['Valerii Zaluzhnyi', '2024-06-15', 'Ambassador of Ukraine to the United Kingdom'],
  ])('of %s on %s is %s', (name, day, title) => expect(officeOn(id(name), day)?.title).toBe(title))
})
