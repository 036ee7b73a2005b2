import type { LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { Highlighted } from './Highlighted.tsx'

type Props = { entry: LogEntry; sought: readonly string[] }

/** Who spoke, with the office of that day. The reader's own word comes first, and what was found stays in sight. */
export function SpeakerCell({ entry: { speaker, correctedSpeaker, office }, sought }: Props) {
  const t = useTexts()
  if (correctedSpeaker) {
    const found = speaker?.name ?? speaker?.text
    return (
      <>
        <b>
          <Highlighted text={correctedSpeaker.name} sought={sought} />
        </b>
        <small>{found === undefined ? t('log.speaker.corrected') : t('log.speaker.correctedFrom', { name: found })}</small>
      </>
    )
  }
  if (!speaker) return <span class="quiet">{t('log.speaker.none')}</span>
  if (speaker.confidence === 'unsure') {
    return (
      <span class="soft">
        {t('log.speaker.unsure', { n: Math.max(2, speaker.alternatives.length + (speaker.name === null ? 0 : 1)) })}
      </span>
    )
  }
  return (
    <>
      <b>
        <Highlighted text={speaker.name ?? speaker.text} sought={sought} />
      </b>
      {office && <small class="office">{office.title}</small>}
    </>
  )
}
