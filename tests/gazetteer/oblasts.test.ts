import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { intervalFaults, shareFaults } from '../../lib/gazetteer/build/check-occupation.ts'
import { BadRowsError, intervalRows, shareRows } from '../../lib/gazetteer/build/oblast-rows.ts'
import { oblastModules } from '../../lib/gazetteer/build/pack-oblasts.ts'
import { ringsOf, topologyOf } from '../../lib/gazetteer/build/topology.ts'
import { oblastNames } from '../../lib/gazetteer/oblast-names.ts'
import { allOblasts, oblastByCode } from '../../lib/gazetteer/oblasts.ts'
import { shapes } from '../../lib/gazetteer/shapes.ts'

const room = join(import.meta.dirname, '../../lib/gazetteer')
const read = (name: string) => readFileSync(join(room, name), 'utf8')
const files = {
  oblasts: read('oblasts.json'),
  occupation: read('occupation.csv'),
  shares: read('occupation-share.csv'),
  shapes: read('shapes.json'),
}

describe('the reviewed rows', () => {
  const codes = allOblasts.map(({ code }) => code)
  const intervals = intervalRows(files.occupation)
  const shares = shareRows(files.shares)

  it('have no gap, overlap or bad value', () => {
    expect(intervalFaults(intervals, codes, '2014-02-20')).toEqual([])
    expect(shareFaults(shares, intervals)).toEqual([])
  })

  it('are what the bundled modules were made from', () => {
    for (const [name, module] of Object.entries(oblastModules(files))) expect(read(name), name).toBe(module)
  })

  it.each([
    ['a gap', (csv: string) => csv.replace('UA-65,2022-11-11', 'UA-65,2022-11-13'), /UA-65: gap/],
    ['an overlap', (csv: string) => csv.replace('UA-65,2022-11-11', 'UA-65,2022-11-01'), /UA-65: overlap/],
    ['an unknown status', (csv: string) => csv.replace('2022-11-11,,partial', '2022-11-11,,half'), /status "half"/],
    ['an unknown region', (csv: string) => csv.replace('UA-77,', 'UA-78,'), /UA-78.*no such region/],
    [
      'a closed end',
      (csv: string) => csv.replace('UA-77,2014-02-20,,', 'UA-77,2014-02-20,2030-01-01,'),
      /UA-77: the last interval/,
    ],
  ])('are refused with %s', (_, spoil, message) => {
    expect(() => oblastModules({ ...files, occupation: spoil(files.occupation) })).toThrow(message)
  })

  it('are refused when a share contradicts the status', () => {
    const shares = files.shares.replace('2022-05-01,UA-12,0.0', '2022-05-01,UA-12,4.0')
    expect(() => oblastModules({ ...files, shares })).toThrow(BadRowsError)
  })
})

describe('the gazetteer', () => {
  it('names all 27 units in three languages', () => {
    expect(allOblasts).toHaveLength(27)
    for (const { name, code } of allOblasts) {
      expect(code).toMatch(/^UA-\d\d$/)
      expect(name.uk).toMatch(/^\p{Script=Cyrillic}[\p{Script=Cyrillic} -]+$/u)
      expect(name.ru).toMatch(/^\p{Script=Cyrillic}[\p{Script=Cyrillic} -]+$/u)
    }
    expect(oblastByCode('UA-14')).toMatchObject({
      shortName: 'Donetsk',
      kind: 'oblast',
      name: { en: 'Donetsk Oblast', uk: 'Донецька область', ru: 'Донецкая область' },
    })
    expect(oblastByCode('UA-12')?.centre).toBe('Dnipro')
    expect(oblastByCode('UA-43')?.name.en).toBe('Autonomous Republic of Crimea')
  })

  it('gives no spelling to two units in the same use', () => {
    const seen = oblastNames.map(({ text }) => text)
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('the outlines', () => {
  it('come back from their compact form as they were', () => {
    const { paths } = JSON.parse(files.shapes) as { paths: Record<string, string> }
    const cornersOf = (path: string) =>
      ringsOf(path)
        .map((ring) => [...new Set(ring.map(String))].sort().join(' '))
        .sort()
    expect(shapes().map(({ code }) => code)).toEqual(Object.keys(paths).sort())
    for (const { code, path } of shapes())
      expect(cornersOf(path.replaceAll('l', ' ')), code).toEqual(cornersOf(paths[code] ?? ''))
  })

  it('store a border that two units share once', () => {
    const left = ringsOf('M0,0l2,0 0,2 -2,0z')
    const right = ringsOf('M2,0l2,0 0,2 -2,0z')
    const { arcs, rings } = topologyOf([left, right])
    expect(arcs).toHaveLength(3)
    expect(
      rings
        .flat()
        .flatMap(({ arcs }) => arcs)
        .filter((arc) => arc < 0),
    ).toHaveLength(1)
  })

  it('have their label point inside', () => {
    const donetsk = shapes().find(({ code }) => code === 'UA-14')
    expect(donetsk?.label.x).toBeGreaterThan(470)
    expect(donetsk?.label.y).toBeGreaterThan(190)
  })
})
