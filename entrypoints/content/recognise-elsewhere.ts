import type { Steps } from '../../lib/article/steps.ts'
import { NoReceiverError } from '../../lib/message-errors.ts'
import { type Request, send } from '../../lib/messages.ts'
import type { PartsContext, Passages } from '../../lib/page/parts.ts'
import type { Mention } from '../../lib/recognise/mention.ts'

/**
 * Recognition in the background: its worker unpacks the gazetteer once for all tabs, and the page's own thread stays free.
 * The reader's own officials are added there.
 */
export function* recogniseElsewhere(
  { parts, names }: Passages,
  { ownOfficials: _, ...article }: PartsContext,
): Steps<Mention[][]> {
  let mentions: Mention[][] = []
  const question = { parts: [...parts], names: names.map(([name, words]): [string, string] => [name, words]), ...article }
  yield ask(question).then((answer) => {
    mentions = answer
  })
  return mentions
}

type Question = Request<'recognise'>

/** Milliseconds before asking again: the worker is not there yet just after an installation, and may be stopped under a question. */
const pauses = [50, 250, 1000, 3000]

async function ask(question: Question): Promise<Mention[][]> {
  for (const pause of pauses) {
    try {
      return await send('recognise', question)
    } catch (error) {
      if (!(error instanceof NoReceiverError)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return await send('recognise', question)
}
