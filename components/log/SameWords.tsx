import { useEffect, useState } from 'preact/hooks'
import type { LogEntry } from '../../lib/log/entry.ts'
import { onPlainClick } from '../base/plain-click.ts'
import { useTexts } from '../base/use-texts.ts'
import type { LogModel } from './model/log-model.ts'

const MOST = 10

/** The other entries with the same words, or most of them: who else ran the quote, and when, the first one leading. */
export function SameWords({ model, entry: { id } }: { model: LogModel; entry: LogEntry }) {
  const t = useTexts()
  const [group, setGroup] = useState<readonly LogEntry[]>([])
  const { entries } = model.state
  useEffect(() => {
    let gone = false
    void model.sameWords(id).then((found) => !gone && setGroup(found))
    return () => {
      gone = true
    }
    // The entries change whenever the log does.
  }, [model, id, entries])
  if (group.length < 2) return null
  return (
    <section class="same" aria-label={t('log.same')}>
      <h3>{t('log.same')}</h3>
      <ol>
        {group.slice(0, MOST).map((one) => (
          <li key={one.id} aria-current={one.id === id ? 'true' : undefined}>
            <a href={one.link} target="_blank" rel="noreferrer noopener" onClick={onPlainClick(() => model.openSource(one))}>
              {one.source.outlet ?? one.source.url}
            </a>{' '}
            <span class="quiet">
              {t.day(one.source.publishedAt ?? one.savedAt)}
              {one.id === id && ` · ${t('log.same.this')}`}
            </span>
          </li>
        ))}
      </ol>
      {group.length > MOST && <p class="quiet">{t('log.verify.more', { n: group.length - MOST })}</p>}
      <button type="button" class="btn" onClick={() => model.pickThese(group.map((one) => one.id))}>
        {t('log.same.pick', { n: group.length })}
      </button>
    </section>
  )
}
