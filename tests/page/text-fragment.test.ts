import { describe, expect, it } from 'vitest'
import { linkTo } from '../../lib/page/text-fragment.ts'

const url = 'https://courier.example/a'
const link = (exact: string, prefix = '', suffix = '') => linkTo(url, { exact, prefix, suffix })

describe('a link to a quote', () => {
  it.each([
    ['names a short one in full', link('the water was calm all day'), `${url}#:~:text=the%20water%20was%20calm%20all%20day`],
    [
      'names the ends of a long one',
      link('one two three four five six seven eight nine ten eleven twelve thirteen'),
      `${url}#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen`,
    ],
    [
      'encodes what the fragment’s own syntax uses',
      link('well-known, and R&D grew'),
      `${url}#:~:text=well%2Dknown%2C%20and%20R%26D%20grew`,
    ],
    [
      'tells very short ones apart by what stands before',
      link('yes', 'she told the council “', '” at noon'),
      `${url}#:~:text=told%20the%20council-,yes`,
    ],
  ])('%s', (_, got, wanted) => expect(got).toBe(wanted))

  it('replaces a fragment that the address has', () =>
    expect(linkTo(`${url}#top`, { exact: 'calm water all day', prefix: '', suffix: '' })).toBe(
      `${url}#:~:text=calm%20water%20all%20day`,
    ))
})
