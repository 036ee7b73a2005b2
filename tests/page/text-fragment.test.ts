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
      link('yes', 'on Friday she told the council “', '” at noon'),
      `${url}#:~:text=told%20the%20council%20%E2%80%9C-,yes`,
    ],
    [
      'tells very short ones at the start of a line apart by what stands after',
      link('yes', 'the line before.\n“', ',” she told the council at'),
      `${url}#:~:text=yes,-%2C%E2%80%9D%20she%20told%20the`,
    ],
    [
      'or after, where nothing stands before',
      link('yes', 'the line before.\n', ', she told the council at'),
      `${url}#:~:text=yes,-%2C%20she%20told%20the`,
    ],
    ['never reaches over the edge of a line', link('one two\nthree four five'), `${url}#:~:text=one%20two,three%20four%20five`],
    ['grows to whole words', link('arbour was very c', 'in the h', 'alm all day'), `${url}#:~:text=harbour%20was%20very%20calm`],
    ['encodes a share', link('5% of the boats left'), `${url}#:~:text=5%25%20of%20the%20boats%20left`],
    [
      'names words of any writing',
      link('вода була тихою весь день'),
      `${url}#:~:text=${encodeURIComponent('вода була тихою весь день')}`,
    ],
    ['names a line without blanks in full', link('会议于星期五举行'), `${url}#:~:text=${encodeURIComponent('会议于星期五举行')}`],
    ['gives the page alone where nothing is left of the words', link('\n'), url],
  ])('%s', (_, got, wanted) => expect(got).toBe(wanted))

  it('tells words that stand twice on the page apart', () =>
    expect(
      linkTo(
        url,
        { exact: 'the water was calm all day', prefix: 'that we heard the keeper say ', suffix: '' },
        'the water was calm all day. The keeper say the water was calm all day',
      ),
    ).toBe(`${url}#:~:text=the%20keeper%20say-,the%20water%20was%20calm%20all%20day`))

  it('stays within the length of an address', () =>
    expect(linkTo(url, { exact: '水'.repeat(9000), prefix: '', suffix: '' }).length).toBeLessThan(2_000))

  it('replaces a fragment that the address has', () =>
    expect(linkTo(`${url}#top`, { exact: 'calm water all day', prefix: '', suffix: '' })).toBe(
      `${url}#:~:text=calm%20water%20all%20day`,
    ))
})
