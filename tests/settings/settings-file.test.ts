import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ParseError } from '../../lib/parse.ts'
import { defaultSettings, readSettings } from '../../lib/settings/settings.ts'
import { settingsFromJson, settingsToJson } from '../../lib/settings/settings-file.ts'

const ownOfficial = {
  id: 'own-1',
  name: 'Olena Zrazkova',
  aliases: ['O. Zrazkova'],
  surnameForms: [],
  country: 'UA',
  gender: 'f' as const,
  offices: [],
  muted: false,
}
const file = (settings: unknown, over: object = {}) =>
  JSON.stringify({ format: 'on-the-record/settings', version: 1, settings, ...over })

describe('a file of settings', () => {
  it('gives back every setting', () => {
    const settings = {
      ...defaultSettings,
      language: 'uk' as const,
      on: false,
      sitesOff: ['a.example'],
      sitesOn: ['localhost:8080'],
      marks: { official: false, date: true, oblast: false, quote: true },
      palette: { ...defaultSettings.palette, strength: 'strong' as const, date: { line: 'dotted', colour: 'grey' } as const },
      badge: false,
      cardOnHover: false,
      contextMenu: false,
      ownOfficials: [ownOfficial],
      remindAfter: 0,
    }
    expect(settingsFromJson(settingsToJson(settings))).toEqual(settings)
  })

  it('gives back whatever settings there can be', () => {
    const some = fc.record(
      {
        badge: fc.boolean(),
        remindAfter: fc.nat(),
        language: fc.constantFrom('en', 'uk', 'browser'),
        sitesOff: fc.array(fc.domain()),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(some, (part) => {
        const settings = readSettings(part)
        expect(settingsFromJson(settingsToJson(settings))).toEqual(settings)
      }),
    )
  })

  it('need not name every setting, and may name others or begin with a mark', () => {
    expect(settingsFromJson(`\uFEFF${file({ badge: false, newer: 1 })}`)).toEqual({ ...defaultSettings, badge: false })
  })

  it.each([
    ['settings.badge', file({ badge: 'yes' })],
    ['settings.language', file({ language: 'tlh' })],
    ['settings.marks.date', file({ marks: { ...defaultSettings.marks, date: 1 } })],
    ['settings.sitesOff.1', file({ sitesOff: ['a.example', 'not a host'] })],
    ['settings.ownOfficials.0.name', file({ ownOfficials: [{ ...ownOfficial, name: 7 }] })],
    ['settings.remindAfter', file({ remindAfter: -1 })],
    ['settings', file(null)],
    ['version', file({}, { version: 2 })],
    ['format', file({}, { format: 'on-the-record/log' })],
    ['not JSON', '{"format":'],
    ['settings file', '[]'],
    ['settings file', 'null'],
  ])('says that %s is wrong in %s', (field, text) => {
    expect(() => settingsFromJson(text)).toThrow(ParseError)
    expect(() => settingsFromJson(text)).toThrow(field)
  })

  it('leaves the prototypes of objects alone', () => {
    settingsFromJson('{"format":"on-the-record/settings","version":1,"settings":{"__proto__":{"badge":"x"},"constructor":1}}')
    expect(Object.hasOwn(Object.prototype, 'badge')).toBe(false)
  })
})
