import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { Known } from '../../lib/log/lost.ts'
import { useTexts } from '../base/use-texts.ts'
import { Why } from './Why.tsx'

export type Lost = {
  /** What the browser has removed. */
  lost: Known
  /** How many of it stand in the second copy, and are not in the log. */
  kept: number
  /** Puts those back; gives how many. */
  restore(): Promise<number>
  /** Hears no more of it. */
  forget(): void
}
export const LostContext = createContext<Lost | null>(null)

type State =
  | { kind: 'told' }
  | { kind: 'restoring' }
  | { kind: 'restored'; n: number }
  | { kind: 'failed'; error: Error }
  | { kind: 'read' }

/** Says that the browser has removed the log, and puts back what can be. It stays until the reader has read it. */
export function LostNotice() {
  const t = useTexts()
  const told = useContext(LostContext)
  const [state, setState] = useState<State>({ kind: 'told' })
  if (!told || state.kind === 'read') return null
  const { lost, kept, restore, forget } = told
  const putBack = async () => {
    setState({ kind: 'restoring' })
    try {
      setState({ kind: 'restored', n: await restore() })
    } catch (error) {
      setState({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  return (
    <div class="trouble" role="alert">
      <p>
        <b>{t('log.lost')}</b> {t('log.lost.what', { n: lost.count, day: t.day(lost.at) })}{' '}
        {state.kind === 'restored' ? t('log.lost.restored', { n: state.n }) : kept > 0 && t('log.lost.kept', { n: kept })}
        {state.kind === 'failed' && <Why error={state.error} />}
      </p>
      {kept > 0 && state.kind !== 'restored' && (
        <button type="button" class="btn" disabled={state.kind === 'restoring'} onClick={() => void putBack()}>
          {t('log.lost.restore', { n: kept })}
        </button>
      )}
      <button
        type="button"
        class="btn"
        onClick={() => {
          forget()
          setState({ kind: 'read' })
        }}
      >
        {t('close')}
      </button>
    </div>
  )
}
