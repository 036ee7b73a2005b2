import { useRef, useState } from 'preact/hooks'
import { type OfficialsProblem, ownOfficialsFromCsv } from '../../lib/gazetteer/own-officials.ts'
import type { Texts } from '../../lib/i18n/texts.ts'
import { Icon } from '../base/Icon.tsx'
import { Live } from '../base/Live.tsx'
import { useTexts } from '../base/use-texts.ts'
import type { OwnOfficial } from './official-form.ts'

type Props = { count: number; onImport(people: readonly OwnOfficial[]): void; onExport(): void }

const MOST = 20

/** The numbers of a row are those of a spreadsheet, which has no separators in them. */
function problemText(problem: OfficialsProblem, t: Texts): string {
  switch (problem.kind) {
    case 'no-columns':
      return t('options.officials.problem.no-columns')
    case 'unclosed':
    case 'no-name':
    case 'order':
      return t(`options.officials.problem.${problem.kind}`, { row: String(problem.row) })
    case 'many':
      return t('options.officials.problem.many', { row: String(problem.row), most: t.number(problem.most) })
    case 'long':
      return t('options.officials.problem.long', {
        row: String(problem.row),
        column: problem.column,
        most: t.number(problem.most),
      })
    case 'date':
      return t('options.officials.problem.date', { row: String(problem.row), column: problem.column, value: problem.value })
  }
}

/** The reader's own officials in and out as CSV. Bad rows are told and left out. */
export function OfficialsFile({ count, onImport, onExport }: Props) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<{ people: number; problems: readonly OfficialsProblem[] } | null>(null)
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
      <Live>{read && <p>{t('options.officials.read', { n: read.people })}</p>}</Live>
      <Live urgent>
        {read && read.problems.length > 0 && (
          <ul class="problems">
            {read.problems.slice(0, MOST).map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem, t)}</li>
            ))}
          </ul>
        )}
      </Live>
    </>
  )
}
