import { english } from './catalogue/english.ts'
import { ukrainian } from './catalogue/ukrainian.ts'
import type { Language } from './language.ts'
import { makeTexts, type RuleInWords, type TextsOf } from './make-texts.ts'
import type { Message } from './message.ts'
import { ruleInUkrainian } from './rule.uk.ts'

export type TextKey = keyof typeof english
/** The interface in one language. */
export type Texts = TextsOf<typeof english>

const catalogues: Record<Language, Record<TextKey, Message>> = { en: english, uk: ukrainian }

const rules: Record<Language, RuleInWords | undefined> = { en: undefined, uk: ruleInUkrainian }

export const textsIn = (language: Language): Texts => makeTexts<typeof english>(catalogues[language], language, rules[language])
