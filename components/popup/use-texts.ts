import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { englishPopupTexts, type PopupTexts } from '../../lib/i18n/popup-texts.ts'

/** The popup's texts; its root provides the reader's language. */
export const PopupTextsContext = createContext<PopupTexts>(englishPopupTexts())

export const useTexts = (): PopupTexts => useContext(PopupTextsContext)
