import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { newsroomStructures } from '../fixtures/pages/newsroom-structures.ts'
import { story, tokenF1 } from '../fixtures/pages/story.ts'
import { structures as commonStructures, goldText } from '../fixtures/pages/structures.ts'

const structures = [...commonStructures, ...newsroomStructures]

const read = (html: string) => finish(readArticle(parsedTree(html, story.url)))

describe.each(structures.map((structure) => [structure.name, structure] as const))('%s', (_, structure) => {
  const page = read(structure.html(story))

  it('gives the words of the article', () => {
    expect(tokenF1(page?.words.text ?? '', goldText(structure))).toBeGreaterThanOrEqual(0.95)
  })

  it('gives its metadata', () => {
    const has = (fact: 'authors' | 'outlet' | 'published') => !structure.lacks?.includes(fact)
    expect(page?.article).toMatchObject({
      title: story.title,
      ...(has('authors') && { authors: [story.author] }),
      ...(has('outlet') && { outlet: story.outlet }),
      publishedAt: expect.stringMatching(/^2025-03-16/),
    })
  })
})

describe('the structures together', () => {
  it('reach a mean of 0.98', () => {
    const scores = structures.map((structure) => tokenF1(read(structure.html(story))?.words.text ?? '', goldText(structure)))
    expect(scores.length).toBeGreaterThanOrEqual(30)
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.98)
  })
})
