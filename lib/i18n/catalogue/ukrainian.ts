import type { Message } from '../message.ts'
import type { english } from './english.ts'
import { log } from './log.uk.ts'
import { options } from './options.uk.ts'
import { popup } from './popup.uk.ts'
import { shared } from './shared.uk.ts'
import { welcome } from './welcome.uk.ts'

export const ukrainian: Record<keyof typeof english, Message> = { ...shared, ...popup, ...log, ...options, ...welcome }
