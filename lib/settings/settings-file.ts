import * as v from 'valibot'
import { ParseError, parse } from '../parse.ts'
import { readSettings, type Settings, settingsSchema } from './settings.ts'

/** Settings as a JSON file of their own, apart from the quotes. */

const format = 'on-the-record/settings'
const what = 'settings file'
const fileSchema = v.object({ format: v.literal(format), version: v.literal(1), settings: v.partial(settingsSchema) })

export const settingsToJson = (settings: Settings): string => `${JSON.stringify({ format, version: 1, settings }, null, 2)}\n`

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new ParseError(`${what}: not JSON: ${error.message}`, { cause: error })
  }
}

/**
 * The settings of such a file; those it does not name have their defaults, and names that are none of ours are passed over.
 * Throws ParseError, which names the field that is not as it should be.
 */
export function settingsFromJson(text: string): Settings {
  // A byte order mark, as some editors write it, is no part of JSON.
  const value = parsed(text.replace(/^\uFEFF/, ''))
  return readSettings(parse(fileSchema, value, what).settings)
}
