import { foldedWords } from '../../lib/log/fold.ts'
import type { Settings } from '../../lib/settings/settings.ts'

export type OwnOfficial = Settings['ownOfficials'][number]

/** What the reader types about a person; one office is enough to begin with. */
export type OfficialForm = { name: string; aliases: string; title: string; country: string; from: string; to: string }

export const emptyForm: OfficialForm = { name: '', aliases: '', title: '', country: '', from: '', to: '' }

export const formOf = ({ name, aliases, country, offices }: OwnOfficial): OfficialForm => ({
  name,
  aliases: aliases.join(', '),
  title: offices[0]?.title ?? '',
  country,
  from: offices[0]?.from ?? '',
  to: offices[0]?.to ?? '',
})

const isoPart = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Which field is not as it should be; null when all is well. */
export function faultIn({ name, from, to }: OfficialForm): 'name' | 'from' | 'to' | null {
  if (name.trim() === '') return 'name'
  if (from !== '' && !isoPart.test(from)) return 'from'
  return to !== '' && (!isoPart.test(to) || (from !== '' && to < from.slice(0, to.length))) ? 'to' : null
}

const words = (list: string) => [
  ...new Set(
    list
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]

/**
 * Who of the list the form means already, by name or by another spelling. Two people may share a surname: a spelling of one word
 * tells them to be one only when it is the whole name of either.
 */
export function listedAs(form: OfficialForm, others: readonly OwnOfficial[]): OwnOfficial | undefined {
  const name = foldedWords(form.name)
  const spellings = new Set(words(form.aliases).map(foldedWords))
  return others.find((other) => {
    const known = other.aliases.map(foldedWords)
    const knownName = foldedWords(other.name)
    return (
      name === knownName ||
      known.includes(name) ||
      spellings.has(knownName) ||
      known.some((spelling) => spelling.includes(' ') && spellings.has(spelling))
    )
  })
}

/** The person as settings keep it. `before` is the person that was edited; `day` the ISO day of the edit. */
export function officialOf(form: OfficialForm, before: OwnOfficial | null, day: string, newId: () => string): OwnOfficial {
  const name = form.name.trim().replace(/\s+/gu, ' ')
  const title = form.title.trim()
  const office = {
    title,
    kind: 'other',
    from: form.from || null,
    to: form.to || null,
    asOf: day,
    evidence: 'unsourced' as const,
    source: 'own entry',
  }
  return {
    id: before?.id ?? newId(),
    name,
    aliases: words(form.aliases),
    surnameForms: [name.slice(name.lastIndexOf(' ') + 1)],
    country: form.country.trim(),
    gender: before?.gender ?? null,
    offices: title === '' ? [] : [office, ...(before?.offices.slice(1) ?? [])],
    muted: before?.muted ?? false,
  }
}
