import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { dates } from '../../../lib/recognise/dates/index.ts'
import { plain, usualDay } from './table.ts'
import { tables, tablesOf } from './tables.ts'

/** What the recogniser finds, written as a case. */
function found(text: string, published: string | null): { sentence: string; values: string[] } {
  const mentions = dates(text, { ...emptyContext, publishedOn: published })
  let sentence = ''
  let at = 0
  for (const { span } of mentions) {
    sentence += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return { sentence: sentence + text.slice(at), values: mentions.map((mention) => mention.value) }
}

describe.each(tables)('$about', ({ hits, lookAlikes }) => {
  if (hits.length > 0)
    it.each(hits)('%s → %s', (sentence, values, published = usualDay) => {
      expect(found(plain(sentence), published)).toEqual({ sentence, values })
    })
  if (lookAlikes.length > 0)
    it.each(lookAlikes)('leaves unmarked: %s', (sentence) => {
      expect(found(sentence, usualDay)).toEqual({ sentence, values: [] })
    })
})

const ruleFiles = readdirSync(join(import.meta.dirname, '../../../lib/recognise/dates/rules')).map((file) =>
  basename(file, '.ts'),
)

describe('every file of rules', () => {
  it('has its table', () => {
    expect(Object.keys(tablesOf).sort()).toEqual(ruleFiles.sort())
  })

  it.each(Object.entries(tablesOf))('%s has at least as many look-alikes as hits', (_, own) => {
    const count = (part: 'hits' | 'lookAlikes') => own.reduce((sum, table) => sum + table[part].length, 0)
    expect(count('lookAlikes')).toBeGreaterThanOrEqual(count('hits'))
  })
})
