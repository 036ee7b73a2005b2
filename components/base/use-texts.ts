import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Texts, textsIn } from '../../lib/i18n/texts.ts'

/** The interface texts; a root of ours provides the reader's language, anything alone speaks English. */
export const TextsContext = createContext<Texts>(textsIn('en'))

export const useTexts = (): Texts => useContext(TextsContext)
