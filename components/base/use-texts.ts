import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { english } from '../../lib/i18n/catalogue/english.ts'
import { makeTexts } from '../../lib/i18n/make-texts.ts'
import type { Texts } from '../../lib/i18n/texts.ts'

/** The interface texts; a root of ours provides the reader's language, anything alone speaks English. */
export const TextsContext = createContext<Texts>(makeTexts<typeof english>(english, 'en'))

export const useTexts = (): Texts => useContext(TextsContext)
