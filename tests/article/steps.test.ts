import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { alongside, finish, type Steps } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'

describe('work beside other work', () => {
  function* waiting(log: string[], ready: Promise<unknown>): Steps<number> {
    log.push('begun')
    yield ready
    log.push('gone on')
    return 7
  }

  it('is done at once where it need not wait', () => {
    function* unhindered(): Steps<number> {
      yield
      return 5
    }
    expect(finish(alongside(unhindered()))).toBe(5)
  })

  it('goes on by itself, and its end can be waited for', async () => {
    const log: string[] = []
    const steps = alongside(waiting(log, Promise.resolve()))
    expect(log).toEqual(['begun'])
    await new Promise((resolve) => setTimeout(resolve))
    expect(log).toEqual(['begun', 'gone on'])
    expect(finish(steps)).toBe(7)
  })

  it('fails where its end is waited for', async () => {
    const step = alongside(waiting([], Promise.reject(new Error('gone')))).next()
    await expect(step.value).rejects.toThrow('gone')
  })
})

describe('the top of a long page', () => {
  const paragraph = '<p>The ferry left the harbour at noon, and it came back in the evening with bread for the school.</p>\n'
  const page = (paragraphs: number) =>
    parsedTree(
      `<meta property="og:type" content="article"><article>${paragraph.repeat(paragraphs)}</article>`,
      'https://a.example/b',
    )
  const topsOf = (paragraphs: number) => {
    const tops: string[] = []
    const whole = finish(readArticle(page(paragraphs), undefined, ({ words }) => void tops.push(words.text)))
    return { tops, whole: whole?.words.text ?? '' }
  }

  it('is told of before the rest, and begins as the whole does', () => {
    const { tops, whole } = topsOf(1000)
    expect(tops.length).toBe(1)
    expect(tops[0]?.length).toBeLessThan(whole.length / 2)
    expect(whole.startsWith(tops[0] ?? 'nothing')).toBe(true)
  })

  it('is not told of where the page is short', () => {
    expect(topsOf(100).tops).toEqual([])
  })
})
