import { waybackOf } from '../../lib/log/archive.ts'
import type { LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'

export const hasArchive = ({ archiveUrl, source }: LogEntry): boolean => archiveUrl !== null || waybackOf(source) !== null

/** The archived copy that the reader knows of, and the ways to find or make one; what a click on them tells to whom. */
export function ArchiveFact({ entry: { archiveUrl, source } }: { entry: LogEntry }) {
  const t = useTexts()
  const wayback = waybackOf(source)
  return (
    <span class="archive">
      {archiveUrl !== null && <Away href={archiveUrl}>{archiveUrl}</Away>}
      {wayback && (
        <>
          <Away href={wayback.copies}>{t('log.archive.copies')}</Away>
          <Away href={wayback.save}>{t('log.archive.save')}</Away>
          <small class="quiet">{t('log.archive.private')}</small>
        </>
      )}
    </span>
  )
}

/** The other page learns nothing of ours. */
const Away = ({ href, children }: { href: string; children: string }) => (
  <a href={href} target="_blank" rel="noreferrer noopener">
    {children}
  </a>
)
