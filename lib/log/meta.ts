/** Single facts about the log as a whole. */
export type Meta =
  /** The catalogue's packed copy holds every change up to this step. */
  | { fact: 'catalogue'; upTo: number; shards: number }
  /** The last full backup that the reader took. */
  | { fact: 'backup'; at: string }
