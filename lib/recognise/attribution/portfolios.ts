/** What ministers and secretaries are for, as the word that stands before or behind their title. */
const words: ReadonlySet<string> = new Set(
  'prime vice foreign defence defense interior finance energy justice economy economic health education culture transport agriculture trade digital home environment labour labor commerce treasury press'.split(
    ' ',
  ),
)

const british: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['economic', 'economy'],
])

export const isPortfolio = (word: string): boolean => words.has(word)

/** One spelling for a portfolio. */
export const portfolio = (word: string): string => british.get(word) ?? word

/** Every portfolio in the words of an office: "Minister of Defence" has one. */
export const portfoliosIn = (office: string): Set<string> =>
  new Set(office.toLowerCase().split(' ').filter(isPortfolio).map(portfolio))
