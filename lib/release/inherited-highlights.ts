import type { Plugin } from 'vite'

/**
 * In Chromium the highlights of an element are inherited, and a rule for every element is matched against each of them, for
 * every highlight name: the style of a whole page would cost half as much again. A rule for the root says the same. Firefox
 * inherits no highlights and matches such rules only where it paints them.
 */
export const inheritedHighlights: Plugin = {
  name: 'inherited-highlights',
  enforce: 'pre',
  transform: (code, id) => (/\/(?:marks|coloured)\.css$/.test(id) ? forRoot(code) : null),
}

export const forRoot = (css: string): string => css.replaceAll(/^(\s{0,9})::highlight\(/gm, '$1:root::highlight(')
