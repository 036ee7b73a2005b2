import type { Steps } from '../../lib/article/steps.ts'
import { NoReceiverError, send } from '../../lib/messages.ts'
import type { RecogniseContext } from '../../lib/recognise/context.ts'
import type { Mention } from '../../lib/recognise/mention.ts'

/**
 * Recognition in the background: its worker unpacks the gazetteer once for all tabs, and the page's own thread stays free.
 * The reader's own officials are added there.
 */
export function* recogniseElsewhere(text: string, { ownOfficials: _, ...article }: RecogniseContext): Steps<Mention[]> {
  let mentions: Mention[] = []
  yield ask({ text, ...article }).then((answer) => {
    mentions = answer
  })
  return mentions
}

type Passage = Parameters<typeof send<'recognise'>>[1]

/** Milliseconds before asking again: the worker is not there yet just after an installation, and may be stopped under a question. */
const pauses = [50, 250, 1000, 3000]

async function ask(passage: Passage): Promise<Mention[]> {
  for (const pause of pauses) {
    try {
      return await send('recognise', passage)
    } catch (error) {
      if (!(error instanceof NoReceiverError)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return await send('recognise', passage)
}
