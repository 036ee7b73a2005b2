import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { DateBody } from './DateBody.tsx'
import { OblastBody } from './OblastBody.tsx'
import { OfficialBody } from './OfficialBody.tsx'
import { QuoteBody } from './QuoteBody.tsx'
import { Rejected } from './Rejected.tsx'
import type { CardActions, CardState } from './state.ts'
import { useCardTexts } from './use-texts.ts'

export type BodyProps<K extends CardState['facts']['kind']> = {
  facts: Extract<CardState['facts'], { kind: K }>
  state: CardState
  actions: CardActions
}

/** The card of one mention: what it is, how we know, and what can be done about it. */
export function Card({ state, actions }: { state: CardState; actions: CardActions }) {
  const { facts } = state
  if (state.rejected) return <Rejected state={state} actions={actions} />
  switch (facts.kind) {
    case 'official':
      return <OfficialBody facts={facts} state={state} actions={actions} />
    case 'date':
      return <DateBody facts={facts} state={state} actions={actions} />
    case 'oblast':
      return <OblastBody facts={facts} state={state} actions={actions} />
    case 'quote':
      return <QuoteBody facts={facts} state={state} actions={actions} />
  }
}

type FrameProps = {
  kind: CardState['facts']['kind']
  title: ComponentChildren
  sense?: ComponentChildren
  label: string
  onClose(): void
  children: ComponentChildren
}

export function Frame({ kind, title, sense, label, onClose, children }: FrameProps) {
  const t = useCardTexts()
  return (
    <div class="card" role="dialog" aria-label={`${t(kind)}: ${label}`} tabIndex={-1}>
      <div class="head">
        <p class="kind">
          <i class={`k k-${kind}`} />
          {t(kind)}
        </p>
        <button type="button" class="btn bare square shut" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
        <h3>{title}</h3>
        {sense && <p>{sense}</p>}
      </div>
      {children}
    </div>
  )
}

/** The place among the mentions of the same thing, and the step to the next. */
export function Steps({ state, actions }: { state: CardState; actions: CardActions }) {
  const t = useCardTexts()
  return (
    <>
      <span class="n">{t('place', { n: state.n, of: state.of })}</span>
      <button type="button" class="btn bare square" aria-label={t('next')} disabled={state.of < 2} onClick={actions.next}>
        <Icon name="down" />
      </button>
    </>
  )
}

/** A button that copies and says so. */
export function CopyButton({
  words,
  label,
  actions,
  ink = false,
}: {
  words: string
  label: string
  actions: CardActions
  ink?: boolean
}) {
  const t = useCardTexts()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await actions.copy(words)
    setCopied(true)
  }
  return (
    <button type="button" class={ink ? 'btn ink' : 'btn bare'} data-key="copy" onClick={copy}>
      {copied ? t('copied') : label}
    </button>
  )
}
