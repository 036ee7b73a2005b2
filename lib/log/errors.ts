/** Failures of the log that a reader can act on; each message says what is so. Everything else is rethrown as it came. */

/** The disk is full, or the browser refuses to store more; nothing of the failed step was written. */
export class QuotaError extends Error {
  override readonly name = 'QuotaError'
}

/** The stored log was written by a newer version of the extension than this one. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError'
}

/** The log was closed or deleted under us: by an update, by another window, or by clearing the browser's data. */
export class ClosedError extends Error {
  override readonly name = 'ClosedError'
}

/** Another window still holds the older log open and did not let go. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError'
}

/** This browser or window keeps no database, as some private windows do. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/** There is no entry of that id. */
export class MissingEntryError extends Error {
  override readonly name = 'MissingEntryError'
}

/** The reader stopped a long piece of work; nothing of it was written. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

export function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CancelledError('Stopped.', { cause: signal.reason })
}

const closed = 'The research log was closed by an update or by clearing the browser’s data. Try again.'

const translations: Readonly<Record<string, (cause: DOMException) => Error>> = {
  QuotaExceededError: (cause) => new QuotaError('The disk is full. Make room on it and try again.', { cause }),
  VersionError: (cause) =>
    new NewerSchemaError('The research log was written by a newer version of this extension. Update the extension.', { cause }),
  InvalidStateError: (cause) => new ClosedError(closed, { cause }),
  AbortError: (cause) => new ClosedError(closed, { cause }),
  SecurityError: (cause) => new UnavailableError('This window keeps no research log.', { cause }),
  UnknownError: (cause) => new UnavailableError('The browser cannot read or write the research log.', { cause }),
}

/** A database that could not even be opened: a private window's refusal looks like a closed connection. */
export const namedAtOpening = (error: unknown): unknown =>
  error instanceof DOMException && error.name === 'InvalidStateError'
    ? new UnavailableError('This window keeps no research log.', { cause: error })
    : named(error)

/** The database's own error in our words; any other error unchanged. */
export function named(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error
  return translations[error.name]?.(error) ?? error
}
