import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOblasts, oblastByCode } from '../../lib/gazetteer/oblasts.ts'
import { lastDataDay, type OccupationStatus, statusOn } from '../../lib/gazetteer/occupation.ts'

type Case = [region: string, day: string, status: OccupationStatus, share: number | null | [from: number, to: number]]

/** Status and share on single days: turning points from both sides, and quiet days between. */
const table: Case[] = [
  ['UA-43', '2013-06-01', 'none', 0],
  ['UA-43', '2014-02-19', 'none', 0],
  ['UA-43', '2014-03-01', 'partial', null],
  ['UA-43', '2014-03-17', 'partial', null],
  ['UA-43', '2014-03-18', 'full', 100],
  ['UA-43', '2015-07-01', 'full', 100],
  ['UA-43', '2022-06-15', 'full', 100],
  ['UA-43', '2026-08-22', 'full', 100],
  ['UA-40', '2013-12-31', 'none', 0],
  ['UA-40', '2014-02-28', 'partial', null],
  ['UA-40', '2014-03-19', 'full', 100],
  ['UA-40', '2025-01-01', 'full', 100],
  ['UA-14', '2013-11-29', 'none', 0],
  ['UA-14', '2014-04-11', 'none', 0],
  ['UA-14', '2014-04-12', 'partial', null],
  ['UA-14', '2015-02-18', 'partial', 32],
  ['UA-14', '2019-12-10', 'partial', 32],
  ['UA-14', '2022-02-23', 'partial', 32],
  ['UA-14', '2022-04-03', 'partial', 51.64],
  ['UA-14', '2022-06-15', 'partial', [57.32, 58.21]],
  ['UA-14', '2023-01-01', 'partial', 56.65],
  ['UA-14', '2025-03-01', 'partial', 69.12],
  ['UA-14', '2025-03-16', 'partial', [69.12, 69.41]],
  ['UA-14', '2026-01-01', 'partial', 78.04],
  ['UA-09', '2014-04-05', 'none', 0],
  ['UA-09', '2014-04-06', 'partial', null],
  ['UA-09', '2018-11-27', 'partial', 31.5],
  ['UA-09', '2022-05-01', 'partial', 94.54],
  ['UA-09', '2022-07-02', 'partial', [98.9, 99]],
  ['UA-09', '2022-07-15', 'full', 99.9],
  ['UA-09', '2022-09-18', 'full', [99.9, 99.94]],
  ['UA-09', '2022-09-25', 'partial', 99.8],
  ['UA-09', '2024-10-01', 'partial', 98.72],
  ['UA-23', '2022-02-24', 'none', 0],
  ['UA-23', '2022-02-25', 'partial', [70, 75]],
  ['UA-23', '2023-06-08', 'partial', [72.4, 72.7]],
  ['UA-23', '2025-10-01', 'partial', 72.99],
  ['UA-65', '2022-02-23', 'none', 0],
  ['UA-65', '2022-03-02', 'partial', [75, 90]],
  ['UA-65', '2022-08-01', 'partial', 89.1],
  ['UA-65', '2022-11-10', 'partial', 84.34],
  ['UA-65', '2022-11-11', 'partial', 71],
  ['UA-65', '2022-11-20', 'partial', [70.6, 71]],
  ['UA-65', '2025-04-23', 'partial', 70.26],
  ['UA-63', '2021-04-14', 'none', 0],
  ['UA-63', '2022-07-01', 'partial', 32.78],
  ['UA-63', '2022-07-15', 'partial', [32.7, 33.2]],
  ['UA-63', '2022-12-15', 'partial', [1.8, 1.95]],
  ['UA-63', '2024-05-09', 'partial', 2.18],
  ['UA-63', '2024-06-15', 'partial', [2.79, 2.85]],
  ['UA-48', '2022-02-25', 'none', 0],
  ['UA-48', '2022-08-19', 'partial', [4.9, 5]],
  ['UA-48', '2023-10-05', 'partial', 0.56],
  ['UA-32', '2022-02-23', 'none', 0],
  ['UA-32', '2022-03-15', 'partial', 24],
  ['UA-32', '2022-05-15', 'none', 0],
  ['UA-74', '2022-03-15', 'partial', 22.6],
  ['UA-74', '2022-04-03', 'partial', 22.6],
  ['UA-74', '2022-05-15', 'none', 0],
  ['UA-59', '2022-03-15', 'partial', 17.6],
  ['UA-59', '2022-05-15', 'none', 0],
  ['UA-59', '2024-08-15', 'none', 0],
  ['UA-59', '2025-05-24', 'none', 0],
  ['UA-59', '2025-11-15', 'partial', [0.9, 0.92]],
  ['UA-18', '2022-03-15', 'partial', 0.6],
  ['UA-18', '2022-05-15', 'none', 0],
  ['UA-12', '2024-06-15', 'none', 0],
  ['UA-12', '2025-08-25', 'none', 0],
  ['UA-12', '2025-12-01', 'partial', 0.48],
  ['UA-51', '2022-03-15', 'partial', 0],
  ['UA-51', '2022-07-01', 'none', 0],
  ['UA-30', '2022-03-15', 'none', 0],
  ['UA-46', '2022-03-15', 'none', 0],
  ['UA-21', '2026-01-01', 'none', 0],
]

describe('statusOn', () => {
  it('is tried on at least 60 pairs of region and day', () => {
    expect(table.length).toBeGreaterThanOrEqual(60)
  })

  it.each(table)('%s on %s is %s', (code, day, status, share) => {
    const found = statusOn(code, day)
    expect(found.status).toBe(status)
    if (Array.isArray(share)) {
      expect(found.share).toBeGreaterThanOrEqual(share[0])
      expect(found.share).toBeLessThanOrEqual(share[1])
    } else expect(found.share).toBe(share)
  })

  it('says when a share is computed between two measured ones, and which was measured', () => {
    const found = statusOn('UA-14', '2025-03-16')
    expect(found).toMatchObject({ shareIsInterpolated: true, asOf: '2025-03-16' })
    expect(found.measured).toMatchObject({ share: 69.12, day: '2025-03-01' })
    expect(statusOn('UA-14', '2025-03-01')).toMatchObject({ shareIsInterpolated: false, asOf: '2025-03-01' })
  })

  it('names the source of each share', () => {
    expect(statusOn('UA-14', '2025-03-16').measured?.source).toBe('DeepState map archive')
    expect(statusOn('UA-65', '2022-11-15').measured).toMatchObject({ share: 71, day: '2022-11-11' })
    expect(statusOn('UA-65', '2022-11-15').measured?.source).toContain('news.online.ua')
  })

  it('never draws a slope across a withdrawal', () => {
    expect(statusOn('UA-65', '2022-11-09')).toMatchObject({ share: 84.34, asOf: '2022-11-01', shareIsInterpolated: false })
    expect(statusOn('UA-63', '2022-09-10')).toMatchObject({ share: 33.42, asOf: '2022-09-01', shareIsInterpolated: false })
  })

  it('gives the first measured share of a period with its own, later day', () => {
    expect(statusOn('UA-63', '2022-03-10')).toMatchObject({ share: 8.2, asOf: '2022-04-03', shareIsInterpolated: false })
  })

  it('marks an estimate of the largest extent as one', () => {
    expect(statusOn('UA-32', '2022-03-15')).toMatchObject({ shareIsUpperEstimate: true, shareIsInterpolated: false })
    expect(statusOn('UA-14', '2022-06-01').shareIsUpperEstimate).toBe(false)
  })

  it('gives the last value with its day when the day is later or unknown', () => {
    for (const day of ['2031-01-01', null])
      expect(statusOn('UA-14', day)).toMatchObject({ share: 80.06, asOf: lastDataDay, shareIsInterpolated: false })
  })

  it('tells since when a region has been occupied without a break', () => {
    expect(statusOn('UA-14', '2025-03-16').since).toBe('2014-04-12')
    expect(statusOn('UA-09', '2022-08-01').since).toBe('2014-04-06')
    expect(statusOn('UA-43', '2020-01-01').since).toBe('2014-02-27')
    expect(statusOn('UA-59', '2025-12-01').since).toBe('2025-05-25')
    expect(statusOn('UA-59', '2023-01-01').since).toBeNull()
  })

  it.each([
    ['UA-43', '2014-03-17', null],
    ['UA-43', '2014-03-18', '2014-03-18'],
    ['UA-40', '2020-01-01', '2014-03-18'],
    ['UA-14', '2022-09-29', null],
    ['UA-14', '2022-09-30', '2022-09-30'],
    ['UA-09', null, '2022-09-30'],
    ['UA-23', '2024-01-01', '2022-09-30'],
    ['UA-65', '2022-11-12', '2022-09-30'],
    ['UA-63', '2025-01-01', null],
    ['UA-48', '2022-10-05', null],
  ])('%s on %s carries the claim of %s', (code, day, date) => {
    const { claimed } = statusOn(code, day)
    expect(claimed?.date ?? null).toBe(date)
    if (claimed) expect(claimed.wording).toContain('proclaimed by Russia')
  })

  it('refuses a code that is no unit', () => {
    expect(() => statusOn('UA-99', '2022-01-01')).toThrow(RangeError)
    expect(oblastByCode('UA-99')).toBeNull()
  })

  const anyDay = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('is whole for every region on every day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allOblasts.map(({ code }) => code)), anyDay, (code, day) => {
        const found = statusOn(code, day)
        expect(found.event).not.toBe('')
        expect(found.source).not.toBe('')
        expect(found.asOf <= lastDataDay).toBe(true)
        expect((found.since !== null) === (found.status !== 'none')).toBe(true)
        if (found.status === 'none') expect(found.share).toBe(0)
        if (found.share !== null) expect(found.share).toBeLessThanOrEqual(100)
        if (found.status === 'full') expect(found.share).toBeGreaterThan(99.5)
        if (day < '2014-02-20') expect(found.status).toBe('none')
      }),
    )
  })
})
