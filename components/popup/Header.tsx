import type { PageReport } from '../../lib/messages.ts'
import { Icon, type IconName } from '../base/Icon.tsx'
import { useTexts } from './use-texts.ts'

type Props = {
  host: string | null
  report: PageReport | null
  onMarks(on: boolean): void
  openPanel: (() => void) | null
  openLog(): void
  openOptions(): void
}

/** The switch of this site with its state in words, and the ways to the other surfaces. */
export function Header({ host, report, onMarks, openPanel, openLog, openOptions }: Props) {
  const t = useTexts()
  const on = report !== null && !(report.state === 'unread' && report.reason === 'off')
  const words = report === null ? t('popup.notRead') : t(on ? 'popup.marksOn' : 'popup.marksOff')
  return (
    <header>
      <label class="site">
        <input
          class="sw"
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          disabled={report === null}
          onChange={() => onMarks(!on)}
        />
        <span>{host ?? t('name')}</span>
        <small>{words}</small>
      </label>
      {openPanel && <Way icon="panel" name={t('popup.openPanel')} onClick={openPanel} />}
      <Way icon="log" name={t('popup.openLog')} onClick={openLog} />
      <Way icon="gear" name={t('popup.settings')} onClick={openOptions} />
    </header>
  )
}

const Way = ({ icon, name, onClick }: { icon: IconName; name: string; onClick(): void }) => (
  <button type="button" class="btn bare square" aria-label={name} title={name} onClick={onClick}>
    <Icon name={icon} />
  </button>
)
