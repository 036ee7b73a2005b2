import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { dates } from '../../../lib/recognise/dates/index.ts'
import { checkCases, checkLookAlikes } from './cases.ts'

describe('days in figures', () => {
  checkCases([
    ['The file is dated [2024-02-29].', ['2024-02-29']],
    ['The stamp reads [2025-03-16T08:30:00Z].', ['2025-03-16']],
    ['A schedule for [2/18/2025] and one for [16.03.2025].', ['2025-02-18', '2025-03-16']],
    ['A page of [25/12/2024].', ['2024-12-25']],
  ])
  checkLookAlikes([
    'The score was 3/4.',
    'Version 1.2.3 is out.',
    'Call 555-01-02.',
    'A share of 16.03 percent.',
    'It is 45/90/2020.',
  ])

  it.each([
    ['en-US', '2025-04-03'],
    ['en-GB', '2025-03-04'],
    [null, '2025-04-03'],
  ])('reads 4/3/2025 as the page’s language %s does', (language, day) => {
    expect(dates('Signed on 4/3/2025.', { ...emptyContext, language })[0]?.value).toBe(day)
  })
})
