import { type Candidate, candidate, type Fault, fault } from './candidate.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hashOf = (value: unknown): string | null => (isRecord(value) && typeof value.sha256 === 'string' ? value.sha256 : null)

const one = (line: number, value: unknown): Candidate | Fault => candidate(line, value, hashOf(value))

/** Our backup begins so; the rest of its head depends on the version. */
export const isBackup = (text: string): boolean => /^\s{0,9}\{\s{0,9}"format"\s{0,9}:\s{0,9}"on-the-record\/log"/.test(text)

/**
 * Whole lines of a file as we write it, an entry a line; `first` is the number of the first one and `last` says whether the file ends with them.
 * Gives back the number of lines, or null when the list of entries was closed.
 */
export function* entryLines(text: string, first: number, last: boolean): Generator<Candidate | Fault, number | null> {
  let at = 0
  let line = first
  for (; at < text.length; line++) {
    const end = text.indexOf('\n', at)
    const raw = text.slice(at, end < 0 ? text.length : end).trim()
    at = end < 0 ? text.length : end + 1
    if (raw.startsWith(']')) return null
    if (raw === '') continue
    try {
      yield one(line, JSON.parse(raw.endsWith(',') ? raw.slice(0, -1) : raw))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      yield fault(line, null, last && at >= text.length ? 'cutLine' : 'noJson')
    }
  }
  return line - first
}

/** A file that was cut off still gives its whole lines, and says where it ends. */
export const cutOff: Fault = fault(0, null, 'cutEnd')

function* lines(text: string): Generator<Candidate | Fault> {
  if ((yield* entryLines(text.slice(text.indexOf('\n') + 1), 2, true)) !== null) yield cutOff
}

/** Entries of a parsed file: a backup that another program has laid out anew, or a bare list. Lines are places in the list then. */
export function* fromList(values: readonly unknown[]): Generator<Candidate | Fault> {
  for (const [at, value] of values.entries()) yield one(at + 1, value)
}

export const ourHead = /^\{"format":"on-the-record\/log",[^\n]{0,500}"entries":\[\r?\n/

export function fromBackup(text: string): Generator<Candidate | Fault> {
  if (ourHead.test(text)) return lines(text)
  const value: unknown = JSON.parse(text)
  return fromList(isRecord(value) && Array.isArray(value.entries) ? value.entries : [])
}
