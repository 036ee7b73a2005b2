/** What can become of a message that is not answered as it should be. */

/** A failure on the other side, told again on this side; `code` is the name of the error there. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Nobody answered: the page has no content script, or it belongs to an older version of the extension. */
export class NoReceiverError extends Error {
  override readonly name = 'NoReceiverError'
}
