import { english } from './catalogue/english.ts'
import { ukrainian } from './catalogue/ukrainian.ts'
import type { Language } from './language.ts'
import { makeTexts, type TextsOf } from './make-texts.ts'
import type { Message } from './message.ts'

export type TextKey = keyof typeof english
/** The interface in one language. */
export type Texts = TextsOf<typeof english>

const catalogues: Record<Language, Record<TextKey, Message>> = { en: english, uk: ukrainian }

export const textsIn = (language: Language): Texts => makeTexts<typeof english>(catalogues[language], language)
