import { log } from './log.en.ts'
import { options } from './options.en.ts'
import { popup } from './popup.en.ts'
import { shared } from './shared.en.ts'
import { welcome } from './welcome.en.ts'

/** Every text of the interface. A new surface brings a file of its own and one more line here and in the other languages. */
export const english = { ...shared, ...popup, ...log, ...options, ...welcome }
