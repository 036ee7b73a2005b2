import { describe } from 'vitest'
import { checkCases, checkLookAlikes } from './cases.ts'

describe('days with a month', () => {
  checkCases([
    ['The accord was signed on [March 16, 2025].', ['2025-03-16']],
    ['It opened on [16 March 2024] in Lviv.', ['2024-03-16']],
    ['She arrived on [Friday, Jan. 3], and stayed.', ['2025-01-03']],
    ['He left on [the 3rd of June 2021].', ['2021-06-03']],
    ['The note is dated [2024-02-29].', ['2024-02-29']],
  ])
  checkLookAlikes(['It may 16 times rain.', 'The note is dated 2025-02-30.', 'On February 30 nothing happened.'])
})
