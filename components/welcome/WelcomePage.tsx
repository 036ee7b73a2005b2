import type { Language } from '../../lib/i18n/language.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Sample } from './Sample.tsx'

export type Where = 'listed' | 'click'

type Props = {
  where: Where
  onWhere(where: Where): void
  onLanguage(language: Language): void
  onLog(): void
  onSettings(): void
}

const languages: readonly { language: Language; name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'uk', name: 'Українська' },
]
const facts = [
  { icon: 'lock', key: 'welcome.kept.here' },
  { icon: 'no', key: 'welcome.kept.network' },
  { icon: 'out', key: 'welcome.kept.export' },
  { icon: 'undo', key: 'welcome.kept.trash' },
] as const

/** The first page a reader sees: what is marked, to be tried here; where it reads; where things are kept. Nothing else asks. */
export function WelcomePage({ where, onWhere, onLanguage, onLog, onSettings }: Props) {
  const t = useTexts()
  return (
    <main class="welcome">
      <div class="head">
        <b>{t('name')}</b>
        <fieldset class="lang" aria-label={t('welcome.language')}>
          {languages.map(({ language, name }) => (
            <button
              key={language}
              type="button"
              class="btn bare"
              lang={language}
              aria-pressed={language === t.language}
              onClick={() => onLanguage(language)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      <h1>{t('welcome.head')}</h1>
      <p class="lead">{t('welcome.what')}</p>
      <section class="step">
        <div>
          <h2>{t('welcome.see')}</h2>
          <p>{t('welcome.see.how')}</p>
        </div>
        <Sample />
      </section>
      <section class="step">
        <div>
          <h2 id="where">{t('welcome.where')}</h2>
          <p>{t('welcome.where.how')}</p>
        </div>
        <div class="opts" role="radiogroup" aria-labelledby="where">
          {(['listed', 'click'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="where" checked={one === where} onChange={() => onWhere(one)} />
              <span>
                {t(`welcome.${one}`)}
                <small>{t(`welcome.${one}.is`)}</small>
              </span>
            </label>
          ))}
        </div>
      </section>
      <section class="step">
        <div>
          <h2>{t('welcome.kept')}</h2>
          <p>{t('welcome.permissions')}</p>
        </div>
        <ul class="facts">
          {facts.map(({ icon, key }) => (
            <li key={key}>
              <Icon name={icon} />
              <span>{t(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <div class="end">
        <button type="button" class="btn ink" onClick={onLog}>
          {t('welcome.start')}
        </button>
        <button type="button" class="btn" onClick={onSettings}>
          {t('welcome.settings')}
        </button>
        <span class="quiet">{t('welcome.tip')}</span>
      </div>
    </main>
  )
}
