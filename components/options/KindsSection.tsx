import { firstPalette, type Look, markedKinds, strengths, withLine, wordOf } from '../../lib/looks/looks.ts'
import { propertiesOf } from '../../lib/looks/wear.ts'
import type { kinds, Settings } from '../../lib/settings/settings.ts'
import { useTexts } from '../base/use-texts.ts'
import { Line } from './Line.tsx'
import { LookLine } from './LookLine.tsx'

type Kind = (typeof kinds)[number]
type Props = { settings: Settings; onChange(part: Partial<Settings>): void }

const grounds = ['white', 'sepia', 'night'] as const

/** Which kinds are marked, each with its own line and colour, how strongly, and how they look on three grounds. */
export function KindsSection({ settings: { marks, palette }, onChange }: Props) {
  const t = useTexts()
  const change = (kind: Kind, { line, colour }: Look) => {
    const lined = withLine(palette, kind, line)
    onChange({ palette: { ...lined, [kind]: { line, colour } } })
  }
  return (
    <section id="kinds">
      <h2>{t('options.kinds')}</h2>
      <p>{t('options.kinds.about')}</p>
      <div class="kinds" data-palette={palette.strength} style={propertiesOf(palette)}>
        <div>
          {markedKinds.map((kind) => (
            <LookLine
              key={kind}
              kind={kind}
              look={palette[kind]}
              on={marks[kind]}
              onLook={(look) => change(kind, look)}
              onSwitch={() => onChange({ marks: { ...marks, [kind]: !marks[kind] } })}
            />
          ))}
          <Line title={t('options.strength')}>
            <select
              class="in"
              aria-label={t('options.strength')}
              value={palette.strength}
              onChange={({ currentTarget: { value } }) =>
                onChange({ palette: { ...palette, strength: strengths.find((one) => one === value) ?? palette.strength } })
              }
            >
              {strengths.map((strength) => (
                <option key={strength} value={strength}>
                  {t(`options.strength.${strength}`)}
                </option>
              ))}
            </select>
          </Line>
          <div class="acts">
            <button
              type="button"
              class="btn bare"
              disabled={wordOf(palette) === wordOf(firstPalette)}
              onClick={() => onChange({ palette: firstPalette })}
            >
              {t('options.looks.first')}
            </button>
          </div>
        </div>
        <figure class="live-sample">
          <figcaption>
            <span>{t('options.sample')}</span>
            <span>{t('options.contrast')}</span>
          </figcaption>
          {grounds.map((ground) => (
            <p key={ground} class={`on-${ground}`}>
              <Words marks={marks} />
            </p>
          ))}
        </figure>
      </div>
    </section>
  )
}

/** A sentence with one mark of each kind. */
function Words({ marks }: { marks: Settings['marks'] }) {
  const on = (kind: Kind) => (marks[kind] ? `m-${kind}` : undefined)
  return (
    <span lang="en">
      <span class={on('quote')}>“Nothing has been signed,”</span> <span class={on('official')}>Olena Zrazok</span> said on{' '}
      <span class={on('date')}>Friday</span> of <span class={on('oblast')}>Donetsk</span> oblast.
    </span>
  )
}
