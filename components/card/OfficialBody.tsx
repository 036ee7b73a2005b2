import type { Office } from '../../lib/recognise/mention.ts'
import { type BodyProps, Frame, Steps } from './Card.tsx'
import { plainSource } from './plain-source.ts'
import { type CardTexts, useCardTexts } from './use-texts.ts'

/** YYYY, YYYY-MM or a whole ISO day, as exactly as it is known. */
const known = (date: string, t: CardTexts): string => (date.length === 10 ? t.day(date) : date)

const term = ({ from, to }: Office, t: CardTexts): string =>
  `${from ? known(from, t) : '?'} – ${to ? known(to, t) : t('present')}`

export function OfficialBody({ facts, state, actions }: BodyProps<'official'>) {
  const t = useCardTexts()
  const { name, office, stated, others, wikidata } = facts
  return (
    <Frame
      kind="official"
      title={name}
      label={name}
      sense={office?.title ?? (others.length === 0 ? t('noOfficeEver') : null)}
      onClose={actions.close}
    >
      <dl>
        {office && (
          <>
            <dt>{t('inOffice')}</dt>
            <dd>
              {term(office, t)}
              <small>
                {t('checked', {
                  day: known(office.asOf, t),
                  evidence: t(`evidence_${office.evidence}`, { source: plainSource(office.source, t) }),
                })}
              </small>
            </dd>
          </>
        )}
        {stated && (
          <>
            <dt>{t('onPage')}</dt>
            <dd>“{stated}”</dd>
          </>
        )}
        <dt>{t('otherOffices')}</dt>
        <dd class={others.length === 0 ? 'quiet' : undefined}>
          {others.length === 0 && t('none')}
          {others.map((other) => (
            <span class="line" key={`${other.title} ${other.from}`}>
              {other.title}
              <small>{term(other, t)}</small>
            </span>
          ))}
        </dd>
      </dl>
      <div class="foot">
        <button type="button" class="btn bare" onClick={actions.reject}>
          {t('notPerson')}
        </button>
        {wikidata && (
          <a class="btn bare" href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer">
            Wikidata
          </a>
        )}
        <Steps state={state} actions={actions} />
      </div>
    </Frame>
  )
}
