import { ofKind, type Reading } from '../page/drafts.ts'
import type { DateMention, OblastMention, OfficialMention, QuoteMention } from '../recognise/mention.ts'

const officialRow = ({ span, name, id, office }: OfficialMention) => ({ ...span, name, id, office })
const dateRow = ({ span, value, from, to, type }: DateMention) => ({ ...span, value, from, to, type })
const oblastRow = ({ span, codes, status, share }: OblastMention) => ({ ...span, codes, occupied: status !== 'none', share })
const quoteRow = ({ span, form, speaker, cue }: QuoteMention) => ({
  ...span,
  form,
  speaker: speaker && { ...speaker.span, text: speaker.text, name: speaker.name, how: speaker.how },
  cue: cue?.text ?? null,
})

/** One line of output. Offsets are UTF-16 units of the given text, or of `article.text`, which only pages have. */
export const resultRow = (id: string, { article, text, mentions }: Reading, isPage: boolean) => ({
  id,
  ...(isPage && { article: articleRow(article, text) }),
  officials: ofKind(mentions, 'official').map(officialRow),
  dates: ofKind(mentions, 'date').map(dateRow),
  oblasts: ofKind(mentions, 'oblast').map(oblastRow),
  quotes: ofKind(mentions, 'quote').map(quoteRow),
})

const articleRow = (
  { title, outlet, authors, publishedAt, modifiedAt, url, canonicalUrl, language }: Reading['article'],
  text: string,
) => ({
  title,
  outlet,
  authors,
  published: publishedAt,
  modified: modifiedAt,
  url: url || null,
  canonicalUrl,
  language,
  text,
})
