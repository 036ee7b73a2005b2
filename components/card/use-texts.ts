import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { card as english } from '../../lib/i18n/catalogue/card.en.ts'
import { card as ukrainian } from '../../lib/i18n/catalogue/card.uk.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { makeTexts, type TextsOf } from '../../lib/i18n/make-texts.ts'
import { ruleInUkrainian } from '../../lib/i18n/rule.uk.ts'

export type CardTexts = TextsOf<typeof english>

/** The card's own texts: a page does not carry those of the other surfaces. */
export const cardTexts = (language: Language): CardTexts =>
  language === 'uk' ? makeTexts<typeof english>(ukrainian, 'uk', ruleInUkrainian) : makeTexts<typeof english>(english, 'en')

export const CardTextsContext = createContext<CardTexts>(cardTexts('en'))

export const useCardTexts = (): CardTexts => useContext(CardTextsContext)
