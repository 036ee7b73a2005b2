import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds, palettes } from '../../lib/settings/settings.ts'

/** The look of each mark on a page: line and tint by registry name, as the style sheet has them. */
const marks = new Map(
  [...withoutForced(readFileSync('entrypoints/content/marks.css', 'utf8')).matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g)].map(
    ([, name = '', rule = '']) => [
      name,
      {
        tint: /background-color: (#\w+)/.exec(rule)?.[1] ?? '#00000000',
        line: /(?:under|over)line \w+ [\d.]+px (#\w+)/.exec(rule)?.[1] ?? '',
        style: /(?:under|over)line (\w+)/.exec(rule)?.[1] ?? '',
        width: Number(/([\d.]+)px/.exec(rule)?.[1]),
      },
    ],
  ),
)

function withoutForced(css: string): string {
  return css.slice(0, css.indexOf('@media (forced-colors: active)'))
}

type Rgb = readonly [number, number, number]

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
const alpha = (hex: string): number => (hex.length > 7 ? Number.parseInt(hex.slice(7), 16) / 255 : 1)
const over = (hex: string, ground: Rgb): Rgb => {
  const top = rgb(hex)
  const share = alpha(hex)
  return [0, 1, 2].map((k) => (top[k] ?? 0) * share + (ground[k] ?? 0) * (1 - share)) as unknown as Rgb
}
const luminance = (colour: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: Rgb, b: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Grounds that news sites have, with the colour of their text. */
const grounds = {
  day: [
    ['white', '#ffffff', '#1a1a1a'],
    ['light grey', '#f5f5f5', '#1a1a1a'],
    ['sepia', '#f4ecd8', '#433422'],
    ['pink', '#fff1e5', '#33302e'],
  ],
  night: [
    ['black', '#000000', '#d7d7d2'],
    ['night', '#17181c', '#d7d7d2'],
    ['grey', '#2a2a2e', '#e0e0e0'],
  ],
} as const

const nameOf = (kind: string, palette: string, ground: string) =>
  `otr-${kind}${palette === 'standard' ? '' : `-${palette}`}${ground === 'night' ? '-night' : ''}`

const cases = palettes.flatMap((palette) =>
  (['day', 'night'] as const).flatMap((ground) =>
    grounds[ground].flatMap(([where, paper, text]) => kinds.map((kind) => ({ palette, kind, ground, where, paper, text }))),
  ),
)

describe('every palette', () => {
  it.each(cases)(
    '$palette $kind on $where: the line shows, and the words stay legible',
    ({ palette, kind, ground, paper, text }) => {
      const mark = marks.get(nameOf(kind, palette, ground))
      if (!mark) throw new Error('No rule.')
      const tinted = over(mark.tint, rgb(paper))
      expect(contrast(rgb(mark.line), rgb(paper))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(rgb(mark.line), tinted)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(rgb(text), tinted)).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(palettes)('%s tells the kinds apart by the line alone', (palette) => {
    for (const ground of ['day', 'night'])
      expect(new Set(kinds.map((kind) => marks.get(nameOf(kind, palette, ground))?.style)).size).toBe(kinds.length)
  })

  it.each(palettes)('%s has the same colours and widths in our own pages as on a page', (palette) => {
    const tokens = readFileSync('components/tokens.css', 'utf8')
    const base = /:root,\n\[data-palette="standard"\] \{([^}]*)\}/.exec(tokens)?.[1] ?? ''
    const own =
      palette === 'standard' ? '' : (new RegExp(`\\[data-palette="${palette}"\\] \\{([^}]*)\\}`).exec(tokens)?.[1] ?? '')
    const token = (name: string) =>
      new RegExp(`--${name}: ([^;]*);`).exec(own)?.[1] ?? new RegExp(`--${name}: ([^;]*);`).exec(base)?.[1]
    for (const kind of kinds) {
      const [day, night] = ['day', 'night'].map((ground) => marks.get(nameOf(kind, palette, ground)))
      expect(token(kind)).toBe(`light-dark(${day?.line}, ${night?.line})`)
      expect(token(kind === 'official' || kind === 'date' ? 'line' : 'line-thin')).toBe(`${day?.width}px`)
    }
  })

  it('has a rule under forced colours too, which repeat no colour of ours', () => {
    const css = readFileSync('entrypoints/content/marks.css', 'utf8')
    const forced = css.slice(css.indexOf('@media (forced-colors: active)'))
    expect(forced).not.toMatch(/#[0-9a-f]{3,8}\b/)
    for (const name of marks.keys()) expect(forced).toContain(`::highlight(${name})`)
  })
})
