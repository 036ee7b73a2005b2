import type { ComponentChildren } from 'preact'
import { Icon } from '../base/Icon.tsx'
import type { View } from './model/state.ts'
import { useTexts } from './use-texts.ts'

type Props = {
  view: View
  /** How many quotes the log holds; absent until it is known. */
  count: number | undefined
  onExport(): void
  openLog(): void
  children: ComponentChildren
}

/** What the view offers besides, and the way out of the log. `children` stand there when the view has nothing of its own. */
export function Foot({ view, count, onExport, openLog, children }: Props) {
  const t = useTexts()
  return (
    <footer>
      <p>
        {view === 'log' ? (
          <button type="button" class="tb" onClick={openLog}>
            {t('popup.fullLog')}
          </button>
        ) : view === 'page' ? (
          <>
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {t('popup.move')}
            </span>
            <span>
              <kbd>Enter</kbd> {t('popup.nextInText')}
            </span>
          </>
        ) : (
          children
        )}
      </p>
      <button type="button" class="btn" disabled={!count} onClick={onExport}>
        <Icon name="out" />
        {t('export', { n: count ?? 0 })}
      </button>
    </footer>
  )
}
