import { auxiliaries, isAdverb } from '../attribution/function-words.ts'
import type { Outline } from '../attribution/outline.ts'
import { beginsWord, isCapitalLetter, isLetterOrNumber, isNumber, isSurrogate } from '../text/letters.ts'

const words = (list: string) => new Set(list.split(' '))

/** What bears a name or an inscription of its own: words in marks right after these are that name. */
const works = words(
  'book novel memoir biography film movie documentary song album single play musical opera show series sitcom drama program programme podcast episode painting poem magazine newspaper blog column segment game app exhibition exhibit video thriller bestseller trilogy soap cartoon comedy ballad hymn refrain anthem booklet brochure',
)
/** Units, bodies and things that are called by a name of their own: the operational command “South”, the ferry “Harbour Queen”. */
const bearers = words(
  'organization organisation alliance coalition society initiative army corps command grouping division brigade regiment battalion company squadron detachment unit fleet flotilla formation legion militia party bloc movement association foundation fund union club team agency channel station portal platform network forum festival prize award medal order operation exercise exercises project initiative plan law doctrine system complex missile missiles rocket rockets drone drones tank tanks gun vehicle ship vessel ferry cruiser frigate corvette submarine tanker boat aircraft plant factory mine hotel restaurant cafe café mall stadium theatre theater cinema prison line pipeline highway bridge',
)
/** What carries an inscription: it does not speak for anybody. */
export const inscribed = words(
  'sign signs notice poster posters banner banners placard placards sticker stickers plaque t-shirt t-shirts shirt shirts hat hats cap caps label button buttons',
)
const namedBy = words(
  'titled entitled named nicknamed headlined christened so-called codenamed code-named subtitled renamed billed',
)

const small = words('a an the and or but nor of in on at to for from with by as vs v de la')

/**
 * True for words in marks that are a name and no speech: titles of works, programmes, movements, signs. Slogans and scornful
 * words that somebody is said to have used are speech.
 */
export function isLabel(outline: Outline, q: number): boolean {
  const { tokens, pieceAt, text, segments } = outline
  const piece = pieceAt[q] ?? 0
  const span = segments[q]?.span
  if (!span) return false
  const previous = tokens[piece - 1]
  const sameSentence = previous?.sentence === tokens[piece]?.sentence
  if (sameSentence && previous && previous.kind === 'word' && namedBy.has(previous.lower)) return true
  if (sameSentence && (isUsage(outline, piece) || isByname(outline, piece))) return true
  const inside = text.slice(span.start, span.end)
  if (sameSentence && previous?.lower === 'called' && isTitleCase(inside) && isThing(outline, piece - 2)) return true
  if (sameSentence && previous?.text === ':')
    for (let k = piece - 2; k > piece - 7; k--) if (inscribed.has(tokens[k]?.lower ?? '')) return true
  const noun = sameSentence && previous?.text === ',' ? tokens[piece - 2] : sameSentence ? previous : undefined
  if (noun?.kind === 'word' && (works.has(noun.lower) || bearers.has(noun.lower)) && isTitleCase(inside)) return true
  if (!isTitleCase(inside)) return false
  if (explained(outline, piece)) return true
  if (!sameSentence || !previous) return false
  if (previous.kind === 'possessive' || /^(?:on|the|of|in|from|for|with|and|to|a|an|like)$/.test(previous.lower)) return true
  return inscribed.has(previous.lower)
}

/** "known as “the Owl”", "also known simply as the “Owl”": what somebody goes by. */
function isByname({ tokens }: Outline, piece: number): boolean {
  let k = piece - 1
  if (/^(?:an?|the)$/.test(tokens[k]?.lower ?? '')) k--
  if (tokens[k]?.lower !== 'as') return false
  k--
  if (isAdverb(tokens[k]?.lower ?? '')) k--
  return tokens[k]?.lower === 'known'
}

/** Tokens from "what" to the verb of naming. */
const longestUsage = 8

/** "what Moscow calls a “special operation”": the present tells how a thing is called, not what somebody said. */
function isUsage({ tokens }: Outline, piece: number): boolean {
  let verb = piece - 1
  if (/^(?:an?|the|its|their|his|her|as)$/.test(tokens[verb]?.lower ?? '')) verb--
  if (!/^(?:calls?|terms?|dubs?|labels?|brands?|styles?)$/.test(tokens[verb]?.lower ?? '')) return false
  for (let k = verb - 1; k > verb - longestUsage && tokens[k]?.kind !== 'mark'; k--)
    if (tokens[k]?.lower === 'what') return tokens[k]?.sentence === tokens[piece]?.sentence
  return false
}

/** “The Long Border”, a novel of 1950: the noun that follows in apposition says what it is. */
function explained({ tokens }: Outline, piece: number): boolean {
  let k = piece + 1
  if (tokens[k]?.text === ',') k++
  if (!/^(?:an?|the|his|her|their|its)$/.test(tokens[k]?.lower ?? '')) return false
  for (let n = k + 1; n < k + 4 && tokens[n]?.kind === 'word'; n++) if (works.has(tokens[n]?.lower ?? '')) return true
  return false
}

/** "a ferry called “Harbour Queen”": the noun before the participle does not speak. */
function isThing({ tokens, actors, actorAt }: Outline, k: number): boolean {
  const token = tokens[k]
  const actor = actors[actorAt[k] ?? -1]
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !isAdverb(token.lower) &&
    !auxiliaries.has(token.lower) &&
    (!actor || (actor.kind === 'role' && actor.sort !== 'person'))
  )
}

const capitalAt = (inside: string, at: number) => {
  const unit = inside.charCodeAt(at)
  return isSurrogate(unit) ? /^[\p{Lu}\p{N}]/u.test(inside.slice(at, at + 2)) : isCapitalLetter(unit) || isNumber(unit)
}

/** In words. */
const longestTitle = 40

/** Every word but the small ones with a capital: "Good Morning America", "The Trumps: Three Generations". */
function isTitleCase(inside: string): boolean {
  if (!capitalAt(inside, 0)) return false
  let count = 0
  for (let at = 0; at < inside.length; ) {
    const end = endOfTitleWord(inside, at)
    if (end === at) at++
    else {
      if (++count > longestTitle || !(capitalAt(inside, at) || small.has(inside.slice(at, end).toLowerCase()))) return false
      at = end
    }
  }
  return count > 0 && !/[?!]\S/.test(inside)
}

/** Behind the word that begins here, apostrophes and hyphens taken in; the place itself where none begins. */
function endOfTitleWord(inside: string, from: number): number {
  let at = from
  while (at < inside.length) {
    const unit = inside.charCodeAt(at)
    if (
      isSurrogate(unit)
        ? !beginsWord(inside.slice(at, at + 2))
        : !isLetterOrNumber(unit) && (at === from || !/['’-]/.test(inside.charAt(at)))
    )
      break
    at += isSurrogate(unit) ? 2 : 1
  }
  return at
}
