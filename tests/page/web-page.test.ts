// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { isWebPage } from '../../lib/page/dom-tree.ts'

it.each([
  ['text/html', '<p>Words</p>', true],
  ['application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', true],
  ['text/xml', '<feed/>', false],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', false],
] as const)('a document of the type %s', (type, source, isPage) => {
  expect(isWebPage(new DOMParser().parseFromString(source, type))).toBe(isPage)
})

it('a PDF, whatever page the browser shows it in', () => {
  const shown = document.implementation.createHTMLDocument('')
  Object.defineProperty(shown, 'contentType', { value: 'application/pdf' })
  expect(isWebPage(shown)).toBe(false)
})
