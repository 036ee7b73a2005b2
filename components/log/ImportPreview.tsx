import { useTexts } from '../base/use-texts.ts'
import { ConflictRow, resolutions } from './ConflictRow.tsx'
import { ImportFaults } from './ImportFaults.tsx'
import type { ImportModel, ImportState } from './model/import-model.ts'

const MOST = 50

type Props = { model: ImportModel; now: Extract<ImportState, { kind: 'preview' }> }

/** What an import would do: how many entries are new, the same or in conflict, and what becomes of those. */
export function ImportPreview({ model, now: { file, plan, resolution, except } }: Props) {
  const t = useTexts()
  const altered = file.candidates.filter((candidate) => candidate.altered).length
  return (
    <>
      <p>{t(`log.import.kind.${file.kind}`, { encoding: file.encoding })}</p>
      <dl class="facts-list">
        <Fact name={t('log.import.fresh')} value={t.number(plan.fresh.length)} />
        <Fact name={t('log.import.equal')} value={t.number(plan.equal)} />
        <Fact name={t('log.import.conflicts')} value={t.number(plan.conflicts.length)} />
        {altered > 0 && <Fact name={t('log.import.altered')} value={t.number(altered)} />}
        {file.passed.length > 0 && <Fact name={t('log.import.passed')} value={t.number(file.passed.length)} />}
        {file.ignored.length > 0 && <Fact name={t('log.import.ignored')} value={file.ignored.join(', ')} />}
      </dl>
      <ImportFaults faults={file.faults} />
      {plan.conflicts.length > 0 && (
        <fieldset>
          <legend>{t('log.import.resolve')}</legend>
          {resolutions.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="resolution" checked={one === resolution} onChange={() => model.resolveAll(one)} />
              {t(`log.import.${one}`)}
            </label>
          ))}
          <ul class="conflicts">
            {plan.conflicts.slice(0, MOST).map((conflict) => (
              <ConflictRow
                key={conflict.incoming.id}
                conflict={conflict}
                resolution={except.get(conflict) ?? resolution}
                onResolve={(one) => model.resolve(conflict, one)}
              />
            ))}
          </ul>
          {plan.conflicts.length > MOST && <p class="quiet">{t('log.import.andMore', { n: plan.conflicts.length - MOST })}</p>}
        </fieldset>
      )}
    </>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
