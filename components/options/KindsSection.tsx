import { type kinds, palettes, type Settings } from '../../lib/settings/settings.ts'
import { useTexts } from '../base/use-texts.ts'

type Kind = (typeof kinds)[number]
type Props = { settings: Settings; onChange(part: Partial<Settings>): void }

const order: readonly Kind[] = ['official', 'date', 'oblast', 'quote']
const grounds = ['white', 'sepia', 'night'] as const

/** Which kinds are marked, each with its own line, in which colours, and how they look on three grounds. */
export function KindsSection({ settings: { marks, palette }, onChange }: Props) {
  const t = useTexts()
  return (
    <section id="kinds">
      <h2>{t('options.kinds')}</h2>
      <p>{t('options.kinds.about')}</p>
      <div class="kinds" data-palette={palette}>
        <div>
          {order.map((kind) => (
            <label key={kind} class="line">
              <i class={`k k-${kind}`} />
              <span>
                {t(`options.kind.${kind}`)}
                <small>{t(`options.line.${kind}`)}</small>
              </span>
              <input
                class="sw"
                type="checkbox"
                role="switch"
                checked={marks[kind]}
                aria-checked={marks[kind]}
                aria-label={t(`options.mark.${kind}`)}
                onChange={() => onChange({ marks: { ...marks, [kind]: !marks[kind] } })}
              />
            </label>
          ))}
          <fieldset class="palettes">
            <legend>{t('options.palette')}</legend>
            {palettes.map((one) => (
              <label key={one} data-palette={one}>
                <input type="radio" name="palette" checked={one === palette} onChange={() => onChange({ palette: one })} />
                <span>
                  {t(`options.palette.${one}`)}
                  <small>{t(`options.palette.${one}.about`)}</small>
                </span>
                <span class="lines">
                  {order.map((kind) => (
                    <i key={kind} class={`k k-${kind}`} />
                  ))}
                </span>
              </label>
            ))}
          </fieldset>
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
