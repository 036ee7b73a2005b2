import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { marksCss } from '../../lib/looks/build/marks-css.ts'
import { colours, firstPalette, highlightName, lines, type Palette, strengths, withLine } from '../../lib/looks/looks.ts'
import { propertiesOf } from '../../lib/looks/wear.ts'
import { kinds } from '../../lib/settings/settings.ts'

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
  return css.slice(0, css.indexOf('@media screen and (forced-colors: active)'))
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

/** Every colour with every line, at every strength; the other kinds keep lines of their own. */
const palettes: readonly Palette[] = strengths.flatMap((strength) =>
  colours.flatMap((colour) =>
    lines.map((line) => {
      const base = withLine({ ...firstPalette, strength }, 'official', line)
      return { ...base, ...Object.fromEntries(kinds.map((kind) => [kind, { ...base[kind], colour }])) }
    }),
  ),
)

const cases = strengths.flatMap((strength) =>
  colours.flatMap((colour) =>
    (['day', 'night'] as const).flatMap((ground) =>
      grounds[ground].map(([where, paper, text]) => ({ strength, colour, ground, where, paper, text })),
    ),
  ),
)

describe('the looks of marks', () => {
  it('are in the style sheet as they were made from the table', () => {
    expect(readFileSync('entrypoints/content/marks.css', 'utf8')).toBe(marksCss())
  })

  it.each(cases)(
    '$colour ($strength) on $where: every line shows, and the words stay legible',
    ({ strength, colour, ground, paper, text }) => {
      for (const palette of palettes.filter((one) => one.strength === strength && one.official.colour === colour)) {
        for (const kind of kinds) {
          const mark = marks.get(highlightName(kind, palette, ground, false))
          if (!mark) throw new Error(`No rule for ${highlightName(kind, palette, ground, false)}.`)
          const tinted = over(mark.tint, rgb(paper))
          expect(contrast(rgb(mark.line), rgb(paper))).toBeGreaterThanOrEqual(4.5)
          expect(contrast(rgb(mark.line), tinted)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(rgb(text), tinted)).toBeGreaterThanOrEqual(7)
        }
      }
    },
  )

  it('stand on faint text without a tint, and a quote never has one', () => {
    for (const palette of [firstPalette, ...palettes])
      for (const ground of ['day', 'night'] as const)
        for (const kind of kinds) {
          expect(marks.get(highlightName(kind, palette, ground, true))?.tint).toBe('#00000000')
          if (kind === 'quote') expect(marks.get(highlightName(kind, palette, ground, false))?.tint).toBe('#00000000')
        }
  })

  it('tell the kinds apart by the line alone, and by name', () => {
    for (const palette of [firstPalette, ...palettes])
      for (const ground of ['day', 'night'] as const) {
        const names = kinds.map((kind) => highlightName(kind, palette, ground, false))
        expect(new Set(names).size).toBe(kinds.length)
        expect(new Set(names.map((name) => marks.get(name)?.style)).size).toBe(kinds.length)
      }
  })

  it('are the same in our own pages as on a page', () => {
    const tokens = readFileSync('components/tokens.css', 'utf8')
    for (const palette of [firstPalette, ...palettes]) {
      const own = propertiesOf(palette)
      const token = (name: string) => own[name] ?? new RegExp(`${name}: ([^;]*);`).exec(tokens)?.[1]
      for (const kind of kinds) {
        const [day, night] = (['day', 'night'] as const).map((one) => marks.get(highlightName(kind, palette, one, false)))
        expect(token(`--${kind}`)).toBe(`light-dark(${day?.line}, ${night?.line})`)
        expect(token(`--${kind}-width`)).toBe(`${day?.width}px`)
        expect(token(`--${kind}-line`)).toBe(day?.style)
      }
    }
  })

  it('give a kind the line of another, which takes the one that became free', () => {
    const changed = withLine(firstPalette, 'quote', 'solid')
    expect(changed.quote).toEqual({ line: 'solid', colour: 'green' })
    expect(changed.official).toEqual({ line: 'dashed', colour: 'blue' })
    expect(withLine(changed, 'quote', 'dashed')).toEqual(firstPalette)
  })

  it('has a rule under forced colours too, which repeat no colour of ours', () => {
    const css = readFileSync('entrypoints/content/marks.css', 'utf8')
    const forced = css.slice(css.indexOf('@media screen and (forced-colors: active)'))
    expect(forced).not.toMatch(/#[0-9a-f]{3,8}\b/)
    for (const name of marks.keys()) expect(forced).toContain(`::highlight(${name})`)
  })
})
