import type { Office } from './mention.ts'

/** A person whom the reader added, or a gazetteer person whom the reader muted. It overrides the bundled gazetteer. */
export type OwnOfficial = {
  id: string
  name: string
  aliases: string[]
  surnameForms: string[]
  country: string
  gender: 'm' | 'f' | null
  offices: Office[]
  muted: boolean
}

/** What is known about an article besides its text. There is no clock: everything relative is resolved against `publishedOn`. */
export type RecogniseContext = {
  /** The article's own local publication day, ISO, as its markup states it; null when unknown. */
  publishedOn: string | null
  /** Headline; not part of the text. */
  title: string | null
  outlet: string | null
  /** BCP 47 tag, such as en-GB. */
  language: string | null
  ownOfficials: readonly OwnOfficial[]
}

export const emptyContext: RecogniseContext = { publishedOn: null, title: null, outlet: null, language: null, ownOfficials: [] }
