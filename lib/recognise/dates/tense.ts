import type { Phrase } from './phrase.ts'

export type Tense = 'past' | 'present' | 'future'

const set = (list: string) => new Set(list.split(' '))

const modals = set('will ll shall would may might can could should must wo')
/** What announces something to come. */
const future = set('expected scheduled due planned plans plan hopes hope intends intend slated going ready')
const present = set('is are am has have ve re being do does')
const past = set(
  'was were had did said told went came took met made gave found got left began won lost saw kept held sent built spoke wrote rose fell grew ran hit cut put set sold bought broke became brought caught chose drew drove flew fought heard knew led paid sat stood struck thought threw withdrew been gone done seen taken given spent shot hurt quit rode sang sank shook slept slid spread stole stuck swept swore taught tore woke beat bent bit blew burst dealt drank ate fed fled froze hid laid lay lent lit meant rang sought shed sped swung undertook upheld arose cast couldn',
)
/** Present forms that announce what is fixed for later. */
const schedule = set(
  'begins starts sets opens ends expires takes returns meets votes comes leaves arrives closes runs faces goes resumes travels flies departs gathers convenes turns reopens launches matures hosts plays visits heads take meet vote return begin start open hold resume travel come arrive leave gather',
)
/** What people are told to do: "come back on Friday". A clause that begins with one has no subject. */
export const commands = set(
  'come bring drink eat call wait do don let go keep see send tell give take vote join meet return leave stop start watch remember apply submit order book visit read boil ask try stay write check make',
)
const notVerbs = set('need indeed speed seed feed united exceed proceed succeed')
/** After these "to" is no infinitive: "to the city", "returned to office". */
const afterTo = set(
  'the a an his her its their our my your this that these those office work court power school parliament talks people trial prison hospital war peace death life top home date',
)

const wordAt = (phrase: Phrase, index: number) => phrase.word(index).toLowerCase()

const isInfinitive = (phrase: Phrase, to: number) =>
  phrase.is(to, 'to') &&
  phrase.is(to + 1, 'lower') &&
  !afterTo.has(wordAt(phrase, to + 1)) &&
  !/(?:ing|ers|ions?|ery|ness|ity|ance|ence|ship|ism|tral|nal|cal|ial|ic|ous|ful)$/.test(wordAt(phrase, to + 1))

const chain = 4

/** Words whose infinitive was done, as was the purpose of any other past verb: "quick to offer", "had nothing to say", "gathered to vote". */
const done = set(
  'began went came sought got led used quick slow first last able unable enough happy glad proud nothing little anything something',
)
/** Past verbs and participles whose infinitive is still to come. */
const promised = set(
  'agreed decided promised vowed pledged asked ordered urged called invited wanted hoped intended offered threatened voted moved prepared poised slated supposed required told warned sentenced expected scheduled planned determined authorized authorised empowered proposed directed instructed',
)

/** Whether an infinitive is of what is to come. "Forced her to resign": the verb may stand before its object. */
function announces(phrase: Phrase, to: number): boolean {
  for (let i = to - 1; i > to - chain && phrase.is(i, 'lower', 'upper', 'ordinal', 'last'); i--) {
    const word = wordAt(phrase, i)
    if (promised.has(word) || future.has(word)) return true
    if (done.has(word) || (word.length > 3 && word.endsWith('ed') && !notVerbs.has(word))) return false
  }
  return true
}

const owners = /^(?:his|her|its|their|our|my|your|no)$/
const between = /^(?:be|been|being|not|also|then|never|ever|just|still|all|already|both|so|even|t|.*ly)$/

/** What an auxiliary makes of a form: "will be held", "are suspended", "was held", "had come"; null without one. */
function tenseOfAuxiliary(phrase: Phrase, index: number): Tense | null {
  for (let i = index - 1; i >= index - chain && phrase.is(i, 'lower', 'to', 'apos', 'poss', 'now'); i--) {
    const word = wordAt(phrase, i)
    if (word === 'could' && wordAt(phrase, i + 1) === 'not') return 'past'
    if (phrase.is(i, 'to') || modals.has(word)) return 'future'
    if (word === 'is' || word === 'are' || word === 're' || word === 'being') return 'present'
    if (present.has(word) || past.has(word)) return 'past'
    // Only what belongs to the verb stands between: "will not be", "has already been".
    if (phrase.is(i, 'lower') && !between.test(word)) return null
  }
  return null
}

function tenseOf(phrase: Phrase, index: number): Tense | null {
  if (phrase.is(index, 'nearday')) return (phrase.tokens.meanings[index]?.value ?? 0) < 0 ? 'past' : 'future'
  if (isInfinitive(phrase, index)) return announces(phrase, index) ? 'future' : null
  const word = wordAt(phrase, index)
  // "Asked on Monday whether …"
  if (phrase.is(index, 'upper') && word.endsWith('ed') && phrase.is(index - 1, 'stop', 'break')) return 'past'
  const opens = phrase.is(index - 1, 'opening') || (phrase.is(index, 'lower') && phrase.is(index - 1, 'comma', 'other'))
  if (opens && commands.has(word)) return 'future'
  if (!phrase.is(index, 'lower')) return null
  // "Revised his plans": the noun.
  if (/^(?:plan|hope)s?$/.test(word) && !phrase.is(index + 1, 'to', 'the', 'a', 'on', 'for')) return null
  // "had been scheduled for Thursday": it did not come to that.
  if (future.has(word) && phrase.is(index - 1, 'lower') && wordAt(phrase, index - 1) === 'been')
    return tenseOfAuxiliary(phrase, index - 1)
  if (word === 'could' && wordAt(phrase, index + 1) === 'not') return 'past'
  if (modals.has(word) || future.has(word)) return 'future'
  // "The return of", "an open letter": no verbs.
  if (schedule.has(word)) {
    if (
      phrase.is(index - 1, 'the', 'a', 'poss', 'of', 'this', 'for', 'in', 'on', 'dash') ||
      owners.test(wordAt(phrase, index - 1))
    )
      return null
    return tenseOfAuxiliary(phrase, index) ?? 'future'
  }
  if (present.has(word)) return 'present'
  // "An unprecedented windfall", "the wounded men": participles before a noun.
  if (word.endsWith('ed') && phrase.is(index - 1, 'the', 'a', 'poss', 'of') && phrase.is(index + 1, 'lower')) return null
  if (past.has(word) || (word.length > 3 && word.endsWith('ed') && !notVerbs.has(word)))
    return tenseOfAuxiliary(phrase, index) ?? 'past'
  return null
}

/** "meets them today following talks on Friday", "spoke ahead of a vote on Sunday": the event is earlier, or later, than the sentence. */
function orderAt(phrase: Phrase, index: number): Tense | null {
  const word = phrase.word(index)
  if (word === 'following' && !phrase.is(index - 1, 'the', 'a', 'this', 'on')) return 'past'
  return word === 'ahead' && wordAt(phrase, index + 1) === 'of' ? 'future' : null
}

const reach = 20

/**
 * The tense of the nearest verb in the sentence, to the left first; null when none tells. Out of a quotation only what is to come reaches in:
 * `he asked for "a list by Thursday"`.
 */
export function tenseAround(phrase: Phrase): Tense | null {
  let quoted = false
  // "He said that on Tuesday he would call": the date belongs to the clause that it opens.
  const opens = phrase.is(phrase.lead - 1, 'that')
  // "The senator on Wednesday announced": the verb of the date itself.
  if (phrase.is(phrase.end, 'lower') && phrase.is(phrase.start - 1, 'on')) {
    const tense = tenseOf(phrase, phrase.end)
    if (tense && tense !== 'present') return tense
  }
  for (let i = phrase.start - 1; !opens && i >= 0 && i > phrase.start - reach; i--) {
    if (phrase.is(i, 'break', 'stop')) break
    quoted ||= phrase.is(i, 'opening')
    const tense = orderAt(phrase, i) ?? tenseOf(phrase, i)
    if (tense && (!quoted || tense === 'future')) return tense
  }
  for (let i = phrase.end; i < phrase.end + reach; i++) {
    if (i >= phrase.tokens.starts.length || phrase.is(i, 'break', 'stop', 'closing')) break
    const tense = tenseOf(phrase, i)
    if (tense) return tense
  }
  return null
}
