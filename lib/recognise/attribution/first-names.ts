import { femaleNames, maleNames, sharedNames } from '../../gazetteer/first-names.generated.ts'
import { plainLower } from '../text/letters.ts'
import type { Gender } from './roles.ts'

let table: Map<string, Gender | null> | null = null

/** First names of officials and of news in English; null for names that both men and women bear. */
function firstNames(): ReadonlyMap<string, Gender | null> {
  if (table) return table
  const names = new Map<string, Gender | null>()
  for (const name of maleNames.split(' ')) names.set(name, 'm')
  for (const name of femaleNames.split(' ')) names.set(name, 'f')
  for (const name of sharedNames.split(' ')) names.set(name, null)
  table = names
  return names
}

export const isFirstName = (name: string): boolean => firstNames().has(plainLower(name))

/** Null when the name says nothing. */
export const genderOf = (name: string): Gender | null => firstNames().get(plainLower(name)) ?? null
