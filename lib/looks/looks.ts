/** How marks look. Each kind has a line and a colour of the reader's choice; no two kinds have the same line. */

export const lines = ['solid', 'dotted', 'double', 'dashed'] as const
export const colours = ['blue', 'amber', 'magenta', 'green', 'grey'] as const
/** A line with a tint behind the words, the line alone, or a thicker line in a clearer colour with its tint. */
export const strengths = ['tint', 'line', 'strong'] as const
export type Line = (typeof lines)[number]
export type Colour = (typeof colours)[number]
export type Strength = (typeof strengths)[number]
export type Ground = 'day' | 'night'

export type Look = { line: Line; colour: Colour }
export type MarkedKind = 'official' | 'date' | 'oblast' | 'quote'
export type Palette = Record<MarkedKind, Look> & { strength: Strength }

export const firstPalette: Palette = {
  official: { line: 'solid', colour: 'blue' },
  date: { line: 'dotted', colour: 'amber' },
  oblast: { line: 'double', colour: 'magenta' },
  quote: { line: 'dashed', colour: 'green' },
  strength: 'tint',
}

export const markedKinds: readonly MarkedKind[] = ['official', 'date', 'oblast', 'quote']

/** The colour of a line and of the tint behind its words, on a light and on a dark ground. */
type Shade = Record<Ground, { line: string; tint: string }>

const usual: Record<Colour, Shade> = {
  blue: { day: { line: '#1b56ad', tint: '#1b56ad14' }, night: { line: '#92b7ff', tint: '#92b7ff1a' } },
  amber: { day: { line: '#845000', tint: '#84500016' }, night: { line: '#e3b25f', tint: '#e3b25f1a' } },
  magenta: { day: { line: '#9c1c5a', tint: '#9c1c5a12' }, night: { line: '#f199c2', tint: '#f199c21a' } },
  green: { day: { line: '#22664f', tint: '#22664f12' }, night: { line: '#7fcbaf', tint: '#7fcbaf17' } },
  grey: { day: { line: '#474747', tint: '#47474712' }, night: { line: '#c4c4c4', tint: '#c4c4c41a' } },
}

const strong: Record<Colour, Shade> = {
  blue: { day: { line: '#0047d1', tint: '#0047d11a' }, night: { line: '#82b1ff', tint: '#82b1ff21' } },
  amber: { day: { line: '#8f4400', tint: '#8f44001f' }, night: { line: '#ffc038', tint: '#ffc0381f' } },
  magenta: { day: { line: '#b0006a', tint: '#b0006a17' }, night: { line: '#ff8ac9', tint: '#ff8ac921' } },
  green: { day: { line: '#00693e', tint: '#00693e14' }, night: { line: '#4ee6a6', tint: '#4ee6a617' } },
  grey: { day: { line: '#2e2e2e', tint: '#2e2e2e1a' }, night: { line: '#e0e0e0', tint: '#e0e0e01f' } },
}

export const shadeOf = (colour: Colour, strength: Strength): Shade => (strength === 'strong' ? strong : usual)[colour]

/** How thick a line is, in CSS pixels; of a double one, each of its two strokes. */
export const widthOf = (line: Line, strength: Strength): number =>
  (line === 'solid' || line === 'dotted' ? 2 : 1) + (strength === 'strong' ? 1 : 0)

/** The palette with another line for a kind; the kind that had this line takes the one that is free now. */
export function withLine(palette: Palette, kind: MarkedKind, line: Line): Palette {
  const before = palette[kind]
  const other = markedKinds.find((one) => one !== kind && palette[one].line === line)
  return {
    ...palette,
    ...(other && { [other]: { ...palette[other], line: before.line } }),
    [kind]: { ...before, line },
  }
}

/** The line and colour that a palette gives to every kind, as one word. */
export const wordOf = (palette: Palette): string =>
  [...markedKinds.map((kind) => `${palette[kind].line}-${palette[kind].colour}`), palette.strength].join(' ')

/** The name under which marks are registered with the page: neutral, and with its own rule in the style sheet. */
export function highlightName(kind: MarkedKind, palette: Palette, ground: Ground, faint: boolean): string {
  const { line, colour } = palette[kind]
  const first = firstPalette[kind]
  const isStrong = palette.strength === 'strong'
  const usualLook = line === first.line && colour === first.colour && !isStrong
  // A whole quote on a tint would be a block of colour.
  const bare = kind === 'quote' ? !usualLook : faint || palette.strength === 'line'
  return [
    'otr',
    ...(usualLook ? [kind] : [line, colour]),
    ...(isStrong ? ['strong'] : []),
    ...(ground === 'night' ? [ground] : []),
    ...(bare ? ['faint'] : []),
  ].join('-')
}
