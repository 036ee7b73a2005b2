import * as v from 'valibot'
import { officeSchema } from '../log/entry.ts'
import { colours, firstPalette, lines, strengths } from '../looks/looks.ts'

/** What a reader can set. Each part has its default, and a part that cannot be read falls back to it alone. */

export const kinds = ['official', 'date', 'oblast', 'quote'] as const

const host = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9.-]+(:\d+)?$/, 'not a host name'))

const ownOfficialSchema = v.object({
  id: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  surnameForms: v.array(v.string()),
  country: v.string(),
  gender: v.nullable(v.picklist(['m', 'f'])),
  offices: v.array(officeSchema),
  muted: v.boolean(),
})

const look = v.object({ line: v.picklist(lines), colour: v.picklist(colours) })
/** The kinds must be told apart without colour. */
const paletteSchema = v.pipe(
  v.object({ official: look, date: look, oblast: look, quote: look, strength: v.picklist(strengths) }),
  v.check((palette) => new Set(kinds.map((kind) => palette[kind].line)).size === kinds.length, 'two kinds have the same line'),
)

const shown = v.boolean()

const fields = {
  language: v.picklist(['browser', 'en', 'uk']),
  /** False: nothing is read anywhere. */
  on: v.boolean(),
  /** Hosts on which nothing is read. */
  sitesOff: v.array(host),
  /** Hosts beyond the news list that are always read; each also has the browser's permission. */
  sitesOn: v.array(host),
  marks: v.object({ official: shown, date: shown, oblast: shown, quote: shown }),
  palette: paletteSchema,
  /** The number of quotes on the toolbar button. */
  badge: v.boolean(),
  /** The card opens when the pointer rests on a mark; by click and key it always does. */
  cardOnHover: v.boolean(),
  contextMenu: v.boolean(),
  ownOfficials: v.array(ownOfficialSchema),
  /** A reminder to back up after so many new quotes; 0: never. */
  remindAfter: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
}

/** Every setting, and each as it should be. */
export const settingsSchema = v.object(fields)
export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = {
  language: 'browser',
  on: true,
  sitesOff: [],
  sitesOn: [],
  marks: { official: true, date: true, oblast: true, quote: true },
  palette: firstPalette,
  badge: true,
  cardOnHover: true,
  contextMenu: true,
  ownOfficials: [],
  remindAfter: 50,
}

const orShown = v.fallback(shown, true)
const or = defaultSettings
const storedSchema = v.object({
  language: v.fallback(fields.language, or.language),
  on: v.fallback(fields.on, or.on),
  sitesOff: v.fallback(fields.sitesOff, or.sitesOff),
  sitesOn: v.fallback(fields.sitesOn, or.sitesOn),
  marks: v.fallback(v.object({ official: orShown, date: orShown, oblast: orShown, quote: orShown }), or.marks),
  palette: v.fallback(fields.palette, or.palette),
  badge: v.fallback(fields.badge, or.badge),
  cardOnHover: v.fallback(fields.cardOnHover, or.cardOnHover),
  contextMenu: v.fallback(fields.contextMenu, or.contextMenu),
  ownOfficials: v.fallback(fields.ownOfficials, or.ownOfficials),
  remindAfter: v.fallback(fields.remindAfter, or.remindAfter),
})

/** Settings out of whatever was stored: what cannot be read is as if it had never been set. */
export const readSettings = (stored: unknown): Settings => {
  const result = v.safeParse(storedSchema, stored)
  return result.success ? result.output : defaultSettings
}

/** Whether pages of this host are read and marked, as far as the reader's switches say. */
export const isOnFor = (settings: Settings, hostName: string): boolean => settings.on && !settings.sitesOff.includes(hostName)
