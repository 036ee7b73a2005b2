import { describe, expect, it } from 'vitest'
import { foldName } from '../../../lib/gazetteer/spelling.ts'
import { PhraseTrie } from '../../../lib/recognise/text/phrase-trie.ts'
import { wordsOf } from '../../../lib/recognise/text/words.ts'

const trie = new PhraseTrie<string>(foldName)
trie.add('Ban Ki-moon', 'ban')
trie.add('Kherson', 'kherson')
trie.add('Kherson Oblast', 'oblast')
trie.add('Volodymyr Zelensky', 'zelensky')

describe('a phrase trie', () => {
  it.each([
    ['Ban Ki-moon spoke', ['ban'], 3],
    ['Ban Ki Moon', ['ban'], 3],
    ['Kherson Oblast’s', ['oblast'], 2],
    ['Kherson, Oblast', ['kherson'], 1],
    ['KHERSON oblast', ['oblast'], 2],
    ['Volodymyr\u00A0Zelenskyy', ['zelensky'], 2],
    ['Volodymyr Zélenskyi', ['zelensky'], 2],
    ['Volo\u00ADdymyr \u200BZelenskiy', ['zelensky'], 2],
  ])('finds in %j %j', (text, values, next) => expect(trie.longestAt(wordsOf(text), 0)).toEqual({ values, next }))

  it.each(['Ban the cup', 'Volodymyr. Zelensky', 'Volodymyr\nZelensky', 'Khersonite', 'A'.repeat(100_000)])(
    'finds nothing at the start of %.30j',
    (text) => expect(trie.longestAt(wordsOf(text), 0)).toBeNull(),
  )

  it('refuses a phrase without words', () => expect(() => trie.add(' – ', 'x')).toThrow('without a word'))
})
