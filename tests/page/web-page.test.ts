// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
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
  const contentType = vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue('application/pdf')
  expect(isWebPage(document)).toBe(false)
  contentType.mockRestore()
})
