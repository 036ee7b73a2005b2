import { describe, expect, it } from 'vitest'
import { readArticleAnyway } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { story } from '../fixtures/pages/story.ts'

const own = story.paragraphs.map((words) => `<p>${words}</p>`).join('')
const read = (after: string) =>
  finish(readArticleAnyway(parsedTree(`<body><h1>${story.title}</h1><div>${own}${after}</div>`, story.url))).words.text

describe('the life of a writer is left out after the text', () => {
  it.each([
    'Lena Muster is a writer who lives by the river and has written three books on it.',
    'Dr. Ruth Fictiva is a fellow at the Institute of Bridges.',
    'The writer is a former ferryman.',
    'Lena Muster covers bridges and tunnels from the capital.',
  ])('%s', (line) => expect(read(`<p>${line}</p>`)).not.toContain(line))
})

describe('a line at the end of the text stays', () => {
  it.each([
    'Jan Przykład is a director of the road office as well.',
    'Lena Muster is a resident of the western bank and walks to work.',
    '“Lena Muster is a writer,” the mayor said, and laughed.',
    'The writer of the letter did not sign it.',
  ])('%s', (line) => expect(read(`<p>${line}</p>`)).toContain(line))
})
