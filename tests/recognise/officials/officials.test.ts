import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { officials } from '../../../lib/recognise/officials/index.ts'

const marks = (text: string, publishedOn = '2025-03-16') =>
  officials(text, { ...emptyContext, publishedOn }).map(({ span, name }) => [text.slice(span.start, span.end), name])

describe('officials', () => {
  it('are marked at every mention, by full name and by surname', () => {
    expect(marks('Donald Trump will call Vladimir Putin. Putin’s aides said Trump agreed.')).toEqual([
      ['Donald Trump', 'Donald Trump'],
      ['Vladimir Putin', 'Vladimir Putin'],
      ['Putin', 'Vladimir Putin'],
      ['Trump', 'Donald Trump'],
    ])
  })

  it('in no list are known by their title, and then by surname', () => {
    expect(marks('Norwegian Fisheries Minister Kari Testvik arrived. Testvik smiled.')).toEqual([
      ['Kari Testvik', 'Kari Testvik'],
      ['Testvik', 'Kari Testvik'],
    ])
  })

  it('carry the office of the publication day, and the words of the page', () => {
    const [mention] = officials('U.S. National Security Advisor Mike Waltz spoke.', {
      ...emptyContext,
      publishedOn: '2025-03-16',
    })
    expect(mention?.office?.title).toBe('National Security Adviser')
    expect(mention?.stated).toBe('U.S. National Security Advisor')
  })
})
