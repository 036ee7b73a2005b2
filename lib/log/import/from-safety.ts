import type { Safety } from '../safety.ts'
import type { Candidate } from './candidate.ts'
import { fromList } from './from-backup.ts'

/** What the second copy has, ready to be imported; what is none of ours is passed over. */
export const fromSafety = async (safety: Pick<Safety, 'kept'>): Promise<Candidate[]> =>
  [...fromList(await safety.kept())].flatMap((read) => (read.kind === 'candidate' ? [read] : []))
