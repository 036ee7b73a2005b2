import { firstPalette, markedKinds, type Palette, shadeOf, widthOf, wordOf } from './looks.ts'

const parts = ['', '-tint', '-line', '-width', '-key'] as const

/** What a palette sets in our own pages, by custom property; nothing for the first one, which the style sheet has itself. */
export function propertiesOf(palette: Palette): Record<string, string> {
  if (wordOf(palette) === wordOf(firstPalette)) return {}
  return Object.fromEntries(
    markedKinds.flatMap((kind) => {
      const { line, colour } = palette[kind]
      const { day, night } = shadeOf(colour, palette.strength)
      const width = widthOf(line, palette.strength)
      const tint = palette.strength === 'line' ? 'transparent' : `light-dark(${day.tint}, ${night.tint})`
      const key = line === 'double' ? 2 * (width + 1) : width
      return [
        [`--${kind}`, `light-dark(${day.line}, ${night.line})`],
        [`--${kind}-tint`, tint],
        [`--${kind}-line`, line],
        [`--${kind}-width`, `${width}px`],
        [`--${kind}-key`, `${key}px`],
      ]
    }),
  )
}

/** Lets an element of ours and all in it show the kinds in the reader's palette. */
export function wear({ style, dataset }: HTMLElement, palette: Palette): void {
  dataset.palette = palette.strength
  const wanted = propertiesOf(palette)
  for (const name of markedKinds.flatMap((kind) => parts.map((part) => `--${kind}${part}`)))
    if (wanted[name] === undefined) style.removeProperty(name)
    else style.setProperty(name, wanted[name])
}
