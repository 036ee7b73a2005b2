import { expect, it } from 'vitest'
import { datePartsOf } from '../../lib/i18n/date-parts.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { textsIn } from '../../lib/i18n/texts.ts'
import type { InferredPart } from '../../lib/recognise/mention.ts'

type Row = [Language, value: string, from: string | null, to: string | null, inferred: InferredPart[], shown: string]

it.each<Row>([
  ['en', '2025-03-15', '2025-03-15', '2025-03-15', [], '15 March 2025'],
  ['en', '2025-03-15', '2025-03-15', '2025-03-15', ['year'], '15 March [2025]'],
  ['en', '2025-03-15', '2025-03-15', '2025-03-15', ['day', 'month', 'year'], '[15 March 2025]'],
  ['en', '2025-03', '2025-03-01', '2025-03-31', ['year'], 'March [2025]'],
  ['en', '2025-03', '2025-03-01', '2025-03-31', [], 'March 2025'],
  ['en', '2025-03', '2025-03-01', '2025-03-31', ['month', 'year'], '[March 2025]'],
  ['en', '2024', '2024-01-01', '2024-12-31', ['year'], '[2024]'],
  ['en', '2025-W11', '2025-03-10', '2025-03-16', ['week'], '[10–16 March 2025]'],
  ['en', 'PAST_REF', null, null, [], ''],
  ['uk', '2025-03-15', '2025-03-15', '2025-03-15', ['year'], '15 березня [2025]'],
  ['uk', '2025-03', '2025-03-01', '2025-03-31', ['year'], 'березень [2025]'],
])('in %s: %s is shown with what the page did not state in brackets', (language, value, from, to, inferred, shown) => {
  const parts = datePartsOf({ value, from, to, inferred }, textsIn(language))
  expect(parts.map(({ text, supplied }) => (supplied ? `[${text}]` : text)).join('')).toBe(shown)
})
