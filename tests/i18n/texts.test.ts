import { describe, expect, it } from 'vitest'
import { english } from '../../lib/i18n/catalogue/english.ts'
import { ukrainian } from '../../lib/i18n/catalogue/ukrainian.ts'
import { languageFor } from '../../lib/i18n/language.ts'
import type { Message } from '../../lib/i18n/message.ts'
import { textsIn } from '../../lib/i18n/texts.ts'

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
const parameters = (message: Message) => [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort()
const keys = Object.keys(english) as (keyof typeof english)[]

describe('the catalogues', () => {
  it.each(keys)('%s takes the same parameters in both languages', (key) => {
    expect(parameters(ukrainian[key])).toEqual(parameters(english[key]))
  })

  it.each(keys.filter((key) => typeof ukrainian[key] === 'object'))('%s has every plural form of Ukrainian', (key) => {
    expect(Object.keys(ukrainian[key]).sort()).toEqual(['few', 'many', 'one', 'other'])
  })
})

describe('numbers of things', () => {
  it.each([
    ['en', 1, 'Saved. 1 quote in your log.'],
    ['en', 2, 'Saved. 2 quotes in your log.'],
    ['uk', 1, 'Збережено. У журналі 1 цитата.'],
    ['uk', 2, 'Збережено. У журналі 2 цитати.'],
    ['uk', 5, 'Збережено. У журналі 5 цитат.'],
    ['uk', 11, 'Збережено. У журналі 11 цитат.'],
    ['uk', 21, 'Збережено. У журналі 21 цитата.'],
  ] as const)('%s %i: %s', (language, n, words) => {
    expect(textsIn(language)('popup.savedToLog', { n })).toBe(words)
  })
})

describe('days', () => {
  it.each([
    ['en', '15 March 2025', 'Sun 16 March 2025', '69.1\u202F%', '16 Mar'],
    ['uk', '15 березня 2025', 'нд 16 березня 2025', '69,1\u202F%', '16 бер.'],
  ] as const)('in %s', (language, day, weekday, share, short) => {
    const t = textsIn(language)
    expect(t.day('2025-03-15')).toBe(day)
    expect(t.weekday('2025-03-16T23:30:00-11:00')).toBe(weekday)
    expect(t.percent(69.12)).toBe(share)
    expect(t.shortDay('2025-03-16T12:00:00.000Z')).toBe(short)
  })
})

it.each([
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['en-US', 'en'],
  ['ukx', 'en'],
  ['de', 'en'],
])('a browser in %s gets %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language)
})
