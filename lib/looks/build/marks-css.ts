import { colours, firstPalette, type Ground, lines, markedKinds, type Strength, shadeOf, widthOf } from '../looks.ts'

type Rule = { name: string; line: string; look: string; tint: string | null }

const grounds: readonly Ground[] = ['day', 'night']
const night = (ground: Ground) => (ground === 'night' ? '-night' : '')

/** A line in a colour, with its tint and without. */
function pair(name: string, line: (typeof lines)[number], colour: (typeof colours)[number], strength: Strength): Rule[] {
  return grounds.flatMap((ground) => {
    const shade = shadeOf(colour, strength)[ground]
    const look = `underline ${line} ${widthOf(line, strength)}px ${shade.line}`
    return [
      { name: `${name}${night(ground)}`, line, look, tint: shade.tint },
      { name: `${name}${night(ground)}-faint`, line, look, tint: null },
    ]
  })
}

/** The first look of each kind has the kind's name; a quote is never tinted in it. */
const first = markedKinds.flatMap((kind) => {
  const { line, colour } = firstPalette[kind]
  const rules = pair(kind, line, colour, 'tint')
  return kind === 'quote' ? rules.filter(({ tint }) => tint !== null).map((rule) => ({ ...rule, tint: null })) : rules
})

const chosen = lines.flatMap((line) =>
  colours.flatMap((colour) => [
    ...pair(`${line}-${colour}`, line, colour, 'tint'),
    ...pair(`${line}-${colour}-strong`, line, colour, 'strong'),
  ]),
)

const current: readonly Rule[] = [
  { name: 'current', line: 'current', look: 'overline solid 1px #1d1b18', tint: '#1d1b181a' },
  { name: 'current-night', line: 'current', look: 'overline solid 1px #ece8e1', tint: '#ece8e126' },
]

const rules = [...first, ...chosen, ...current]

const drawn = ({ name, look, tint }: Rule) =>
  [
    `  ::highlight(otr-${name}) {`,
    ...(tint ? [`    background-color: ${tint};`] : []),
    `    text-decoration: ${look};`,
    '  }',
  ].join('\n')

function forced(line: string): string {
  const selectors = rules.filter((rule) => rule.line === line).map(({ name }) => `  ::highlight(otr-${name})`)
  const width = line === 'solid' || line === 'dotted' ? 2 : 1
  const [ground, ink, look] =
    line === 'current'
      ? ['Highlight', 'HighlightText', 'overline solid 1px HighlightText']
      : ['Canvas', 'CanvasText', `underline ${line} ${width}px CanvasText`]
  return `${selectors.join(',\n')} {\n    background-color: ${ground};\n    color: ${ink};\n    text-decoration: ${look};\n  }`
}

/** The style sheet of all marks on a page: every line in every colour, for either ground and for forced colours. */
export const marksCss = (): string => `/* Made by lib/looks/build/marks.run.ts.
   On the page light-dark() follows the document, not the ground under the text, so each look is two literal rules;
   the reader's choice and the article's own background decide which names its ranges go to. Where the page's own text is
   faint, the lines stand without their tints. Paper has none of it. */
@media screen {
${rules.map(drawn).join('\n')}
}
@media screen and (forced-colors: active) {
${[...lines, 'current'].map(forced).join('\n')}
}
`
