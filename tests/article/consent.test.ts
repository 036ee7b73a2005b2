import { describe, expect, it } from 'vitest'
import { isConsent } from '../../lib/article/consent.ts'

describe('a reader is asked to be watched by', () => {
  it.each([
    'Your privacy, your choice. We and our 812 partners store information on your device. Accept all',
    'This site uses cookies to show you personalised ads. Manage preferences. Reject all',
    'Some vendors may process your personal data on the basis of legitimate interest. You can withdraw your consent at any time.',
  ])('%s', (words) => expect(isConsent(words)).toBe(true))
})

describe('a reader is asked for nothing by', () => {
  it.each([
    'The regulator said that the firm had set cookies without asking, and fined it two million crowns.',
    'The ministry will not consent to the plan, and its partners in the coalition know it.',
    'The bakery sells cookies to partners and friends, and accepts all cards.',
    '“We read information on your device,” the spy said, “and your personal data, and your cookies.”',
  ])('%s', (words) => expect(isConsent(words)).toBe(false))
})
