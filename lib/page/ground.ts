import { getterOf } from './dom-tree.ts'

/** Whether text is painted on a light or a dark ground. */
export type Ground = 'day' | 'night'

/**
 * What marks are painted on: the ground; whether the page's own text is too faint for a tint beneath it; whether the ground
 * has a colour or a picture on which only the page's own text is sure to be seen.
 */
export type Surface = { ground: Ground; faint: boolean; coloured: boolean }

export const plainSurface: Surface = { ground: 'day', faint: false, coloured: false }

/** Relative luminance (WCAG) of "rgb(…)" or "rgba(…)"; null when it is transparent, NaN in another notation. */
function luminance(colour: string): number | null {
  if (!colour.startsWith('rgb')) return colour === '' || colour === 'transparent' ? null : Number.NaN
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? []
  if ((parts[3] ?? 1) < 0.5) return null
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast (WCAG) of text that a tint still leaves readable: a tint divides it by up to 1.14 on light grounds, 1.23 on dark. */
const leastContrast = { day: 5.2, night: 5.6 }
/** Luminances of grounds between these leave the lines of either set less than 4.5 of contrast. */
const middle = { from: 0.055, to: 0.7 }

/** The nearest painted ground's luminance: null where none is painted, NaN where it is a picture or cannot be told. */
function backgroundOf(element: Element): number | null {
  // A form's fields may hide its parentElement, and then the way up would never end.
  const parentOf = getterOf<Element | null>(Node.prototype, 'parentElement')
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none' && backgroundImage !== '') return Number.NaN
    const light = luminance(backgroundColor)
    if (light !== null) return light
  }
  return null
}

/** Judged by the nearest painted ground for all of a root, and by the colour of the text where none is or can be told. */
export function surfaceAt(root: Element, text: Element): Surface {
  const light = backgroundOf(root)
  const known = light !== null && !Number.isNaN(light)
  const own = luminance(getComputedStyle(root).color) ?? 0
  const ground = (known ? light < 0.2 : own > 0.4) ? 'night' : 'day'
  // Where the words stand on another ground than the root, the marks do too.
  const under = backgroundOf(text)
  const coloured = under !== null && !(under <= middle.from || under >= middle.to)
  return { ground, faint: isFaint(text, under), coloured }
}

/** Whether the text at an element is faint enough that a tint under it would cost its readers. */
function isFaint(element: Element, under: number | null): boolean {
  const text = luminance(getComputedStyle(element).color)
  if (text === null || Number.isNaN(text)) return false
  const ground = under ?? (text > 0.4 ? 0 : 1)
  const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
  return contrast < leastContrast[ground < 0.2 ? 'night' : 'day']
}
