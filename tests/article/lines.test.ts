import { describe, expect, it } from 'vitest'
import { isoDate } from '../../lib/article/iso-date.ts'
import { isLabelLine } from '../../lib/article/label-lines.ts'

describe('a line is a label', () => {
  it.each([
    '16.03.2025, 17.04 Uhr',
    '2h ago 15.02 CET',
    'Published Mar 16, 2025 at 7:00 AM EDTUpdated Mar 16, 2025 at 9:10 AM EDT',
    '4 min read',
    '16 березня 2025, 21:30',
    'Share Tweet Email',
    'WhatsApp Telegram LinkedIn',
    'Share',
  ])('%s', (line) => expect(isLabelLine(line)).toBe(true))
})

describe('a line is no label', () => {
  it.each([
    'March 16, 2025',
    '16 March',
    'At 10:30 the bridge was open.',
    'Share prices fell',
    'A post on Telegram said so.',
    'No comment.',
    '10:30 Doors open',
    '',
  ])('%s', (line) => expect(isLabelLine(line)).toBe(false))
})

describe('a day in words', () => {
  it.each([
    ['16 березня 2025', '2025-03-16'],
    ['16 березня 2025 року, 21:30', '2025-03-16T21:30:00'],
    ['16 марта 2025 г. 21:30', '2025-03-16T21:30:00'],
    ['16. März 2025 um 17:04', '2025-03-16T17:04:00'],
    ['16 mars 2025 à 12h30', '2025-03-16T12:30:00'],
    ['16 de marzo de 2025', '2025-03-16'],
    ['1er août 2025', '2025-08-01'],
    ['16 marca 2025', '2025-03-16'],
    ['Неділя, 16 листопада 2025', '2025-11-16'],
    ['16:48 16.03.2025', '2025-03-16T16:48:00'],
    ['21:30, 16 March 2025', '2025-03-16T21:30:00'],
    ['March 16, 2025, 21:30', '2025-03-16T21:30:00'],
  ])('“%s” is %s', (words, iso) => expect(isoDate(words)).toBe(iso))
  it.each(['16 bridges 2025', '31 лютого 2025', '25:99 bridges', 'March 2025'])('“%s” is none', (words) =>
    expect(isoDate(words)).toBeNull(),
  )
})
