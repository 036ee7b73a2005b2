import { popup } from './catalogue/popup.en.ts'
import { shared } from './catalogue/shared.en.ts'
import type { Language } from './language.ts'
import { makeTexts, type TextsOf } from './make-texts.ts'

const english = { ...shared, ...popup }

/** The popup's own texts: it opens many times a day and does not carry those of the other surfaces. */
export type PopupTexts = TextsOf<typeof english>

export const englishPopupTexts = (): PopupTexts => makeTexts<typeof english>(english, 'en')

/** The popup's texts of one language; others than English are loaded only when they are asked for. */
export async function loadPopupTexts(language: Language): Promise<PopupTexts> {
  switch (language) {
    case 'en':
      return englishPopupTexts()
    case 'uk': {
      const [own, common, rules] = await Promise.all([
        import('./catalogue/popup.uk.ts'),
        import('./catalogue/shared.uk.ts'),
        import('./rule.uk.ts'),
      ])
      return makeTexts<typeof english>({ ...common.shared, ...own.popup }, 'uk', rules.ruleInUkrainian)
    }
  }
}
