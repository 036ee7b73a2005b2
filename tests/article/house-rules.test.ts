import { describe, expect, it } from 'vitest'
import { isHouseRules } from '../../lib/article/house-rules.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'

const under = (headline: string) => isHouseRules(parsedTree(`<h1>${headline}</h1>`, 'https://courier.example/terms'))

describe('a site tells its rules under', () => {
  it.each([
    'Terms of Use',
    'Website terms and conditions',
    'The Sample Courier Terms of Service',
    'Privacy Policy',
    'Privacy and cookie policy',
    'Cookie notice – The Sample Courier',
    'Community guidelines',
    'Datenschutzerklärung',
    'Mentions légales',
    'Політика конфіденційності',
  ])('%s', (headline) => expect(under(headline)).toBe(true))
})

describe('a headline is none of rules', () => {
  it.each([
    'Regulator fines ferry firm over its privacy policy',
    'Privacy policy of ferry app angers commuters',
    'Terms of ceasefire remain unclear, envoy says',
    'New terms of service let bank share data',
    'What the cookie notice does not tell you',
    'Cookies',
  ])('%s', (headline) => expect(under(headline)).toBe(false))
})
