/** The browser keeps this window from the clipboard. */
export class ClipboardError extends Error {
  override readonly name = 'ClipboardError'
}

async function orRefusal(putting: Promise<void>): Promise<void> {
  try {
    await putting
  } catch (cause) {
    throw new ClipboardError('The browser does not let this window write to the clipboard.', { cause })
  }
}

/** Puts some words on the clipboard; fails with ClipboardError. */
export const copyText = (text: string): Promise<void> => orRefusal(navigator.clipboard.writeText(text))

/** The same for a text that comes later than the reader's click, which counts when it is asked for. */
export const copyWhenReady = (text: Promise<Blob>): Promise<void> =>
  orRefusal(navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]))
