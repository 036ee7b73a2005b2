import { Icon, type IconName } from '../base/Icon.tsx'
import { Switch } from '../base/Switch.tsx'
import type { PageState } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = {
  host: string | null
  page: PageState
  onMarks(on: boolean): void
  openPanel: (() => void) | null
  openLog(): void
  openOptions(): void
}

/** The switch of this site with its state in words, and the ways to the other surfaces. */
export function Header({ host, page, onMarks, openPanel, openLog, openOptions }: Props) {
  const t = useTexts()
  return (
    <header>
      {page.kind === 'elsewhere' ? (
        <p class="site">
          <span>{t('name')}</span>
        </p>
      ) : (
        <SiteSwitch host={host} page={page} onMarks={onMarks} />
      )}
      {openPanel && <Way icon="panel" name={t('popup.openPanel')} onClick={openPanel} />}
      <Way icon="log" name={t('popup.openLog')} onClick={openLog} />
      <Way icon="gear" name={t('popup.settings')} onClick={openOptions} />
    </header>
  )
}

function SiteSwitch({ host, page, onMarks }: Pick<Props, 'host' | 'page' | 'onMarks'>) {
  const t = useTexts()
  const report = page.kind === 'report' ? page.report : null
  const on = report !== null && !(report.state === 'unread' && report.reason === 'off')
  const words =
    page.kind === 'loading' ? t('loading') : report === null ? t('popup.notRead') : t(on ? 'popup.marksOn' : 'popup.marksOff')
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch within is a control
    <label class="site">
      <Switch on={on} disabled={report === null} onToggle={() => onMarks(!on)} />
      <span class="where">
        <span title={host ?? undefined}>{host ?? t('name')}</span>
        <small>{words}</small>
      </span>
    </label>
  )
}

const Way = ({ icon, name, onClick }: { icon: IconName; name: string; onClick(): void }) => (
  <button type="button" class="btn bare square" aria-label={name} title={name} onClick={onClick}>
    <Icon name={icon} />
  </button>
)
