import type { Settings } from '../../lib/settings/settings.ts'
import { useTexts } from '../base/use-texts.ts'
import { Line, SwitchLine } from './Line.tsx'

type Props = { settings: Settings; onChange(part: Partial<Settings>): void }

/** How the card opens, what the toolbar shows, and the language of the interface. */
export function ReadingSection({ settings, onChange }: Props) {
  const t = useTexts()
  const languages: Settings['language'][] = ['browser', 'en', 'uk']
  return (
    <section id="reading">
      <h2>{t('options.reading')}</h2>
      <p>{t('options.reading.about')}</p>
      <div class="two">
        <SwitchLine title={t('options.on')} about={t('options.on.about')} on={settings.on} onChange={(on) => onChange({ on })} />
        <SwitchLine
          title={t('options.hover')}
          about={t('options.hover.about')}
          on={settings.cardOnHover}
          onChange={(cardOnHover) => onChange({ cardOnHover })}
        />
        <SwitchLine
          title={t('options.badge')}
          about={t('options.badge.about')}
          on={settings.badge}
          onChange={(badge) => onChange({ badge })}
        />
        <SwitchLine
          title={t('options.menu')}
          about={t('options.menu.about')}
          on={settings.contextMenu}
          onChange={(contextMenu) => onChange({ contextMenu })}
        />
        <Line title={t('options.language')}>
          <select
            class="in"
            aria-label={t('options.language')}
            value={settings.language}
            onChange={(event) => {
              const chosen = languages.find((language) => language === event.currentTarget.value)
              if (chosen) onChange({ language: chosen })
            }}
          >
            <option value="browser">{t('options.language.browser')}</option>
            <option value="en" lang="en">
              English
            </option>
            <option value="uk" lang="uk">
              Українська
            </option>
          </select>
        </Line>
      </div>
    </section>
  )
}
