import type { PageReport, ReadPage } from '../../lib/messages.ts'
import type { View } from '../e2e/harness/view.ts'

export type Found = ReadPage

/** What the content script reports of the tab under the popup; null while it is not read. */
export async function found(popup: View): Promise<Found | null> {
  const report = await popup.run<PageReport | null>(`
    const api = globalThis.browser ?? chrome;
    return api.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => api.tabs.sendMessage(tab.id, { onTheRecord: 'readPage' }, { frameId: 0 }))
      .then((answer) => answer?.ok ? answer.value : null)`)
  return report?.state === 'read' ? report : null
}

const counted = (words: string[]): string => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].map(([word, n]) => (n > 1 ? `${word} ×${n}` : word)).join(', ') || 'none'
}

/** What was found, for the terminal. */
export function summary({ article, officials, dates, oblasts, quotes }: Found): string {
  const day = (from: string | null, to: string | null) => (from === null ? 'vague' : from === to ? from : `${from} to ${to}`)
  return [
    `${article.title ?? 'Untitled'} (${article.outlet ?? 'unknown outlet'}, ${article.publishedAt ?? 'no date'})`,
    `Officials: ${counted(officials.map(({ what }) => what.name))}`,
    `Dates: ${counted(dates.map(({ what }) => `${what.text} → ${day(what.from, what.to)}`))}`,
    `Oblasts: ${counted(oblasts.map(({ what }) => `${what.text} ${what.share === null ? what.status : `${what.share} %`} on ${what.asOf}`))}`,
    `Quotes: ${quotes.length}`,
    ...quotes.map(({ draft }) => `  ${draft.speaker?.name ?? 'nobody named'}: “${draft.quote}”`),
  ].join('\n')
}
