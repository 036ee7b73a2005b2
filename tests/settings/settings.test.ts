import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings, isOnFor, readSettings } from '../../lib/settings/settings.ts'

describe('stored settings', () => {
  it('are the defaults when nothing is stored', () => {
    expect(readSettings(undefined)).toEqual(defaultSettings)
    expect(defaultSettings.marks).toEqual({ official: true, date: true, oblast: true, quote: true })
  })

  it('lose only the part that is broken', () => {
    expect(readSettings({ badge: false, language: 'tlh', marks: { official: false, date: 'x' } })).toEqual({
      ...defaultSettings,
      badge: false,
      marks: { official: false, date: true, oblast: true, quote: true },
    })
  })

  it('are settings whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(readSettings(stored)).sort()).toEqual(Object.keys(defaultSettings).sort())
      }),
    )
  })
})

describe('a host', () => {
  it.each([
    ['is read by default', {}, true],
    ['is left alone when it is switched off', { sitesOff: ['a.example'] }, false],
    ['is read when another is switched off', { sitesOff: ['b.example'] }, true],
    ['is left alone when all is off', { on: false }, false],
  ])('%s', (_, part, on) => {
    expect(isOnFor({ ...defaultSettings, ...part }, 'a.example')).toBe(on)
  })
})
