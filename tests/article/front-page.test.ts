import { expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { story } from '../fixtures/pages/story.ts'

const html = `<title>${story.title}</title><h1>${story.title}</h1>${story.paragraphs.map((line) => `<p>${line}</p>`).join('')}`
const isRead = (url: string) => finish(readArticle(parsedTree(html, url))) !== null

it.each([
  'https://courier.example/?p=5521',
  'https://courier.example/index.php?id=art&nr=5521',
  'https://courier.example/index.php?option=content&article_id=31',
  'https://courier.example/?newsid=812',
])('the number in an address names an article: %s', (url) => expect(isRead(url)).toBe(true))

it.each([
  'https://courier.example/',
  'https://courier.example/index.html',
  'https://courier.example/en/?lang=uk',
  'https://courier.example/?utm_id=2025',
  'https://courier.example/?fbclid=IwAR1x9',
  'https://courier.example/?gclid=123',
  'https://courier.example/?page=2',
])('a front page is no article, whoever sent the reader there: %s', (url) => expect(isRead(url)).toBe(false))
