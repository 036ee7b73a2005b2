import { expect, it } from 'vitest'
import type { Mention } from '../../lib/recognise/mention.ts'
import { resolveOverlaps } from '../../lib/recognise/overlaps.ts'

const date = (start: number, end: number): Mention => ({
  kind: 'date',
  span: { start, end },
  value: '2025',
  type: 'DATE',
  from: null,
  to: null,
  inferred: [],
  rule: '',
  why: { key: 'vague', what: '', count: 0, to: '' },
})
const official = (start: number, end: number): Mention => ({
  kind: 'official',
  span: { start, end },
  name: 'May',
  id: null,
  office: null,
  stated: null,
})

it('keeps mentions that only touch', () => {
  expect(resolveOverlaps([date(5, 9), official(0, 5)])).toEqual([official(0, 5), date(5, 9)])
})

it('keeps the longer of two that share characters', () => {
  expect(resolveOverlaps([official(0, 3), date(2, 12)])).toEqual([date(2, 12)])
})

it('prefers an official to a date of the same length', () => {
  expect(resolveOverlaps([date(0, 3), official(0, 3)])).toEqual([official(0, 3)])
})

it('drops two short ones for a longer one across them', () => {
  expect(resolveOverlaps([official(0, 3), date(2, 12), official(11, 14)])).toEqual([date(2, 12)])
})
