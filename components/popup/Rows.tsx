import type { Span } from '../../lib/recognise/mention.ts'
import type { Named } from './model/named.ts'

type Props<W> = {
  named: readonly Named<W>[]
  onShow(span: Span): void
  onFocus?: (what: W) => void
  name(what: W): string
  /** Follows the name and gives way to it. */
  beside?: (what: W) => string
  /** Stands apart and is never cut. */
  note?: (what: W) => string
}

/** Things that the page names, with how often; a press goes to the next place in the text. */
export function Rows<W>({ named, onShow, onFocus, name, beside, note }: Props<W>) {
  return (
    <ul>
      {named.map(({ key, what, spans, next }) => (
        <li key={key}>
          <button type="button" class="goto" onClick={() => onShow(next())} onFocus={() => onFocus?.(what)}>
            <span>
              {name(what)} {beside && <small>{beside(what)}</small>}
            </span>
            {note && <small>{note(what)}</small>}
            <span class="n">{spans.length}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
