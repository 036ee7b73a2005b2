import type { Texts } from '../../lib/i18n/texts.ts'
import { UnreadableFileError } from '../../lib/log/import/decode.ts'
import { useTexts } from '../base/use-texts.ts'
import { formatsIn } from './formats.ts'
import { mostCopied, TooLargeError } from './model/copy-table.ts'

/** Failures that a reader can act on, by name, in the reader's language. */
const known = {
  QuotaError: 'log.why.full',
  ClosedError: 'log.why.closed',
  BlockedError: 'log.why.blocked',
  NewerSchemaError: 'log.why.newer',
  UnavailableError: 'log.why.unavailable',
  StalePlanError: 'log.why.stale',
  ClipboardError: 'log.why.clipboard',
} as const satisfies Record<string, Parameters<Texts>[0]>

const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name)

/** Why something was not done. What only the fault itself can tell is told in its own words, which are English. */
export function Why({ error }: { error: Error }) {
  const t = useTexts()
  if (error instanceof UnreadableFileError) return <span>{t(`log.unreadable.${error.refusal}`)}</span>
  if (error instanceof TooLargeError) {
    const { bytes } = formatsIn(t.language)
    return <span>{t('log.why.tooLarge', { size: bytes(error.size), most: bytes(mostCopied) })}</span>
  }
  return isKnown(error.name) ? <span>{t(known[error.name])}</span> : <span lang="en">{error.message}</span>
}
