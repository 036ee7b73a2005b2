import type { Candidate } from '../../components/popup/model/state.ts'
import { foldedWords } from '../../lib/log/fold.ts'

/** Officials of whom some word begins with what is typed. The gazetteer is loaded only when somebody types. */
export async function people(typed: string, day: string | null): Promise<Candidate[]> {
  const { allPeople, officeOn } = await import('../../lib/gazetteer/officials.ts')
  const wanted = foldedWords(typed)
  if (wanted === '') return []
  const on = day ?? new Date().toISOString().slice(0, 10)
  return allPeople()
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => ` ${foldedWords(one)}`.includes(` ${wanted}`)))
    .slice(0, 6)
    .map(({ id, name, country }) => ({ name, id, note: officeOn(id, on)?.title ?? country }))
}
