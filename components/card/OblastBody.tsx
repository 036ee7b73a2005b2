import type { UnitFacts } from '../../lib/page/card-facts.ts'
import { type BodyProps, Frame, Steps } from './Card.tsx'
import { useCardTexts } from './use-texts.ts'

function Unit({ unit, outlines }: { unit: UnitFacts; outlines: BodyProps<'oblast'>['facts']['outlines'] }) {
  const t = useCardTexts()
  const { share, asOf, status, since, claimed, source } = unit
  const own = outlines.find(({ code }) => code === unit.code)
  return (
    <>
      <div>
        <div class="spread">
          <div>
            {share !== null && <p class="figure">{t.percent(share)}</p>}
            <p class="soft small">
              {t(share === null ? 'noShare' : unit.upper ? 'occupiedUpTo' : 'occupiedOn', { day: t.day(asOf) })}
            </p>
          </div>
          <svg class="map" viewBox="0 0 600 401" role="img" aria-label={t('mapOf', { name: unit.name[t.language] })}>
            <defs>
              <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="hatch-b" width="9" height="9" />
                <path class="hatch-a" d="M2.5 0v9" />
              </pattern>
            </defs>
            <path class="land" d={outlines.map(({ path }) => path).join('')} />
            {own && <path class={status === 'full' ? 'full' : 'part'} d={own.path} />}
            {own && <path class="here" d={own.path} />}
          </svg>
        </div>
        {share !== null && (
          <span class="share" role="img" aria-label={t('shareOf', { n: share })}>
            <i style={{ inlineSize: `${share}%` }} />
          </span>
        )}
      </div>
      <dl>
        {since && (
          <>
            <dt>{t('since')}</dt>
            <dd>{t(status === 'full' ? 'inFull' : 'inPart', { day: t.day(since) })}</dd>
          </>
        )}
        {claimed && (
          <>
            <dt>{t('claimed')}</dt>
            <dd>{t('annexation', { day: t.day(claimed) })}</dd>
          </>
        )}
        <dt>{t('source')}</dt>
        <dd>
          {source}
          <small>{t('noLine')}</small>
        </dd>
      </dl>
    </>
  )
}

export function OblastBody({ facts, state, actions }: BodyProps<'oblast'>) {
  const t = useCardTexts()
  const { units, outlines } = facts
  return (
    <Frame
      kind="oblast"
      title={units.map(({ name }) => name.en).join(', ')}
      label={facts.words}
      sense={
        <span lang="uk">
          {units.map(({ name }) => name.uk).join(', ')} <span class="quiet">{units.map(({ code }) => code).join(', ')}</span>
        </span>
      }
      onClose={actions.close}
    >
      {units.map((unit) => (
        <Unit unit={unit} outlines={outlines} key={unit.code} />
      ))}
      <div class="foot">
        <button type="button" class="btn bare" onClick={actions.reject}>
          {t('notOblast')}
        </button>
        <Steps state={state} actions={actions} />
      </div>
    </Frame>
  )
}
