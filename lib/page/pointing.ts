import type { Mention } from '../recognise/mention.ts'
import { own } from './platform.ts'

/** Milliseconds that the pointer rests on a mark before its card opens, and that it may be away before the card closes. */
const rest = 500
const grace = 300

const interactive =
  'a[href], button, input, select, textarea, summary, label, video, audio, [role=button], [contenteditable=true]'

export type Pointing = {
  at(x: number, y: number): Mention | null
  /** Whether the event happened on the card itself. */
  onCard(event: Event): boolean
  /** The mention whose card is open by hover; null when none is, or when it was opened in another way. */
  hovered(): Mention | null
  open(mention: Mention, how: 'hover' | 'click'): void
  close(): void
  /** A click somewhere else. */
  away(): void
}

/** Opens cards by a resting mouse and by a click or tap that means nothing to the page; never takes an event from the page. */
export function watchPointing(page: Document, pointing: Pointing, signal: AbortSignal): void {
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  const options = { signal, passive: true, capture: true } as const

  const listen = own(page, 'addEventListener')

  const stay = () => {
    clearTimeout(closing)
    closing = undefined
  }
  const leave = () => {
    closing ??= setTimeout(() => {
      closing = undefined
      pointing.close()
    }, grace)
  }
  listen(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      clearTimeout(opening)
      if (pointing.onCard(event)) return stay()
      const { clientX: x, clientY: y } = event
      const open = pointing.hovered()
      if (open && pointing.at(x, y) === open) return stay()
      if (open) leave()
      opening = setTimeout(() => {
        const mention = pointing.at(x, y)
        if (!mention || mention === pointing.hovered()) return
        stay()
        pointing.open(mention, 'hover')
      }, rest)
    },
    options,
  )
  listen('pointerdown', () => clearTimeout(opening), options)
  own(page, 'documentElement').addEventListener(
    'pointerleave',
    () => {
      clearTimeout(opening)
      if (pointing.hovered()) leave()
    },
    options,
  )
  listen('scroll', () => clearTimeout(opening), options)
  listen(
    'click',
    (event) => {
      clearTimeout(opening)
      if (pointing.onCard(event) || event.button !== 0) return
      const target = event.composedPath()[0]
      const selecting = own(page, 'getSelection')()?.isCollapsed === false
      const meant = event.defaultPrevented || selecting || (target instanceof Element && target.closest(interactive))
      const mention = meant ? null : pointing.at(event.clientX, event.clientY)
      if (mention) pointing.open(mention, 'click')
      else pointing.away()
    },
    { ...options, capture: false },
  )
}
