import { type BackupState, backupState, noteBackup } from './backup.ts'
import { addToCatalogue, type Catalogue, loadCatalogue, refresh } from './catalogue.ts'
import { type Done, type Undone, undo } from './changes.ts'
import { connect } from './connection.ts'
import { countEntries } from './count.ts'
import { databaseName, deleteDatabase, type LogDatabase } from './database.ts'
import type { Digest } from './digest.ts'
import { dropDraft, getDraft, type KeptDraft, keepDraft } from './drafts.ts'
import { type Edit, editEntries, purge, purgeBefore, restoreEntries, trashEntries } from './edit.ts'
import { addEntry, getEntries, type Listing, listEntries, listPage, listTrash, type Place, type Saved } from './entries.ts'
import type { EntryDraft, EntrySource, LogEntry } from './entry.ts'
import type { Exported, ExportHooks } from './export.ts'
import type { ExportContext } from './formats/format.ts'
import type { FormatName } from './formats/formats.ts'
import { applyPlan, type ImportHooks } from './import/apply.ts'
import type { Candidate } from './import/candidate.ts'
import { type Conflict, type Plan, planImport, type Resolution, roomFor } from './import/plan.ts'
import { mergeEntries } from './merge.ts'
import { type Listener, openNotices } from './notices.ts'
import { dropPreset, keepPreset, listPresets, type Preset, type PresetKind } from './presets.ts'
import { openReadiness } from './readiness.ts'
import { makeSureOfRoom } from './room.ts'
import type { Safety } from './safety.ts'
import type { Shard } from './shard.ts'
import { newestStep } from './touched.ts'
import { allRows } from './walk.ts'

/**
 * The one door to the research log, for the extension's own pages and its background. A promise of a change is kept after the data
 * is on the disk. Failures have names: see errors.ts.
 */
export type ResearchLog = {
  /** The same words on the same article are kept once: then `already` is true. */
  add: (draft: EntryDraft) => Promise<Saved>
  get: (ids: readonly string[]) => Promise<LogEntry[]>
  /** The latest first; pass `next` of a listing to go on after it. */
  list: (limit: number, after?: Place | null) => Promise<Listing>
  /** What is saved of one article, under any of its addresses. */
  ofPage: (source: EntrySource) => Promise<LogEntry[]>
  count: () => Promise<number>

  edit: (ids: readonly string[], edit: Edit) => Promise<Done>
  trash: (ids: readonly string[]) => Promise<Done>
  restore: (ids: readonly string[]) => Promise<Done>
  /** Merges the others into the first, tags and notes and all, and moves them to the trash. */
  merge: (ids: readonly string[]) => Promise<Done>
  listTrash: () => Promise<LogEntry[]>
  /** Deletes for good what has been in the trash for 30 days, or all of it. */
  purge: (all?: boolean) => Promise<Done>
  /** Takes back a step, by the number that made it known. */
  undo: (step: number) => Promise<Undone>
  /** The number of the newest step; 0 before the first. */
  newestStep: () => Promise<number>

  /** All live entries in brief: find, sort and count them with lib/log/find. */
  catalogue: () => Promise<Catalogue>
  /** The digests with these entries brought up to date: call it with the ids of a notice. */
  refresh: (digests: readonly Digest[], ids: readonly string[]) => Promise<Digest[]>

  keepDraft: (draft: Omit<KeptDraft, 'at'>) => Promise<void>
  getDraft: (key: string) => Promise<KeptDraft | null>
  dropDraft: (key: string) => Promise<void>
  keepPreset: (preset: Preset) => Promise<void>
  dropPreset: (kind: PresetKind, name: string) => Promise<void>
  listPresets: () => Promise<Preset[]>

  /** Writes entries to a file: those with `ids`, in their order, or every live one by time of saving; a backup has the trash as well. */
  export: (request: ExportRequest, hooks?: ExportHooks) => Promise<Exported>
  /** Makes at leisure what a long export would otherwise wait for, where it is missing. */
  makeReady: () => Promise<void>
  /** What importing the entries of a file (`readFile`) would do; `shards` are those of the file. */
  plan: (candidates: readonly Candidate[], shards?: readonly Shard[]) => Promise<Plan>
  /** Imports all of a plan, or nothing. */
  import: (plan: Plan, resolve: (conflict: Conflict) => Resolution, hooks?: ImportHooks) => Promise<Done>
  backupState: (remindAfter?: number) => Promise<BackupState>
  /** To be called when a file with every entry has been handed to the reader. */
  noteBackup: () => Promise<void>
  /** Deletes the log for good, trash, drafts, journal and all. */
  deleteAll: () => Promise<void>

  /** Hears of every change, from this window and from others; returns the way to stop. */
  listen: (listener: Listener) => () => void
  close: () => Promise<void>
}

export type ExportRequest = Pick<ExportContext, 'csv' | 'locale' | 'regionOf'> & {
  format: FormatName
  ids: readonly string[] | null
}

type Options = {
  name?: string
  now?: () => Date
  newId?: () => string
  /** Starts a worker with worker.ts in it, to write large files in several at once; without it they are written here. */
  worker?: () => Worker
  /** Keeps a second copy of what was saved or changed last. */
  safety?: Safety | null
}

/** Opens lazily: the first call that needs the database opens it and tells what is wrong with it. */
export function openLog({
  name = databaseName,
  now = () => new Date(),
  newId = () => crypto.randomUUID(),
  worker,
  safety = null,
}: Options = {}): ResearchLog {
  const connection = connect(name)
  const { use } = connection
  const notices = openNotices(name)
  const at = () => now().toISOString()
  const tell = (ids: readonly string[]): void => {
    if (ids.length === 0) return
    notices.tell(ids)
    // Nobody waits for the second copy.
    void safety?.keep(ids, (some) => use((db) => getEntries(db, some)))
  }
  const told = async <D extends Done>(change: Promise<D>): Promise<D> => {
    const done = await change
    tell(done.ids)
    return done
  }
  const readiness = openReadiness(async (hooks) => {
    if (!worker) return
    const { renew } = await import('./export-log.ts')
    await use((db) => renew(db, at(), hooks, worker))
  })
  return {
    add: async (draft) => {
      const saved = await use((db) => addEntry(db, draft, { now: at(), id: newId() }))
      if (!saved.already) tell([saved.id])
      return saved
    },
    get: (ids) => use((db) => getEntries(db, ids)),
    list: (limit, after) => use((db) => listEntries(db, limit, after)),
    ofPage: (source) => use((db) => listPage(db, source)),
    count: () => use(countEntries),

    edit: (ids, edit) => told(use((db) => editEntries(db, ids, edit, at()))),
    trash: (ids) => told(use((db) => trashEntries(db, ids, at()))),
    restore: (ids) => told(use((db) => restoreEntries(db, ids, at()))),
    merge: (ids) => told(use((db) => mergeEntries(db, ids, at()))),
    listTrash: () => use(listTrash),
    purge: (all = false) => told(use((db) => purge(db, all ? '\uffff' : purgeBefore(now()), at()))),
    undo: (step) => told(use((db) => undo(db, step, at()))),
    newestStep: () => use(newestStep),

    catalogue: () => use((db) => loadCatalogue(db, worker)),
    refresh: (digests, ids) => use((db) => refresh(db, digests, ids)),

    keepDraft: (draft) => use((db) => keepDraft(db, { ...draft, at: at() })),
    getDraft: (key) => use((db) => getDraft(db, key)),
    dropDraft: (key) => use((db) => dropDraft(db, key)),
    keepPreset: (preset) => use((db) => keepPreset(db, preset)),
    dropPreset: (kind, name) => use((db) => dropPreset(db, kind, name)),
    listPresets: () => use(listPresets),

    export: async (request, hooks) => {
      const { exportLog, isReadied } = await import('./export-log.ts')
      const isMost = async (db: LogDatabase) => request.ids === null || request.ids.length * 2 > (await countEntries(db))
      const made = isReadied(request, hooks) ? await readiness.wait(hooks ?? {}, await use(isMost)) : null
      return use((db) => exportLog(db, { ...request, exportedAt: at() }, hooks, worker, made))
    },
    makeReady: readiness.renew,
    plan: (candidates, shards) => use((db) => planImport(candidates, allRows(db), shards)),
    import: async (plan, resolve, hooks) => {
      await makeSureOfRoom(roomFor(plan))
      const importing = async (db: LogDatabase): Promise<Done> => {
        const done = await applyPlan(db, plan, resolve, { now: at(), newId }, hooks)
        // Without this the catalogue is read anew, and that is all. Entries that took the place of others are not what the file has.
        const asInFile = plan.shards.length > 0 && done.ids.length === plan.fresh.length
        if (asInFile) await addToCatalogue(db, done.step, done.ids, plan.shards).catch(() => {})
        return done
      }
      const done = await told(use(importing))
      void readiness.renew()
      return done
    },
    backupState: (after) => use((db) => backupState(db, after)),
    noteBackup: () => use((db) => noteBackup(db, at())),
    deleteAll: async () => {
      await connection.close()
      await deleteDatabase(name)
      await safety?.forget()
      notices.tell(null)
    },

    listen: notices.listen,
    close: async () => {
      notices.close()
      await connection.close()
    },
  }
}
