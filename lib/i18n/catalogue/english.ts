import { log } from './log.en.ts'
import { popup } from './popup.en.ts'
import { shared } from './shared.en.ts'

/** Every text of the interface. A new surface brings a file of its own and one more line here and in the other languages. */
export const english = { ...shared, ...popup, ...log }
