/** What a page says about the article it carries. Absent facts are null, never guessed. */
export type Article = {
  title: string | null
  outlet: string | null
  authors: string[]
  /** ISO 8601 as the markup states it, with its own zone if it has one: 2025-03-16T21:30:00+02:00, or a bare day. */
  publishedAt: string | null
  modifiedAt: string | null
  /** The address the page was read at. */
  url: string
  /** rel=canonical or the metadata's address; null when the page gives none. */
  canonicalUrl: string | null
  /** BCP 47. */
  language: string | null
}

/** The article's own local day, never shifted through a zone; null without a publication date. */
export function publishedOn(article: Article): string | null {
  return article.publishedAt?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null
}
