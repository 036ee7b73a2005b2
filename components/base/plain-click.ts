/** A click that only follows a link, done in our own way; one with a key or another button stays the browser's. */
export const onPlainClick =
  (run: () => void) =>
  (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    run()
  }
