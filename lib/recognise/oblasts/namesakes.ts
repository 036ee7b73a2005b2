import { letters } from '../text/letters.ts'
import type { Candidate } from './candidates.ts'
import { gap } from './pattern.ts'

/** Names that towns elsewhere bear as well. They count only on pages that speak of Ukraine or Russia, and never before a state’s name. */
const borne = /^(?:Odessa|Sevastopol|Sebastopol|Poltava|Crimea)$/
const homeland = /Ukrain|Russia|Soviet|Moscow|Kremlin|Ky?ie?v|Black Sea|Crimea|Donbas|Putin|Odesa|Kherson|Mykolaiv|Nikolaev/
const elsewhere = new RegExp(
  `,${gap}(?:Texas|Tex\\.|TX|Delaware|Del\\.|Missouri|Mo\\.|Florida|Fla\\.|California|Calif\\.|Wisconsin|Wis\\.|Indiana|Mississippi|Washington|New York|N\\.Y\\.|Ontario|Victoria)(?![${letters}])`,
  'uy',
)
const american = /Texas|Midland|Permian|Ector County|Delaware|Missouri/

/** Says of each candidate whether a town elsewhere is meant. The page is searched once, and only when such a name stands on it. */
export function namesakeTest(text: string): (candidate: Candidate) => boolean {
  let isHome: boolean | null = null
  let isAmerican: boolean | null = null
  return ({ name, end }) => {
    if (!borne.test(name)) return false
    elsewhere.lastIndex = end
    if (elsewhere.test(text)) return true
    if (name === 'Odessa') {
      isAmerican ??= american.test(text)
      if (isAmerican && !/Ukrain/.test(text)) return true
    }
    if (name === 'Crimea' || name === 'Poltava' || name === 'Odessa') return false
    isHome ??= homeland.test(text)
    return !isHome
  }
}
