export const languages = ['en', 'uk'] as const
export type Language = (typeof languages)[number]

/** The interface language for a browser's language tag: English unless it is Ukrainian. */
export const languageFor = (tag: string): Language => (/^uk\b/i.test(tag) ? 'uk' : 'en')

/** The interface language that a setting means: the browser's own, given by its tag, unless another was chosen. */
export const languageOf = (setting: Language | 'browser', browserTag: string): Language =>
  setting === 'browser' ? languageFor(browserTag) : setting
