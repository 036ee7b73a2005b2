import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'

export type Shortcut = {
  /** The command's own name. */
  name: string
  /** Its keys as the browser writes them, "Ctrl+Shift+L"; empty when none are set. */
  keys: string
}

const known = ['_execute_action', 'save-selection', 'next-mark', 'previous-mark', 'toggle-marks'] as const

/** The keys as the browser has them now; they are set there. */
export function ShortcutsSection({ shortcuts, onOpen }: { shortcuts: readonly Shortcut[]; onOpen(): void }) {
  const t = useTexts()
  return (
    <section id="keys">
      <h2>{t('options.keys')}</h2>
      <p>{t('options.keys.about')}</p>
      {known.map((name) => {
        const keys = shortcuts.find((shortcut) => shortcut.name === name)?.keys ?? ''
        return (
          <div key={name} class="line">
            <span>{t(`options.key.${name}`)}</span>
            {keys === '' ? (
              <span class="quiet">{t('options.keys.unset')}</span>
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
