import cardStyles from '../../components/card/card.css?inline'
import type { CardKey } from '../../components/card/keys.ts'
import type { CardLayer } from '../../components/card/mount-card.tsx'
import { mountCard, stylesForHost } from '../../components/card/mount-card.tsx'
import type { CardActions, Choice, SaveState } from '../../components/card/state.ts'
import { cardTexts } from '../../components/card/use-texts.ts'
import mapStyles from '../../components/map/map.css?inline'
import tokens from '../../components/tokens.css?inline'
import { browser } from '../../lib/browser.ts'
import { languageFor } from '../../lib/i18n/language.ts'
import type { EntryDraft } from '../../lib/log/entry.ts'
import { NoReceiverError, RemoteError } from '../../lib/message-errors.ts'
import { send } from '../../lib/messages.ts'
import type { Setting } from '../../lib/page/among-alike.ts'
import type { CardFacts } from '../../lib/page/card-facts.ts'
import { ownHosts } from '../../lib/page/dom-tree.ts'
import type { Marks } from '../../lib/page/marks.ts'
import type { MarkBox } from '../../lib/page/place-card.ts'
import { hearWindow, own, withRoot } from '../../lib/page/platform.ts'
import { type Pointing, watchPointing } from '../../lib/page/pointing.ts'
import type { Mention, Office } from '../../lib/recognise/mention.ts'
import type { Settings } from '../../lib/settings/settings.ts'

/** What was read of a mention last: a page that is read again may have put another in its stead. */
type Known = { facts: CardFacts; place: { n: number; of: number }; setting: Setting; article: string }

type Open = {
  mention: Mention
  known: Known
  how: 'hover' | 'click' | 'key'
  layer: CardLayer
  save: SaveState
  /** The reader has just said that the mention is not what was found. */
  rejected: boolean
  /** Its words have left the page; it stands where it stood until its quote is kept or let go. */
  gone: boolean
  /** Every office of the official on the card, once they are known. */
  offices: readonly Office[]
  before: Element | null
}

export type Cards = {
  /** Opens the card of the next or previous mark with the keyboard in it; false without marks. */
  step(by: 1 | -1): boolean
  /** The page was read again: a card whose mention is gone closes, unless it holds a quote that is not yet kept. */
  refresh(): void
}

/** Opens one card at a time over the marks, by hover, click and key. */
export function startCards(
  page: Document,
  marks: () => Marks,
  settings: () => Settings,
  signal: AbortSignal,
  /** The reader rejected a thing of this page, or took that back. */
  onRejected?: () => void,
): Cards {
  let open: Open | null = null
  const styles = stylesForHost(tokens + mapStyles + cardStyles)

  const texts = () => {
    const { language } = settings()
    return cardTexts(language === 'browser' ? languageFor(browser.i18n.getUILanguage()) : language)
  }
  const know = (mention: Mention): Known | null => {
    const facts = marks().facts(mention)
    return facts && { facts, place: marks().place(mention), setting: marks().setting(mention), article: articleOf() }
  }
  const articleOf = () => marks().read()?.reading.article.url ?? ''
  const draw = () => {
    if (!open) return
    const { facts, place } = open.known
    open.layer.draw(
      { facts: withOthers(facts, open.offices), ...place, save: open.save, rejected: open.rejected },
      actionsOf(open),
      marks().look(),
    )
  }
  const follow = () => {
    const mark = open && !open.gone && boundsOf(marks().rects(open.mention))
    if (open && mark) open.layer.moveTo(mark)
  }
  const show = (mention: Mention, how: Open['how']) => {
    const known = know(mention)
    if (!known) return close()
    const layer = open?.layer ?? mountCard(page, styles, texts(), onKey)
    ownHosts.add(layer.host)
    open = {
      mention,
      known,
      how,
      layer,
      save: { kind: 'unsaved' },
      rejected: false,
      gone: false,
      offices: [],
      before: open?.before ?? own(page, 'activeElement'),
    }
    marks().setCurrent(mention.span)
    draw()
    follow()
    if (how === 'key') layer.focus()
    void learnOffices(open)
  }
  const learnOffices = async (shown: Open) => {
    const { mention } = shown
    if (mention.kind !== 'official' || mention.id === null) return
    const offices = await send('officesOf', mention.id).catch(() => [])
    if (open !== shown || offices.length === 0) return
    shown.offices = offices
    draw()
    follow()
  }
  const close = () => {
    if (!open) return
    const { layer, before } = open
    const hadFocus = own(page, 'activeElement') === layer.host
    open = null
    layer.remove()
    marks().setCurrent(null)
    // A reader who has gone on to a field of the page stays there.
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  const goTo = (mention: Mention): boolean => {
    if (!marks().show(mention.span)) return false
    show(mention, 'key')
    return true
  }
  const onKey = (key: CardKey) => {
    if (key === 'close') close()
    else if (open) goTo(key === 'next' ? marks().nextOf(open.mention) : marks().previousOf(open.mention))
  }
  const setSave = (shown: Open, save: SaveState) => {
    shown.save = save
    if (open === shown) draw()
  }
  const save = async (shown: Open, draft: EntryDraft, choice: Choice | null) => {
    setSave(shown, { kind: 'saving' })
    try {
      const { id, already, savedAt } = await send('saveDraft', draft)
      if (choice) await send('correctSpeaker', { id, speaker: choice })
      setSave(shown, { kind: 'saved', already: already ? savedAt : null })
    } catch (error) {
      setSave(shown, { kind: 'failed', why: whyOf(error) })
    }
  }
  const actionsOf = (shown: Open): CardActions => ({
    close,
    next: () => goTo(marks().nextOf(shown.mention)),
    reject: () => {
      shown.rejected = true
      marks().reject(shown.mention)
      onRejected?.()
      shown.known = know(shown.mention) ?? shown.known
      draw()
    },
    restore: () => {
      shown.rejected = false
      marks().restore(shown.mention)
      onRejected?.()
      show(shown.mention, shown.how)
    },
    chooseWeek: (week) => {
      marks().chooseWeek(shown.mention, week)
      const chosen = marks().chosen(shown.mention)
      if (chosen) show(chosen, shown.how)
    },
    save: (choice) => {
      const { facts } = shown.known
      if (facts.kind === 'quote') void save(shown, facts.draft, choice)
    },
    copy: (words) => navigator.clipboard.writeText(words),
  })

  const pointing: Pointing = {
    at: (x, y) => marks().at(x, y),
    onCard: (event) => open !== null && event.composedPath().includes(open.layer.host),
    hovered: () => (open?.how === 'hover' ? open.mention : null),
    open: (mention, how) => {
      if (how === 'click' || settings().cardOnHover) show(mention, how)
    },
    close: () => {
      if (open?.how === 'hover') close()
    },
    away: close,
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  const listen = (life: AbortSignal) => {
    watchPointing(page, pointing, life)
    const passive = { signal: life, passive: true } as const
    own(page, 'addEventListener')('keydown', onEscape, { signal: life, capture: true })
    own(page, 'addEventListener')('scroll', follow, { ...passive, capture: true })
    hearWindow('resize', follow, passive)
    for (const name of ['resize', 'scroll']) visualViewport?.addEventListener(name, follow, passive)
  }
  withRoot(page, listen, signal)
  signal.addEventListener('abort', () => {
    // A card with a quote that could not be kept stays, so that its words can still be copied.
    if (open?.save.kind !== 'failed') close()
  })
  return {
    step: (by) => {
      const mention = marks().step(by)
      return mention !== null && goTo(mention)
    },
    refresh: () => {
      if (!open || (open.rejected && open.known.article === articleOf())) return
      const mention = open.rejected ? null : marks().sameAs(open.mention, open.known.setting)
      const known = mention && know(mention)
      open.gone = known === null
      if (mention && known) {
        open.mention = mention
        open.known = known
        draw()
        follow()
      } else if (open.save.kind !== 'failed' && open.save.kind !== 'saving') close()
    },
  }
}

const withOthers = (facts: CardFacts, offices: readonly Office[]): CardFacts => {
  if (facts.kind !== 'official') return facts
  const { office } = facts
  return { ...facts, others: offices.filter(({ title, from }) => title !== office?.title || from !== office.from) }
}

const whyOf = (error: unknown): 'full' | 'gone' | 'fault' => {
  if (error instanceof NoReceiverError) return 'gone'
  return error instanceof RemoteError && error.code === 'QuotaError' ? 'full' : 'fault'
}

/** A long quote is too tall to stand beside: its first line is. */
function boundsOf(rects: readonly DOMRect[]): MarkBox | null {
  const [first] = rects
  const last = rects.at(-1)
  if (!first || !last) return null
  const tall = last.bottom - first.top > innerHeight * 0.4
  return { left: first.left, right: first.right, top: first.top, bottom: tall ? first.bottom : last.bottom }
}
