import { type ComponentChild, render } from 'preact'
import { languageOf } from '../../lib/i18n/language.ts'
import { type Texts, textsIn } from '../../lib/i18n/texts.ts'
import { wear } from '../../lib/looks/wear.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { TextsContext } from './use-texts.ts'

/** Draws a page of ours in the reader's palette and language, `browserLanguage` unless another was chosen, and again when it is called with others. */
export function mount(
  view: ComponentChild,
  { language, palette }: Settings,
  browserLanguage: string,
  title: (t: Texts) => string,
): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('This page has no #root.')
  const texts = textsIn(languageOf(language, browserLanguage))
  document.documentElement.lang = texts.language
  wear(document.documentElement, palette)
  document.title = `${title(texts)} · ${texts('name')}`
  render(<TextsContext.Provider value={texts}>{view}</TextsContext.Provider>, root)
}
