import type { LogEntry } from '../../lib/log/entry.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'

/** What the reader decided about an entry, or that its speaker is still a question; nothing for an entry not looked at yet. */
export function StatusMark({ entry }: { entry: LogEntry }) {
  const t = useTexts()
  const open = entry.correctedSpeaker === null && entry.speaker?.confidence === 'unsure'
  if (entry.status === 'unchecked' && !open) return null
  const status = entry.status === 'unchecked' ? 'unsure' : entry.status
  return (
    <span class="status">
      <Icon name={status === 'checked' ? 'check' : 'ask'} />
      {t(`log.status.${status}`)}
    </span>
  )
}
