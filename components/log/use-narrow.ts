import { useEffect, useState } from 'preact/hooks'

const query = '(max-width: 56rem)'

/** True while the window is too narrow for the rail and the table; wide where the browser cannot say. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => globalThis.matchMedia?.(query).matches ?? false)
  useEffect(() => {
    const media = globalThis.matchMedia?.(query)
    if (!media) return
    const look = () => setNarrow(media.matches)
    media.addEventListener('change', look)
    // The window may have been resized since the first picture.
    look()
    return () => media.removeEventListener('change', look)
  }, [])
  return narrow
}
