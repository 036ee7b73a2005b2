import { nameKey } from '../../gazetteer/spelling.ts'
import { remembering } from '../text/remembering.ts'

/** One spelling for all romanisations of a name. One function for all lists, so that a word of a page is folded once for all. */
export const keyOf = remembering(nameKey)
