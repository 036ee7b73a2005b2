import type { Language } from '../../lib/i18n/language.ts'
import type { EntryOblast } from '../../lib/log/entry.ts'
import { oblastName } from '../log/model/oblast-name.ts'

/** A region in the reader's language; a name for several regions stays as the page has it. */
export function regionName({ text, codes }: Pick<EntryOblast, 'text' | 'codes'>, language: Language): string {
  const [code, ...others] = codes
  return code && others.length === 0 ? oblastName(code, language) : text
}
