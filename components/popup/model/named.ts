import type { EntryDate, EntryOblast, EntryOfficial } from '../../../lib/log/entry.ts'
import type { ReadPage } from '../../../lib/messages.ts'
import type { Span } from '../../../lib/recognise/mention.ts'

/** One thing that the page names, with every place where it does. `next` walks through them, round and round. */
export type Named<W> = { key: string; what: W; spans: Span[]; next(): Span }

type Placed<W> = { span: Span; what: W }

function grouped<W>(placed: readonly Placed<W>[], keyOf: (what: W) => string): Named<W>[] {
  const groups = new Map<string, { what: W; spans: [Span, ...Span[]] }>()
  for (const { span, what } of placed) {
    const group = groups.get(keyOf(what))
    if (group) group.spans.push(span)
    else groups.set(keyOf(what), { what, spans: [span] })
  }
  return [...groups].map(([key, { what, spans }]) => {
    let at = -1
    return {
      key,
      what,
      spans,
      next: () => {
        at = (at + 1) % spans.length
        return spans[at] ?? spans[0]
      },
    }
  })
}

/** What stands in the list: people as often as they are named, regions only while they are occupied, dates by their words and day. */
export function namedOn(report: ReadPage): {
  officials: Named<EntryOfficial>[]
  oblasts: Named<EntryOblast>[]
  dates: Named<EntryDate>[]
} {
  return {
    officials: grouped(report.officials, ({ id, name }) => id ?? name),
    oblasts: grouped(
      report.oblasts.filter(({ what }) => what.status !== 'none'),
      ({ codes }) => codes.join(),
    ),
    dates: grouped(report.dates, ({ text, value }) => `${text} ${value}`),
  }
}
