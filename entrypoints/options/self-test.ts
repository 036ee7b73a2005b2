const LONGEST = 3000

/** Asks for a picture from outside; true when the browser refuses before anything is sent, as our policy tells it to. */
export const isRefused = (): Promise<boolean> =>
  new Promise((resolve) => {
    const stop = new AbortController()
    const end = (refused: boolean) => {
      stop.abort()
      resolve(refused)
    }
    document.addEventListener('securitypolicyviolation', () => end(true), { signal: stop.signal })
    const picture = new Image()
    picture.onload = () => end(false)
    setTimeout(() => end(false), LONGEST)
    picture.src = 'https://example.com/self-test.png'
  })
