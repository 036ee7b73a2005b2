import { beginsCapital } from '../text/letters.ts'
import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { genderOf, isFirstName } from './first-names.ts'
import { calendarShort, calendarWords, functionWords } from './function-words.ts'
import { isNationality } from './nationality.ts'
import { isPlace } from './places.ts'
import { isPortfolio } from './portfolios.ts'
import { bodyNames, departments, type Gender, headNoun, roleGender, titles } from './roles.ts'

const particles = new Set('de del della di da dos das du van von der den ten bin ibn al el la le st y af av zu'.split(' '))
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Heads that take "of" into the name: Department of Justice, House of Representatives. */
const takesOf = new Set(
  'department ministry university secretary house bank council board bureau office institute college court church city state states chamber association league federation union commission committee center centre college daughters sons conference director speaker organization'.split(
    ' ',
  ),
)
const titleGender: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['king', 'm'],
  ['prince', 'm'],
  ['pope', 'm'],
  ['father', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['queen', 'f'],
  ['princess', 'f'],
  ['sister', 'f'],
])

/** An initial is a name word even where its letter is a word: "Robert S. Ford", "Jock A. Finlayson". */
const nameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  !(token.stop !== 'none' && calendarShort.has(token.lower)) &&
  ((!functionWords.has(token.lower) && !calendarWords.has(token.lower)) ||
    (token.stop === 'before name' && token.lower.length === 1))
const newPlaces = new Set(
  'york yorker jersey zealand hampshire mexico orleans delhi england guinea caledonia brunswick'.split(' '),
)

/** "New York", where "new" is no adjective. */
const isNewPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'New' && tokens[at + 1]?.capital === true && newPlaces.has(tokens[at + 1]?.lower ?? '')

/** A word that ends a name though it is an ordinary word elsewhere: "Kristen Day", "Theresa May". */
const surnameLike = (token: Token | undefined, before: Token): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  isFirstName(before.text) &&
  /^(?:day|may|march|april|august|early|close|low|few|back|best|own|sun|moore|still|long|sure)$/.test(token.lower)

/** The name that begins at `start`: a run of capitals with its particles, parted into titles and core. */
export function nameAt(tokens: readonly Token[], start: number, lowerCased: ReadonlySet<string>): Actor | null {
  const first = tokens[start]
  if (!first) return null
  // "April Ryan" and "Theresa May" hold a month; "May" alone does not begin a name.
  const named = nameWord(first) || isNewPlace(tokens, start)
  if (!named && !(calendarWords.has(first.lower) && isFirstName(first.text) && nameWord(tokens[start + 1]))) return null
  const opens = start === 0 || tokens[start - 1]?.sentence !== first.sentence || tokens[start - 1]?.kind === 'piece'
  let end = start + 1
  while (end - start < 12) {
    const last = tokens[end - 1]
    const next = tokens[end]
    if (!last || !next || next.sentence !== first.sentence) break
    if (nameWord(next) || surnameLike(next, last)) end++
    else if (next.kind === 'mark' && next.text === '&' && nameWord(tokens[end + 1])) end += 2
    else if (next.kind === 'mark' && next.text === ',' && suffixes.has(tokens[end + 1]?.lower ?? '')) end += 2
    else if (next.kind === 'word' && particles.has(next.lower) && nameWord(tokens[end + 1])) end += 2
    else if (
      next.kind === 'word' &&
      particles.has(next.lower) &&
      particles.has(tokens[end + 1]?.lower ?? '') &&
      nameWord(tokens[end + 2])
    )
      end += 3
    else if (next.lower === 'of' && takesOf.has(last.lower) && nameWord(tokens[end + 1])) end += 2
    else if (next.lower === 'of' && takesOf.has(last.lower) && tokens[end + 1]?.lower === 'the' && nameWord(tokens[end + 2]))
      end += 3
    else break
  }
  let from = start
  // An ordinary word with the capital of its sentence: the page has it in lower case elsewhere, or it is a participle.
  if (opens && ordinary(first, lowerCased)) {
    if (end - start === 1) return null
    from = start + 1
  }
  return parts(tokens, from, end)
}

const ordinary = (token: Token, lowerCased: ReadonlySet<string>) =>
  !isFirstName(token.text) &&
  !titles.has(token.lower) &&
  !roleGender.has(token.lower) &&
  (lowerCased.has(token.lower) || /(?:ing|ed|ly)$/.test(token.lower))

function parts(tokens: readonly Token[], from: number, to: number): Actor | null {
  const lower = (k: number) => tokens[k]?.lower ?? ''
  let end = to
  while (end - from > 1 && suffixes.has(lower(end - 1))) end--
  if (end > from && tokens[end - 1]?.text === ',') end--
  const lastWord = lower(end - 1)
  const whole = text(tokens, from, to)
  const isBody =
    end - from > 1 ? bodyNames.has(lastWord) && !titles.has(lastWord) : bodyNames.has(lastWord) || /^[A-Z][A-Z&.]+$/.test(whole)
  const roles: string[] = []
  let gender: Gender | null = null
  let core = from
  if (!isBody || /\bof\b/.test(whole)) {
    for (let k = from; k < end - 1; k++) {
      const word = lower(k)
      const compound = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
      if (!titles.has(word) && !titles.has(compound)) continue
      if (isFirstName(tokens[core]?.text ?? '') && k > core) break
      roles.push(word)
      gender = titleGender.get(word) ?? gender
      core = k + 1
      if (lower(core) === 'of') {
        let after = core + 1
        while (after < end && (departments.has(lower(after)) || lower(after) === 'the' || lower(after) === 'and')) after++
        core = after < end ? after : core
      }
    }
    if (lower(core) === 'of') return role(tokens, from, to, roles)
    for (let k = core + 1; k < end - 1; k++)
      if (
        isFirstName(tokens[k]?.text ?? '') &&
        !isFirstName(tokens[core]?.text ?? '') &&
        !isInitial(tokens[core]?.text ?? '') &&
        !particles.has(lower(k))
      ) {
        core = k
        break
      }
  }
  const name = text(tokens, core, to)
  if (
    end - core === 1 &&
    titles.has(lastWord) &&
    roles.length + (core > from ? 1 : 0) === core - from &&
    (roleGender.has(lastWord) || roles.length > 0) &&
    !surnameToo.test(lastWord)
  )
    return role(tokens, from, to, [...roles, headNoun(tokens, end - 1)])
  if (isTitleAlone(tokens, from, end)) return role(tokens, from, to, [...roles, headNoun(tokens, end - 1)])
  const firstGender = end - core > 1 ? genderOf(tokens[core]?.text ?? '') : null
  // A dateline: "KYIV (Agency) —", "PARIS, Sept. 4 –".
  const dateline = startsLine(tokens, from) && /^(?:[,(—–-]|--)$/.test(tokens[to]?.text ?? '') && /^\p{Lu}{3,}$/u.test(name)
  const place = dateline || isPlace(name) || (end - core === 1 && tokens[core]?.stop === 'may end' && !suffixes.has(lastWord))
  return {
    kind: 'name',
    core,
    from,
    to,
    text: name,
    sort: roles.length > 0 || firstGender !== null ? 'person' : isBody ? 'body' : place ? 'place' : 'unknown',
    gender: gender ?? firstGender,
    plural: false,
    definite: true,
    roles,
  }
}

/** Further words of offices: "National Security Adviser", "High Representative for Human Rights". */
const inOffice: ReadonlySet<string> = new Set(
  'of national human rights council general affairs parliamentary presidential'.split(' '),
)

const surnameToo = /^(?:king|dean|price|judge|pope|lord|prince)$/

/** "Prime Minister", "Polish Foreign Minister": nothing but the words of an office. */
function isTitleAlone(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]
  const start = first && (isNationality(first.text) || bodyNames.has(first.lower)) ? from + 1 : from
  const last = tokens[end - 1]?.lower ?? ''
  if (end - start < 1 || !roleGender.has(last) || surnameToo.test(last)) return false
  if (last === 'head' && tokens[end]?.lower !== 'of') return false
  return tokens
    .slice(start, last === 'head' ? end - 1 : end)
    .every(({ lower }) => titles.has(lower) || departments.has(lower) || isPortfolio(lower) || inOffice.has(lower))
}

const isInitial = (text: string) => beginsCapital(text) && /^.\.?$/u.test(text)

const startsLine = (tokens: readonly Token[], at: number) => at === 0 || tokens[at - 1]?.kind === 'break'

/** A title alone, written with capitals: "the President", "Secretary of State". */
function role(tokens: readonly Token[], from: number, to: number, roles: string[]): Actor {
  const noun = roles.at(-1) ?? ''
  let start = from
  while (start > 0 && /^(?:new|current|outgoing|incoming|acting|then|own)$/.test(tokens[start - 1]?.lower ?? '')) start--
  const definite = /^(?:the|this|that|his|her|their)$/.test(tokens[start - 1]?.lower ?? '')
  return {
    kind: 'role',
    core: from,
    from: definite ? start - 1 : from,
    to,
    text: noun,
    sort: 'person',
    gender: roleGender.get(noun) ?? null,
    plural: false,
    definite,
    roles,
  }
}

/** Words of the tokens with single spaces, as the page writes them. */
function text(tokens: readonly Token[], from: number, to: number): string {
  let out = ''
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (!token) break
    const before = tokens[k - 1]
    out += (out !== '' && before && token.start > before.end ? ' ' : '') + token.text
  }
  return out
}
