import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntryDraft, LogEntry } from '../../lib/log/entry.ts'
import type { PageReport } from '../../lib/messages.ts'
import type { Span } from '../../lib/recognise/mention.ts'
import { useTexts } from '../base/use-texts.ts'
import type { PopupPorts } from './ports.ts'
import { type Correction, firstState, type PopupState, type SaveState, type View } from './state.ts'

const latestShown = 50

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The popup's state and everything that can be done in it. */
export function usePopup({ page, log, download, copy }: PopupPorts) {
  const t = useTexts()
  const [state, setState] = useState(firstState)
  const now = useRef(state)
  now.current = state
  const change = (part: Partial<PopupState>) => setState((before) => ({ ...before, ...part }))
  const setSave = (words: string, save: SaveState | null) =>
    setState((before) => {
      const saves = new Map(before.saves)
      if (save) saves.set(words, save)
      else saves.delete(words)
      return { ...before, saves }
    })
  const say = (text: string, undo: (() => void) | null = null) => change({ toast: { text, undo } })

  async function loadLog(): Promise<void> {
    try {
      const { search } = now.current
      const [count, latest] = await Promise.all([
        log.count(),
        search.trim() === '' ? log.latest(latestShown) : log.search(search, latestShown),
      ])
      change({ log: { kind: 'ready', count, latest } })
    } catch (error) {
      change({ log: { kind: 'failed', message: messageOf(error) } })
    }
  }

  async function showReport(report: PageReport): Promise<void> {
    change({ page: { kind: 'report', report } })
    const [first] = report.state === 'read' ? report.quotes : []
    if (!first) return
    const saved = await log.ofPage(first.draft.source)
    const saves = new Map(now.current.saves)
    const corrections = new Map(now.current.corrections)
    for (const { quote, id, correctedSpeaker } of saved) {
      saves.set(quote, { kind: 'saved', id })
      if (correctedSpeaker) corrections.set(quote, correctedSpeaker)
    }
    change({ saves, corrections })
  }

  async function loadPage(): Promise<void> {
    const report = await page.read()
    if (!report) return change({ page: { kind: 'absent' } })
    await showReport(report)
    change({ selection: await page.selection() })
  }

  async function keep(draft: EntryDraft): Promise<LogEntry['id'] | null> {
    setSave(draft.quote, { kind: 'saving' })
    try {
      const { id, already, savedAt } = await log.add(draft)
      const correction = now.current.corrections.get(draft.quote)
      if (correction) await log.correctSpeaker(id, correction)
      setSave(draft.quote, { kind: 'saved', id })
      const count = await log.count()
      say(
        already ? t('popup.already', { day: t.day(savedAt) }) : t('popup.savedToLog', { n: count }),
        already ? null : () => void remove(draft.quote, id),
      )
      await loadLog()
      return id
    } catch (error) {
      setSave(draft.quote, { kind: 'failed', message: messageOf(error) })
      return null
    }
  }

  async function remove(words: string, id: string): Promise<void> {
    try {
      await log.trash(id)
      setSave(words, null)
      say(t('popup.removed', { n: 1 }), () => void restore(words, id))
    } catch (error) {
      say(messageOf(error))
    }
    await loadLog()
  }

  async function restore(words: string, id: string): Promise<void> {
    try {
      await log.restore(id)
      setSave(words, { kind: 'saved', id })
      change({ toast: null })
    } catch (error) {
      say(messageOf(error))
    }
    await loadLog()
  }

  // The ports are made once, by the entrypoint, and live as long as the popup.
  useEffect(() => {
    void loadPage()
    void loadLog()
    return log.listen(() => void loadLog())
  }, [])

  return {
    state,
    keep,
    remove,
    show: (span: Span) => page.show(span),
    choose: (view: View) => change({ view }),
    answer: async (words: string, correction: Correction) => {
      change({ corrections: new Map(now.current.corrections).set(words, correction) })
      const save = now.current.saves.get(words)
      if (save?.kind === 'saved') await log.correctSpeaker(save.id, correction).catch((error) => say(messageOf(error)))
    },
    keepAll: async (drafts: readonly EntryDraft[]) => {
      for (const draft of drafts) if (now.current.saves.get(draft.quote)?.kind !== 'saved') await keep(draft)
    },
    hideToast: () => change({ toast: null }),
    copy,
    search: (search: string) => {
      now.current = { ...now.current, search }
      change({ search })
      void loadLog()
    },
    keepSelection: async () => {
      const draft = now.current.selection
      if (draft && (await keep(draft)) !== null) change({ selection: null })
    },
    readOnce: async () => {
      try {
        await page.readOnce()
        await loadPage()
      } catch {
        change({ page: { kind: 'forbidden' } })
      }
    },
    // The browser shows its question only while the click lasts: nothing may be awaited before it.
    allowAlways: async () => {
      try {
        if (await page.allowAlways()) await loadPage()
      } catch (error) {
        say(messageOf(error))
      }
    },
    setMarks: async (on: boolean) => showReport(await page.setMarks(on)),
    exportCsv: async () => {
      try {
        const { name, text } = await log.csv()
        download(name, text)
        say(t('popup.exported', { n: await log.count(), file: name }))
      } catch (error) {
        say(messageOf(error))
      }
    },
  }
}

export type Popup = ReturnType<typeof usePopup>
