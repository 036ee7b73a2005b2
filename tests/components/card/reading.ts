import { vi } from 'vitest'
import type { CardActions } from '../../../components/card/state.ts'
import type { Reading } from '../../../lib/page/drafts.ts'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { recognise } from '../../../lib/recognise/recognise.ts'

/** An article with something for every kind of card. Every word of it is invented. */
const text =
  'Prime Minister Keir Starmer opened a hall in Leeds on March 12. “The colours are stronger than I expected,” Starmer said. Pupils from Donetsk Oblast drew the maps this week.'

export const reading: Reading = {
  article: {
    title: 'Drawings',
    outlet: 'The Sample Courier',
    authors: [],
    publishedAt: '2025-03-16',
    modifiedAt: null,
    url: 'https://courier.example/a',
    canonicalUrl: null,
    language: 'en',
  },
  text,
  days: [{ start: 0, publishedOn: '2025-03-16' }],
  mentions: recognise(text, { ...emptyContext, publishedOn: '2025-03-16' }),
  accessedAt: '2025-03-17T08:00:00.000Z',
}

/** What a card can ask for, listened to. */
export const actions = (): CardActions => ({
  close: vi.fn(),
  next: vi.fn(),
  reject: vi.fn(),
  restore: vi.fn(),
  chooseWeek: vi.fn(),
  save: vi.fn(),
  copy: vi.fn(async () => undefined),
})
