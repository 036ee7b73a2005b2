import type { ComponentChildren } from 'preact'

type Props = { /** For what went wrong: it is spoken at once. */ urgent?: boolean; children?: ComponentChildren }

/**
 * Where words are spoken as they come. A screen reader listens to a region that it knows, and often misses words that come
 * together with theirs: so this one is drawn while it is still empty.
 */
export const Live = ({ urgent = false, children }: Props) => <div role={urgent ? 'alert' : 'status'}>{children}</div>
