import { breath } from '../../../lib/log/breath.ts'
import type { Done } from '../../../lib/log/changes.ts'
import { type Digest, digestOf } from '../../../lib/log/digest.ts'
import { type CountryOf, noCriteria } from '../../../lib/log/find/criteria.ts'
import { facetTally } from '../../../lib/log/find/facets.ts'
import { inOrder } from '../../../lib/log/find/find.ts'
import { sameWords } from '../../../lib/log/find/near.ts'
import { timelineTally } from '../../../lib/log/find/timeline.ts'
import type { ResearchLog } from '../../../lib/log/log.ts'
import type { Counts, LogPort } from './port.ts'
import { scanner, tallied } from './scan.ts'
import type { LogView } from './view.ts'

const FIRST = 40

/** The log page's view of the research log: its catalogue in memory, kept true by the log's notices. */
export function logPort(log: ResearchLog, locale: string, countryOf: CountryOf): LogPort {
  let live: Promise<readonly Digest[]> | null = null
  let trashed: Promise<readonly Digest[]> | null = null
  let groups: Promise<Digest[][]> | null = null

  const digests = (place: LogView['place']): Promise<readonly Digest[]> => {
    if (place === 'log') {
      live ??= log.catalogue().then((catalogue) => catalogue.digests)
      // A failure is told to whoever asked; the next one to ask tries anew.
      live.catch(() => {
        live = null
      })
      return live
    }
    trashed ??= log.listTrash().then((entries) => entries.map(digestOf))
    trashed.catch(() => {
      trashed = null
    })
    return trashed
  }
  const scan = scanner(countryOf)
  const scanOfAnyDay = scanner(countryOf)
  let counted: { all: readonly Digest[]; others: readonly Digest[]; counts: Promise<Counts> } | null = null
  const countAll = async (all: readonly Digest[], others: readonly Digest[], place: LogView['place']): Promise<Counts> => {
    const count = async (facet: Parameters<typeof facetTally>[0]) => {
      await breath()
      return tallied(all, facetTally(facet, countryOf))
    }
    const [live, trashed] = place === 'log' ? [all, others] : [others, all]
    return {
      total: all.length,
      live: live.length,
      trashed: trashed.length,
      speakers: await count('speakers'),
      officeKinds: await count('officeKinds'),
      countries: await count('countries'),
      oblasts: await count('oblasts'),
      outlets: await count('outlets'),
      tags: await count('tags'),
      statuses: await count('statuses'),
      flags: { hasNote: all.filter(({ hasNote }) => hasNote).length, unsure: all.filter(({ unsure }) => unsure).length },
    }
  }
  const undoable = async (change: Promise<Done>) => {
    const { step } = await change
    return async () => ({ skipped: (await log.undo(step)).skipped.length })
  }

  return {
    first: async () => (await log.list(FIRST)).entries,
    find: async ({ place, criteria, order }) =>
      inOrder(await scan(await digests(place), criteria), order, locale).map(({ id }) => id),
    load: (ids) => log.get(ids),
    counts: async (place) => {
      // The rows are drawn, and the next key is heard, before what surrounds them is reckoned.
      await breath()
      const [all, others] = [await digests(place), await digests(place === 'log' ? 'trash' : 'log')]
      // They do not depend on what is looked for, so that typing does not reckon them anew.
      if (counted?.all !== all || counted.others !== others) counted = { all, others, counts: countAll(all, others, place) }
      return counted.counts
    },
    overview: async ({ place, criteria }) => {
      await breath()
      const all = await digests(place)
      const found = await scan(all, criteria)
      const anyDay = criteria.saidFrom === null && criteria.saidTo === null
      const ofAnyDay = anyDay
        ? found
        : await scanOfAnyDay(all, { ...criteria, saidFrom: noCriteria.saidFrom, saidTo: noCriteria.saidTo })
      return {
        timeline: await tallied(ofAnyDay, timelineTally('said')),
        oblasts: await tallied(found, facetTally('oblasts')),
        outlets: await tallied(found, facetTally('outlets')),
      }
    },
    edit: (ids, edit) => undoable(log.edit(ids, edit)),
    trash: (ids) => undoable(log.trash(ids)),
    restore: (ids) => undoable(log.restore(ids)),
    merge: (ids) => undoable(log.merge(ids)),
    sameWords: async (id) => {
      groups ??= digests('log').then((all) => sameWords(all))
      groups.catch(() => {
        groups = null
      })
      const group = (await groups).find((one) => one.some((digest) => digest.id === id))
      return group ? log.get(group.map((digest) => digest.id)) : []
    },
    emptyTrash: async () => (await log.purge(true)).ids.length,
    noteDraft: async (id) => (await log.getDraft(id))?.note ?? null,
    keepNoteDraft: ({ id, tags, correctedSpeaker }, note) =>
      note === null ? log.dropDraft(id) : log.keepDraft({ key: id, draft: null, note, tags, correctedSpeaker }),
    listen: (listener) =>
      log.listen(({ ids }) => {
        const known = live
        live =
          known === null || ids === null
            ? null
            : known.then((old) => log.refresh(old, ids)).catch(() => log.catalogue().then((c) => c.digests))
        trashed = null
        groups = null
        listener(ids)
      }),
  }
}
