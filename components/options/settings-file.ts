import * as v from 'valibot'
import { parse } from '../../lib/parse.ts'
import { readSettings, type Settings } from '../../lib/settings/settings.ts'

const format = 'on-the-record/settings'
const fileSchema = v.object({ format: v.literal(format), version: v.literal(1), settings: v.record(v.string(), v.unknown()) })

/** The settings as a file of their own. */
export const settingsFile = (settings: Settings): string => `${JSON.stringify({ format, version: 1, settings }, null, 2)}\n`

/** The settings of such a file; a part that cannot be read has its default. Throws ParseError or SyntaxError for any other file. */
export const readSettingsFile = (text: string): Settings =>
  readSettings(parse(fileSchema, JSON.parse(text), 'settings file').settings)
