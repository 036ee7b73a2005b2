import { describe, expect, it } from 'vitest'
import { mergeOfficials } from '../../../components/options/merge-officials.ts'
import { ownOfficialsFromCsv, ownOfficialsToCsv } from '../../../lib/gazetteer/own-officials.ts'

const person = {
  id: 'own-1',
  name: 'Oleksandra Próba',
  aliases: ['Олександра Проба'],
  surnameForms: ['Próba'],
  country: 'UA',
  gender: null,
  offices: [],
  muted: true,
}

const read = (rows: string) => ownOfficialsFromCsv(`name,country,wikidata,aliases,office\n${rows}\n`).officials
const idsAfter = (mine: readonly (typeof person)[], rows: string) => mergeOfficials(mine, read(rows)).map(({ id }) => id)

describe('a file of officials', () => {
  it.each([
    ['the same name', 'Oleksandra Próba,UA,,,Mayor'],
    ['the name without its marks and in capitals', 'OLEKSANDRA PROBA,,,,Mayor'],
    ['another spelling', 'Олександра Проба,,,,Mayor'],
  ])('means a person of the list by %s', (_, row) => {
    const [merged, ...more] = mergeOfficials([person], read(row))
    expect(more).toEqual([])
    expect(merged).toMatchObject({ id: 'own-1', name: 'Oleksandra Próba', country: 'UA', muted: true })
    expect(merged?.aliases).toEqual(['Олександра Проба'])
    expect(merged?.offices.map(({ title }) => title)).toEqual(['Mayor'])
  })

  it('brings its spellings, and leaves what it does not say', () => {
    const [merged] = mergeOfficials([person], read('Oleksandra Próba,,,O. Proba,'))
    expect(merged).toMatchObject({ country: 'UA', aliases: ['Олександра Проба', 'O. Proba'], offices: [] })
  })

  it.each([
    ['a surname alone', [person], 'Próba,,,,', ['own-1', 'proba']],
    ['a namesake of another country', [person], 'Oleksandra Próba,CZ,,,', ['own-1', 'oleksandra-proba']],
    ['an id of its own', [person], 'Oleksandra Próba,UA,Q1,,', ['own-1', 'Q1']],
    [
      'a name that two have',
      [person, { ...person, id: 'own-2' }],
      'Oleksandra Próba,,,,',
      ['own-1', 'own-2', 'oleksandra-proba'],
    ],
  ])('adds a person: %s', (_, mine, row, ids) => {
    expect(idsAfter(mine, row)).toEqual(ids)
  })

  it('replaces who has the same id, and changes nothing when it is the list itself', () => {
    expect(mergeOfficials([person], read('Olena Proba,UA,own-1,,'))).toMatchObject([{ id: 'own-1', name: 'Olena Proba' }])
    expect(mergeOfficials([person], ownOfficialsFromCsv(ownOfficialsToCsv([person])).officials)).toEqual([person])
  })
})
