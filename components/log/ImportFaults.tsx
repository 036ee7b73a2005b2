import type { ReadFile } from '../../lib/log/import/read-file.ts'
import { useTexts } from '../base/use-texts.ts'

const MOST = 50

/** What cannot be read of a file, by line and field. */
export function ImportFaults({ faults }: { faults: ReadFile['faults'] }) {
  const t = useTexts()
  if (faults.length === 0) return null
  return (
    <div class="faults" role="alert">
      <p>
        <b class="danger">{t('log.import.faults', { n: faults.length })}</b>
      </p>
      <ul>
        {faults.slice(0, MOST).map(({ line, field, what, detail }) => (
          <li key={`${line} ${field}`}>
            {line > 0 && t('log.import.line', { line })} {field && <code>{field}</code>}{' '}
            {t(`log.import.fault.${what}`, { detail })} {what === 'value' && <span lang="en">{detail}</span>}
          </li>
        ))}
      </ul>
      {faults.length > MOST && <p class="quiet">{t('log.import.andMore', { n: faults.length - MOST })}</p>}
    </div>
  )
}
