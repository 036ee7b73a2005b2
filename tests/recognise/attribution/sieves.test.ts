import { describe, expect, it } from 'vitest'
import { decided } from './decided.ts'
import { cases } from './sieves.cases.ts'

describe.each(Object.entries(cases))('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(decided(text)).toEqual(expected)
  })
})
