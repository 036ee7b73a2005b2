export const languages = ['en', 'uk'] as const
export type Language = (typeof languages)[number]

/** The interface language for a browser's language tag: English unless it is Ukrainian. */
export const languageFor = (tag: string): Language => (/^uk\b/i.test(tag) ? 'uk' : 'en')
