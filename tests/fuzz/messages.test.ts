import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { draftSchema, entrySchema } from '../../lib/log/entry.ts'
import { ParseError, parse } from '../../lib/parse.ts'
import { effort } from './effort.ts'

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })

it.each([
  ['a draft', draftSchema],
  ['an entry', entrySchema],
] satisfies [string, v.GenericSchema][])('refuses anything that is not %s with an error that says so', (what, schema) => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(() => parse(schema, value, what)).toThrow(ParseError)
    }),
    effort,
  )
})

it('names the field that is wrong', () => {
  expect(() => parse(v.object({ a: v.object({ b: v.string() }) }), { a: { b: 1 } }, 'draft')).toThrow(/^draft: a\.b: /)
})
