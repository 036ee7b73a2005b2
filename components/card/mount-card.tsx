import { render } from 'preact'
import { wear } from '../../lib/looks/wear.ts'
import type { Look } from '../../lib/page/paint.ts'
import { type MarkBox, narrow, type Place, placeCard } from '../../lib/page/place-card.ts'
import { own } from '../../lib/page/platform.ts'
import { Card } from './Card.tsx'
import { type CardKey, cardKey, keepTabInside } from './keys.ts'
import type { CardActions, CardState } from './state.ts'
import { type CardTexts, CardTextsContext } from './use-texts.ts'

/** The card's place in the page: one host with a closed shadow root, made when the first card opens and gone when it closes. */
export type CardLayer = {
  host: HTMLElement
  /** Draws the card; places it at the mark, in CSS pixels of the window. */
  draw(state: CardState, actions: CardActions, look: Look): void
  moveTo(mark: MarkBox): void
  /** Moves the keyboard into the card. */
  focus(): void
  remove(): void
}

/** `styles` are written for a document of its own: here the root is the host, and sizes must not follow the page's rem. */
export const stylesForHost = (styles: string): string =>
  styles
    .replaceAll(':root', ':host')
    .replace(/(-?[\d.]{1,9})rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`)
    .replaceAll('html {', '.layer {')
    .replaceAll('html{', '.layer{')

export function mountCard(page: Document, styles: string, texts: CardTexts, onKey: (key: CardKey) => void): CardLayer {
  const host = own(page, 'createElement')('div')
  host.style.cssText =
    'all: initial !important; position: fixed !important; z-index: 2147483647 !important; inset: 0 auto auto 0 !important'
  const shadow = host.attachShadow({ mode: 'closed' })
  const layer = own(page, 'createElement')('div')
  layer.lang = texts.language
  shadow.append(layer)
  // Keys pressed in the card are the card's: no shortcut of the page hears them.
  layer.addEventListener('keydown', (event) => {
    event.stopPropagation()
    keepTabInside(event, layer)
    const key = cardKey(event)
    if (!key) return
    event.preventDefault()
    if (key === 'save' || key === 'copy') layer.querySelector<HTMLElement>(`[data-key=${key}]`)?.click()
    else onKey(key)
  })
  addStyles(shadow, styles)
  own(page, 'documentElement').append(host)

  const put = (place: Place) => {
    const isSheet = 'sheet' in place
    layer.classList.toggle('sheet', isSheet)
    layer.classList.toggle('at-top', isSheet && place.sheet === 'top')
    layer.style.maxBlockSize = place.height === undefined ? '' : `${place.height}px`
    layer.style.translate = isSheet ? '' : `${place.left}px ${place.top}px`
  }
  return {
    host,
    draw: (state, actions, { ground, palette }) => {
      layer.className = `layer ${ground === 'night' ? 'dark' : 'light'} ${sheetClasses.filter((name) => layer.classList.contains(name)).join(' ')}`
      wear(layer, palette)
      render(
        <CardTextsContext.Provider value={texts}>
          <Card key={keyOf(state)} state={state} actions={actions} />
        </CardTextsContext.Provider>,
        layer,
      )
    },
    moveTo: (mark) => {
      const window = { width: own(page, 'documentElement').clientWidth, height: innerHeight }
      const { width } = layer.getBoundingClientRect()
      // As tall as it would be: it may have been cut where it stood before.
      const height = Math.min(layer.scrollHeight, window.height - 16)
      const seen = magnified()
      if (!seen) return put(placeCard(mark, { width, height }, window))
      const { offsetLeft: x, offsetTop: y } = seen
      const at = { left: mark.left - x, right: mark.right - x, top: mark.top - y, bottom: mark.bottom - y }
      const place = placeCard(at, { width, height }, seen)
      put('sheet' in place ? place : { left: place.left + x, top: place.top + y })
    },
    focus: () => layer.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    remove: () => {
      render(null, layer)
      host.remove()
    },
  }
}

const sheetClasses = ['sheet', 'at-top']

/** The part of the window that a reader sees who has spread it with two fingers; null where a card would not fit into it. */
function magnified(): VisualViewport | null {
  const view = visualViewport
  return view && view.scale > 1 && view.width >= narrow ? view : null
}

/** A card of another mention begins anew. */
const keyOf = ({ facts, n }: CardState): string => `${facts.kind} ${n} ${facts.kind === 'quote' ? facts.draft.quote : ''}`

/** Firefox lets no extension adopt a sheet into a page; there a style element does, inside our own root. */
function addStyles(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    shadow.adoptedStyleSheets = [sheet]
    if (shadow.adoptedStyleSheets.length > 0) return
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
  const element = own(shadow.ownerDocument, 'createElement')('style')
  element.textContent = styles
  shadow.prepend(element)
}
