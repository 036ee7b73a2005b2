/** Tells the extension's other windows that the log has changed, so that no list shows what is no longer so. */

/** The entries that changed; null when they are too many to name, or all. */
export type Notice = { ids: readonly string[] | null }
export type Listener = (notice: Notice) => void
export type Notices = {
  tell: (ids: readonly string[] | null) => void
  listen: (listener: Listener) => () => void
  close: () => void
}

const mostIds = 1000

const isNotice = (data: unknown): data is Notice =>
  typeof data === 'object' && data !== null && 'ids' in data && (data.ids === null || Array.isArray(data.ids))

/** `tell` reaches the listeners of this window and, by way of the channel, those of all others. */
export function openNotices(name: string): Notices {
  const channel = new BroadcastChannel(name)
  const listeners = new Set<Listener>()
  const hear: Listener = (notice) => {
    for (const listener of listeners) listener(notice)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNotice(data)) hear(data)
  })
  return {
    tell: (ids) => {
      const notice: Notice = { ids: ids && ids.length <= mostIds ? ids : null }
      channel.postMessage(notice)
      hear(notice)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => channel.close(),
  }
}
