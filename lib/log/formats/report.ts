import type { LogEntry } from '../entry.ts'
import { humanDate } from '../human-date.ts'
import { speakerName } from '../row.ts'
import type { Format } from './format.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** Only web addresses become links: a page may have given anything. */
const anchor = (url: string, text: string): string =>
  /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text)

const style = `body{font:16px/1.5 Georgia,"Noto Serif",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d1b18;background:#fff}
article{break-inside:avoid;border-top:1px solid #8b857a;padding:1rem 0}blockquote{margin:0 0 .5rem;white-space:pre-wrap}
p{margin:.25rem 0}.meta,h1,header{font-family:system-ui,sans-serif}.meta{font-size:.875rem;color:#545049}a{color:#1b56ad;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}a{color:inherit}a[href]::after{content:" <" attr(href) ">";font-size:.75rem}}`

function item(entry: LogEntry, locale: string): string {
  const { source, office, saidOn, oblasts, tags, note } = entry
  const speaker = speakerName(entry)
  const found = entry.correctedSpeaker && entry.speaker ? ` (found: ${entry.speaker.name ?? entry.speaker.text})` : ''
  const unsure = entry.speaker?.confidence === 'unsure' && !entry.correctedSpeaker ? ' (unsure)' : ''
  const who = [speaker && `${speaker}${found}${unsure}`, office?.title]
    .filter((part) => part)
    .map((part) => escapeHtml(part ?? ''))
  const said = saidOn && `Said ${escapeHtml(humanDate(saidOn, locale))}, from “${escapeHtml(saidOn.text)}”`
  const published = source.publishedAt && `published <time>${escapeHtml(source.publishedAt)}</time>`
  const updated = source.modifiedAt && `updated <time>${escapeHtml(source.modifiedAt)}</time>`
  const archived = entry.archiveUrl && anchor(entry.archiveUrl, 'archived copy')
  const where = [
    anchor(entry.link, source.title ?? source.url),
    source.outlet && escapeHtml(source.outlet),
    published,
    updated,
    archived,
  ]
  const regions = oblasts.map(({ text, codes, share, asOf, source: from }) =>
    escapeHtml(`${text} (${codes.join(', ')})${share === null ? '' : `: ${share} % occupied on ${asOf} (${from})`}`),
  )
  const meta = [
    said,
    where.filter((part) => part).join(', '),
    regions.join('; '),
    tags.length > 0 && `Tags: ${escapeHtml(tags.join(', '))}`,
    `Read ${escapeHtml(source.accessedAt)}, saved ${escapeHtml(entry.savedAt)}, ${entry.status}`,
  ]
  return [
    `<article id="${escapeHtml(entry.id)}"><blockquote>${escapeHtml(entry.quote)}</blockquote>`,
    who.length > 0 ? `<p><strong>${who[0]}</strong>${who[1] ? `, ${who[1]}` : ''}</p>` : '',
    ...meta.map((line) => (line ? `<p class="meta">${line}</p>` : '')),
    note ? `<p>${escapeHtml(note).replaceAll('\n', '<br>')}</p>` : '',
    '</article>\n',
  ].join('')
}

/** One page that prints well and needs nothing else: no script, nothing loaded. */
export const report: Format = {
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  open: ({ exportedAt, count, locale }) => ({
    head: `<!doctype html><html lang="${escapeHtml(locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>On the Record, ${escapeHtml(exportedAt.slice(0, 10))}</title><style>${style}</style><header><h1>On the Record</h1><p>${count} quotes, exported ${escapeHtml(exportedAt)}. Square brackets mark what the page does not state.</p></header>\n`,
    item: (entry) => item(entry, locale),
    tail: (manifest) =>
      manifest ? `<footer class="meta"><p>Chain of hashes ends in <code>${manifest.head}</code></p></footer>\n` : '',
  }),
}
