import type { LogEntry } from '../entry.ts'
import { humanDate } from '../human-date.ts'
import { speakerName } from '../row.ts'
import type { Format } from './format.ts'

/** Signs that Markdown or HTML inside it would act on, and what would begin a list, heading or rule. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/^([^\S\n]{0,99})([-+#=]|\d{1,9}[.)])/gm, (_, space: string, sign: string) => {
      const last = sign.length - 1
      return `${space}${sign.slice(0, last)}\\${sign.slice(last)}`
    })

const inLine = (text: string): string => escapeText(text.replace(/\s+/gu, ' ').trim())
const quoted = (text: string): string => escapeText(text).replace(/^/gm, '> ')
/** An address that can close no bracket and run no script. */
const target = (url: string): string =>
  /^https?:/i.test(url)
    ? url.replace(/[\s<>()\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))
    : ''

function source({ source, link, archiveUrl }: LogEntry): string {
  const title = inLine(source.title ?? source.url)
  const href = target(link) || target(source.url)
  const parts = [
    href ? `[${title}](${href})` : title,
    ...source.authors.map(inLine),
    source.outlet && inLine(source.outlet),
    source.publishedAt,
    source.modifiedAt && `updated ${source.modifiedAt}`,
    archiveUrl && `[archived copy](${target(archiveUrl)})`,
  ]
  return parts.filter((part) => part).join(', ')
}

function item(entry: LogEntry, locale: string): string {
  const speaker = speakerName(entry)
  const said = entry.saidOn && `said ${inLine(humanDate(entry.saidOn, locale))}`
  const who = [speaker && `**${inLine(speaker)}**`, entry.office && inLine(entry.office.title), said]
    .filter((part) => part)
    .join(', ')
  const oblasts = entry.oblasts.map(
    ({ text, codes, share, asOf }) =>
      `${inLine(text)} (${codes.join(', ')}${share === null ? '' : `, ${share} % occupied on ${inLine(asOf)}`})`,
  )
  const lines = [
    quoted(entry.quote),
    '',
    ...(who ? [`— ${who}  `] : []),
    source(entry),
    ...(oblasts.length > 0 ? ['', `Oblasts: ${oblasts.join('; ')}`] : []),
    ...(entry.tags.length > 0 ? ['', `Tags: ${entry.tags.map(inLine).join(', ')}`] : []),
    ...(entry.note ? ['', escapeText(entry.note)] : []),
  ]
  return `${lines.join('\n')}\n\n---\n\n`
}

export const markdown: Format = {
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  open: ({ exportedAt, count, locale }) => ({
    head: `# On the Record: ${count} quotes\n\nExported ${exportedAt}. Square brackets mark what the page does not state.\n\n---\n\n`,
    item: (entry) => item(entry, locale),
    tail: () => '',
  }),
}
