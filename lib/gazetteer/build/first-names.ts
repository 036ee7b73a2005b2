import { plainLower } from '../../recognise/text/letters.ts'
import type { Person } from '../person.ts'
import { commonFemaleNames, commonMaleNames } from './common-first-names.ts'

type Gender = 'm' | 'f'

/** The two lists and the first names of all officials, by gender; null for names that both men and women bear. */
function gendersOf(people: readonly Person[]): Map<string, Gender | null> {
  const names = new Map<string, Gender | null>()
  const add = (name: string, gender: Gender) => names.set(name, (names.get(name) ?? gender) === gender ? gender : null)
  for (const name of commonMaleNames.split(' ')) add(name, 'm')
  for (const name of commonFemaleNames.split(' ')) add(name, 'f')
  for (const { name, gender } of people) {
    const space = name.indexOf(' ')
    if (gender && space > 2) add(plainLower(name.slice(0, space)), gender)
  }
  return names
}

/** The generated module, to be written to first-names.generated.ts. */
export function firstNamesModule(people: readonly Person[]): string {
  const genders = gendersOf(people)
  const list = (wanted: Gender | null) =>
    JSON.stringify(
      [...genders]
        .flatMap(([name, gender]) => (gender === wanted ? name : []))
        .sort()
        .join(' '),
    )
  return [
    '// Made from officials.csv and build/common-first-names.ts by build/officials.run.ts; change them and run it again.',
    `export const maleNames = ${list('m')}`,
    `export const femaleNames = ${list('f')}`,
    '/** Borne by men and women. */',
    `export const sharedNames = ${list(null)}`,
    '',
  ].join('\n')
}
