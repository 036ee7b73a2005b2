import { regionRows, unitRows } from './oblasts.generated.ts'

/**
 * How a name is used. `shared`: also the city’s name; `own`: the region’s alone; `headed`, `adjective`: the region’s only
 * before a noun such as "oblast".
 */
export type NameUse = 'shared' | 'own' | 'headed' | 'adjective'

export type OblastName = {
  text: string
  use: NameUse
  codes: readonly string[]
  /** The ISO day from which a shared name is the region’s alone, because the city was renamed. */
  ownFrom: string | null
}

const uses: readonly NameUse[] = ['shared', 'own', 'headed', 'adjective']
const split = (forms: string | undefined) => (forms ? forms.split('|') : [])

/** Every spelling that English-language news uses for a unit or for a named group of units ("Donbas"). */
export const oblastNames: readonly OblastName[] = [
  ...unitRows.flatMap(([code, , , , , , , renamed, , , names]) =>
    names
      .split('/')
      .flatMap((forms, i) =>
        split(forms).map((text) => ({ text, use: uses[i] ?? 'shared', codes: [`UA-${code}`], ownFrom: renamed || null })),
      ),
  ),
  ...regionRows.flatMap(([, codes, names]) =>
    split(names).map((text): OblastName => ({ text, use: 'own', codes, ownFrom: null })),
  ),
]
