import { BlockedError, NewerSchemaError, QuotaError, UnavailableError } from '../../../lib/log/errors.ts'
import { NoReceiverError } from '../../../lib/message-errors.ts'

/** Why something was not done, as far as the reader can act on it; `message` is the error's own. */
export type Failure = { why: 'full' | 'closed-window' | 'blocked' | 'newer' | 'reload' | 'fault'; message: string }

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof QuotaError) return { why: 'full', message }
  if (error instanceof UnavailableError) return { why: 'closed-window', message }
  if (error instanceof BlockedError) return { why: 'blocked', message }
  if (error instanceof NewerSchemaError) return { why: 'newer', message }
  if (error instanceof NoReceiverError) return { why: 'reload', message }
  return { why: 'fault', message }
}
