import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'

export type Shortcut = {
  /** The command's own name. */
  name: string
  /** Its keys as the browser writes them, "Alt+L"; empty when none are set. */
  keys: string
  /** The keys it was to have from the start; absent for none. */
  wanted?: string | undefined
}

const known = ['_execute_action', 'save-selection', 'next-mark', 'previous-mark', 'toggle-marks'] as const

type Props = {
  /** Null where the browser gives extensions no keys, as on a phone. */
  shortcuts: readonly Shortcut[] | null
  onOpen(): void
}

/** The keys as the browser has them now; they are set there. */
export function ShortcutsSection({ shortcuts, onOpen }: Props) {
  const t = useTexts()
  if (shortcuts === null)
    return (
      <section id="keys">
        <h2>{t('options.keys')}</h2>
        <p>{t('options.keys.never')}</p>
      </section>
    )
  return (
    <section id="keys">
      <h2>{t('options.keys')}</h2>
      <p>{t('options.keys.about')}</p>
      {known.map((name) => {
        const { keys = '', wanted } = shortcuts.find((shortcut) => shortcut.name === name) ?? {}
        return (
          <div key={name} class="line">
            <span>{t(`options.key.${name}`)}</span>
            {keys === '' ? (
              <span class="quiet">{wanted ? t('options.keys.taken', { keys: wanted }) : t('options.keys.unset')}</span>
            ) : (
              <span>
                {keys.split('+').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            )}
          </div>
        )
      })}
      <div class="acts">
        <button type="button" class="btn" onClick={onOpen}>
          {t('options.keys.change')}
          <Icon name="external" />
        </button>
      </div>
    </section>
  )
}
