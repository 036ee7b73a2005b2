import { useRef, useState } from 'preact/hooks'
import { ownOfficialsFromCsv } from '../../lib/gazetteer/own-officials.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import type { OwnOfficial } from './official-form.ts'

type Props = { count: number; onImport(people: readonly OwnOfficial[]): void; onExport(): void }

const MOST = 20

/** The reader's own officials in and out as CSV. People of the file replace those of the same id; bad rows are told and left out. */
export function OfficialsFile({ count, onImport, onExport }: Props) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<{ people: number; problems: readonly string[] } | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const { officials, problems } = ownOfficialsFromCsv(await file.text())
    setRead({ people: officials.length, problems })
    if (officials.length > 0) onImport(officials)
  }
  return (
    <>
      <input
        ref={input}
        class="vh"
        type="file"
        accept=".csv"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <button type="button" class="btn bare" onClick={() => input.current?.click()}>
        <Icon name="import" />
        {t('options.officials.import')}
      </button>
      <button type="button" class="btn bare" disabled={count === 0} onClick={onExport}>
        <Icon name="out" />
        {t('options.officials.export', { n: count })}
      </button>
      {read && <p role="status">{t('options.officials.read', { n: read.people })}</p>}
      {read && read.problems.length > 0 && (
        <ul role="alert" class="problems" lang="en">
          {read.problems.slice(0, MOST).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  )
}
