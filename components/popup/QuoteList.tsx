import type { TargetedKeyboardEvent } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { ReadPage } from '../../lib/messages.ts'
import { isTyping, rowKey } from './keys.ts'
import { candidatesOf } from './model/candidates.ts'
import type { PopupModel } from './model/popup-model.ts'
import { isClosed, type PopupState } from './model/state.ts'
import { namesOf } from './Question.tsx'
import { QuoteRow } from './QuoteRow.tsx'
import { useTexts } from './use-texts.ts'

type Props = { report: ReadPage; state: PopupState; model: PopupModel }

/** Every quote of the page. One row is a stop for Tab; arrows move between rows, letters act on the row with the focus. */
export function QuoteList({ report, state, model }: Props) {
  const t = useTexts()
  const [at, setAt] = useState(0)
  const { saves, corrections, correcting, people } = state
  const namedHere = t('popup.namedHere')
  const candidates = useMemo(() => candidatesOf(report, namedHere), [report, namedHere])
  const keeps = !isClosed(state)
  const unsaved = report.quotes.map(({ draft }) => draft).filter(({ quote }) => saves.get(quote)?.kind !== 'saved')

  const save = (index: number) => {
    const draft = report.quotes[index]?.draft
    if (!draft) return
    const saved = saves.get(draft.quote)
    void (saved?.kind === 'saved' ? model.remove([{ words: draft.quote, id: saved.id }]) : model.keep(draft))
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('li.q')]
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li.q') : null
    const index = row ? rows.indexOf(row) : -1
    const quote = report.quotes[index]
    const key = isTyping(event.target) ? null : rowKey(event, event.target === row)
    if (key === null || !quote) return
    event.preventDefault()
    const focus = (to: number) => rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus()
    if (key === 'next') focus(index + 1)
    else if (key === 'previous') focus(index - 1)
    else if (key === 'first') focus(0)
    else if (key === 'last') focus(rows.length - 1)
    else if (key === 'show') void model.show(quote.span)
    else if (key === 'save') void (keeps ? save(index) : model.copy(quote.draft.quote))
    else if (key === 'correct') model.correct(quote.draft.quote)
    else {
      const { speaker } = quote.draft
      const name = speaker?.confidence === 'unsure' ? namesOf(speaker)[key - 1] : undefined
      if (speaker && name) void model.answer(quote.draft.quote, { name, id: name === speaker.name ? speaker.id : null })
    }
  }
  return (
    <>
      {keeps && unsaved.length > 1 && (
        <p class="all">
          <button type="button" class="tb" onClick={() => model.keep(...unsaved)}>
            {t('popup.saveAll', { n: unsaved.length })}
          </button>
        </p>
      )}
      <ul onKeyDown={onKeyDown}>
        {report.quotes.map(({ span, draft }, index) => (
          <QuoteRow
            key={span.start}
            draft={draft}
            save={saves.get(draft.quote)}
            keeps={keeps}
            correction={corrections.get(draft.quote)}
            typed={correcting?.quote === draft.quote ? correcting.typed : null}
            candidates={candidates}
            people={people}
            stop={index === Math.min(at, report.quotes.length - 1)}
            onFocus={() => setAt(index)}
            onShow={() => model.show(span)}
            onSave={() => save(index)}
            onCorrect={(typed) => model.correct(typed === null ? null : draft.quote, typed ?? '')}
            onAnswer={(correction) => model.answer(draft.quote, correction)}
            onAddOfficial={(name, office) => model.answerWithNew(draft.quote, name, office)}
            onCopy={() => model.copy(draft.quote)}
          />
        ))}
      </ul>
    </>
  )
}
