import { expect, it } from 'vitest'
import { warmUp } from '../../lib/page/warm-up.ts'

it('warms up without a word to the page', () => {
  document.body.innerHTML = '<form id="f"><input name="parentNode"></form><img name="implementation"><p>The ferry is late.</p>'
  const before = document.documentElement.outerHTML
  const observer = new MutationObserver(() => {})
  observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true })
  warmUp(document)
  expect(observer.takeRecords()).toEqual([])
  expect(document.documentElement.outerHTML).toBe(before)
})
