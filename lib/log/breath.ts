/** Lets the page answer its reader between two pieces of work. A message comes back at once, where a timer would wait some milliseconds. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
