import { describe, expect, it } from 'vitest'
import { barredOf } from '../../../components/options/sites.ts'

describe('a site that is to be read', () => {
  it.each([
    ['its own permission', '*://post.example/*', false],
    ['that of all under it', '*://*.post.example/*', false],
    ['that of all under its parent', 'https://*.example/*', false],
    ['that of every site', '*://*/*', false],
    ['that of every address', '<all_urls>', false],
    ['that of a site under it', '*://news.post.example/*', true],
    ['that of a site whose name ends alike', '*://*.riverpost.example/*', true],
    ['none', '', true],
  ])('needs a permission, and has %s', (_, origin, barred) => {
    expect(barredOf(['post.example'], [origin]).has('post.example')).toBe(barred)
  })
})
