import { english } from './catalogue/english.ts'
import type { Language } from './language.ts'
import { makeTexts } from './make-texts.ts'
import type { Texts } from './texts.ts'

/** The texts of one language; others than English are loaded only when they are asked for. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'en':
      return makeTexts<typeof english>(english, 'en')
    case 'uk':
      return makeTexts<typeof english>((await import('./catalogue/ukrainian.ts')).ukrainian, 'uk')
  }
}
