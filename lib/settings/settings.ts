import * as v from 'valibot'
import { officeSchema } from '../log/entry.ts'

/** What a reader can set. Each part has its default, and a part that cannot be read falls back to it alone. */

export const kinds = ['official', 'date', 'oblast', 'quote'] as const
/** Sets of line and tint for the kinds, each proven on light and dark ground. */
export const palettes = ['standard', 'vivid', 'grey'] as const

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

const shown = v.fallback(v.boolean(), true)

export const settingsSchema = v.object({
  language: v.fallback(v.picklist(['browser', 'en', 'uk']), 'browser'),
  /** False: nothing is read anywhere. */
  on: v.fallback(v.boolean(), true),
  /** Hosts on which nothing is read. */
  sitesOff: v.fallback(v.array(host), []),
  /** Hosts beyond the news list that are always read; each also has the browser's permission. */
  sitesOn: v.fallback(v.array(host), []),
  marks: v.fallback(v.object({ official: shown, date: shown, oblast: shown, quote: shown }), {
    official: true,
    date: true,
    oblast: true,
    quote: true,
  }),
  palette: v.fallback(v.picklist(palettes), 'standard'),
  /** The number of quotes on the toolbar button. */
  badge: v.fallback(v.boolean(), true),
  /** The card opens when the pointer rests on a mark; by click and key it always does. */
  cardOnHover: v.fallback(v.boolean(), true),
  contextMenu: v.fallback(v.boolean(), true),
  ownOfficials: v.fallback(v.array(ownOfficialSchema), []),
  /** A reminder to back up after so many new quotes; 0: never. */
  remindAfter: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 50),
})

export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = v.parse(settingsSchema, {})

/** Settings out of whatever was stored: what cannot be read is as if it had never been set. */
export const readSettings = (stored: unknown): Settings => {
  const result = v.safeParse(settingsSchema, stored)
  return result.success ? result.output : defaultSettings
}

/** Whether pages of this host are read and marked, as far as the reader's switches say. */
export const isOnFor = (settings: Settings, hostName: string): boolean => settings.on && !settings.sitesOff.includes(hostName)
