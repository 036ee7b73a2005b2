import { describe, expect, it } from 'vitest'
import { saidOnPieces } from '../../../components/log/model/said-on.ts'
import type { EntryDate } from '../../../lib/log/entry.ts'

const date = (value: string, from: string | null, to: string | null, inferred: EntryDate['inferred']): EntryDate => ({
  text: 'words',
  value,
  from,
  to,
  inferred,
  rule: 'rule',
})

const shown = (d: EntryDate) =>
  saidOnPieces(d)
    .map(({ text, supplied }) => (supplied ? `[${text}]` : text))
    .join('')

describe('a said-on date', () => {
  it.each([
    ['stated in full', date('2025-03-14', '2025-03-14', '2025-03-14', []), '2025-03-14'],
    ['without its year', date('2025-03-15', '2025-03-15', '2025-03-15', ['year']), '[2025]-03-15'],
    ['from a weekday', date('2025-03-15', '2025-03-15', '2025-03-15', ['day', 'month', 'year']), '[2025-03-15]'],
    ['from a day of the month', date('2025-03-15', '2025-03-15', '2025-03-15', ['month', 'year']), '[2025-03]-15'],
    ['of a stated month', date('2025-03', '2025-03-01', '2025-03-31', []), '2025-03'],
    ['of a month without its year', date('2025-03', '2025-03-01', '2025-03-31', ['year']), '[2025]-03'],
    ['of this month', date('2025-03', '2025-03-01', '2025-03-31', ['month', 'year']), '[2025-03]'],
    ['of a week', date('2025-W11', '2025-03-10', '2025-03-16', ['week', 'year']), '[2025-03-10/16]'],
    ['over two months', date('2025-03-30/2025-04-02', '2025-03-30', '2025-04-02', ['year']), '[2025]-03-30/04-02'],
    ['over two years', date('2024-12-30/2025-01-02', '2024-12-30', '2025-01-02', []), '2024-12-30/2025-01-02'],
    ['that is vague', date('PAST_REF', null, null, []), ''],
  ])('%s is shown with its supplied parts in brackets', (_, d, expected) => expect(shown(d)).toBe(expected))
})
