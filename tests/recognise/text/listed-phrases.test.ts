import { describe, expect, it } from 'vitest'
import { foldName } from '../../../lib/gazetteer/spelling.ts'
import { PhraseTrie } from '../../../lib/recognise/text/phrase-trie.ts'
import { wordsOf } from '../../../lib/recognise/text/words.ts'

const listed: Record<string, readonly (readonly [string, string])[]> = {
  volodimir: [
    ['Volodymyr Zelensky', 'zelensky'],
    ['Volodymyr', 'first name'],
  ],
}
const trie = () => new PhraseTrie<string>(foldName, (key) => listed[key] ?? [])
const find = (among: PhraseTrie<string>, text: string) => among.longestAt(wordsOf(text), 0)

describe('phrases that are listed beforehand', () => {
  it('are found as those that are added are', () => {
    expect(find(trie(), 'Volodymyr Zelenskyy spoke')).toEqual({ values: ['zelensky'], next: 2 })
    expect(find(trie(), 'Volodymyr spoke')).toEqual({ values: ['first name'], next: 1 })
    expect(find(trie(), 'Zelensky spoke')).toBeNull()
  })

  it('stand before those that are added, whichever is asked for first', () => {
    const added = trie()
    added.add('Volodymyr', 'own')
    added.add('Anna Testova', 'anna')
    expect(find(added, 'Volodymyr')).toEqual({ values: ['first name', 'own'], next: 1 })
    expect(find(added, 'Volodymyr Zelenskyi')).toEqual({ values: ['zelensky'], next: 2 })
    expect(find(added, 'Anna Testova')).toEqual({ values: ['anna'], next: 2 })
  })
})
