import { emptyContext } from '../../lib/recognise/context.ts'
import { recognise } from '../../lib/recognise/recognise.ts'

/**
 * Invented sentences in which there is something for every part of the recognisers to do: the first text of a worker's life
 * costs the unpacking of the gazetteer and the compiling of every rule it comes to, which can be done while the page still loads.
 */
const sentences = [
  'President Volodymyr Zelensky spoke of Kherson Oblast. “We begin on Monday,” he said on March 3.',
  'Anna Testova, an aide, looked at a map of the Donetsk and Luhansk regions. “It is long,” she told reporters, “and wide.” She added: “No toll until next summer.”',
  'Oleh Samplek, the head of the city council, who was in Kherson last week, said that the bridge in occupied Zaporizhzhia “would be long” by the end of 2024. Its builders have worked since 2022.',
  '“It is long,” Zelensky said. According to Samplek, the bridge near Kharkiv needs two more weeks. He called it “our bridge.”',
]
const context = { ...emptyContext, publishedOn: '2025-03-05' }

/** Reads the sentences one a task, so that a page's text, when it comes, waits for one of them at most; `stop` leaves the rest unread. */
export function makeReady(read: (text: string) => void = (text) => void recognise(text, context)) {
  let rest: readonly string[] = sentences
  let begun = false
  const next = () => {
    const [sentence, ...others] = rest
    if (sentence === undefined) return
    rest = others
    read(sentence)
    setTimeout(next)
  }
  return {
    start: (): undefined => {
      if (!begun) next()
      begun = true
    },
    stop: () => {
      rest = []
    },
  }
}
