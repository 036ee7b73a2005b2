/** Single facts about the log as a whole. */
export type Meta =
  /** The catalogue's packed copy holds every change up to this step. */
  | { fact: 'catalogue'; upTo: number; shards: number }
  /** So many entries are live. Written with every change of them, in its transaction. */
  | { fact: 'count'; live: number }
  /** The last full backup that the reader took. */
  | { fact: 'backup'; at: string }
