import type { LogEntry } from '../entry.ts'
import { citation, isoParts } from './citation.ts'
import type { Format } from './format.ts'

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/\s+/gu, ' ')
    .trim()

/** biblatex reads an address as it stands, but braces must balance. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))

function item(entry: LogEntry): string {
  const { key, title, outlet, authors, url, language, published, accessed, note, tags, archive } = citation(entry)
  const fields: [string, string][] = [
    ['title', `{${escapeTex(title)}}`],
    // Braces keep a name whole, so that nothing guesses at given names and surnames.
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['organization', escapeTex(outlet ?? '')],
    ['date', isoParts(published, '-')],
    ['url', address(url)],
    ['urldate', isoParts(accessed, '-')],
    // biblatex has no field for a second address; it prints this one at the end of the reference.
    ['addendum', archive === null ? '' : escapeTex(`Archived at ${archive.url}`)],
    ['language', escapeTex(language ?? '')],
    ['note', escapeTex(note)],
    ['keywords', tags.map((tag) => escapeTex(tag.replaceAll(',', ' '))).join(', ')],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@online{otr-${key},\n${lines.join(',\n')}\n}\n\n`
}

export const bibtex: Format = {
  extension: 'bib',
  mime: 'application/x-bibtex',
  open: () => ({ head: '', item, tail: () => '' }),
}
