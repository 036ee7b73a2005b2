/** Single facts about the log as a whole. */
export type Meta =
  /** So many entries are live. Written with every change of them, in its transaction. */
  | { fact: 'count'; live: number }
  /** The last full backup that the reader took. */
  | { fact: 'backup'; at: string }
