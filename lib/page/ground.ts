import { getterOf } from './dom-tree.ts'

/** Whether text is painted on a light or a dark ground. */
export type Ground = 'day' | 'night'

/** What marks are painted on: the ground, and whether the page's own text is too faint for a tint beneath it. */
export type Surface = { ground: Ground; faint: boolean }

export const plainSurface: Surface = { ground: 'day', faint: false }

/** Relative luminance (WCAG) of "rgb(…)" or "rgba(…)"; null when it is transparent or in another notation. */
function luminance(colour: string): number | null {
  const parts = colour.startsWith('rgb') ? colour.match(/[\d.]+/g)?.map(Number) : null
  if (!parts || (parts[3] ?? 1) < 0.5) return null
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast (WCAG) of text that a tint still leaves readable: a tint divides it by up to 1.14 on light grounds, 1.23 on dark. */
const leastContrast = { day: 5.2, night: 5.6 }

/** The nearest painted background's luminance; null where none is painted. */
function backgroundOf(element: Element): number | null {
  // A form's fields may hide its parentElement, and then the way up would never end.
  const parentOf = getterOf<Element | null>(Node.prototype, 'parentElement')
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const light = luminance(getComputedStyle(at).backgroundColor)
    if (light !== null) return light
  }
  return null
}

/** Judged by the nearest painted background, and by the colour of the text where none is painted. */
export function groundOf(element: Element): Ground {
  const light = backgroundOf(element)
  if (light !== null) return light < 0.2 ? 'night' : 'day'
  return (luminance(getComputedStyle(element).color) ?? 0) > 0.4 ? 'night' : 'day'
}

/** Whether the text at an element is faint enough that a tint under it would cost its readers. */
export function isFaint(element: Element): boolean {
  const text = luminance(getComputedStyle(element).color)
  if (text === null) return false
  const ground = backgroundOf(element) ?? (text > 0.4 ? 0 : 1)
  const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
  return contrast < leastContrast[ground < 0.2 ? 'night' : 'day']
}
