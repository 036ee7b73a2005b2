import { personById } from '../../gazetteer/officials.ts'
import type { Mention, OfficialMention } from '../mention.ts'
import type { Token } from '../text/tokens.ts'
import type { Actor } from './actors.ts'
import { genderOf } from './first-names.ts'
import { type Gender, roleGender } from './roles.ts'

/** One who is named on the page, a person or a body; all mentions of one are meant to share it. */
export type Being = {
  /** The fullest form on the page, or the gazetteer's name; null for somebody unnamed ("an aide"). */
  name: string | null
  id: string | null
  gender: Gender | null
  body: boolean
  /** Known to be a person: by title, first name, gazetteer or by speaking. */
  human: boolean
  roles: Set<string>
}

export type Register = {
  /** Who the name of this actor means; null for pronouns, roles and places. */
  of: (actor: Actor) => Being | null
}

const suffix = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/
const words = (name: string) => name.replace(suffix, '').split(' ')
const lastKey = (name: string) =>
  words(name).at(-1)?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '') ?? ''

/** Gathers everybody who is named, full names first, so that a surname before the full name is understood too. O(n). */
export function registerOf(actors: readonly Actor[], tokens: readonly Token[], named: readonly Mention[]): Register {
  const officials = named.filter((mention): mention is OfficialMention => mention.kind === 'official')
  const byActor = new Map<Actor, Being>()
  const byLast = new Map<string, Being[]>()
  const byId = new Map<string, Being>()
  const names = actors.filter((actor) => actor.kind === 'name' && actor.sort !== 'place')
  const add = (actor: Actor, name: string): Being => {
    const being: Being = {
      name,
      id: null,
      gender: actor.gender,
      body: actor.sort === 'body',
      human: actor.sort === 'person',
      roles: new Set(),
    }
    const key = lastKey(name)
    byLast.set(key, [...(byLast.get(key) ?? []), being])
    return being
  }
  const learn = (being: Being, actor: Actor) => {
    byActor.set(actor, being)
    being.gender ??= actor.gender
    being.human ||= actor.sort === 'person'
    for (const role of actor.roles) being.roles.add(role)
  }

  let next = 0
  for (const actor of names) {
    const start = tokens[actor.core]?.start ?? 0
    const end = tokens[actor.to - 1]?.end ?? 0
    while (next < officials.length && (officials[next]?.span.end ?? 0) <= start) next++
    const official = officials[next]
    if (official && official.span.start < end) {
      const key = official.id ?? official.name
      const known = byId.get(key) ?? { ...add(actor, official.name), body: false, human: true }
      if (!byId.has(key)) {
        byId.set(key, known)
        known.id = official.id
        known.gender = genderOfOfficial(official.id) ?? genderOf(words(official.name)[0] ?? '') ?? actor.gender
        const last = lastKey(official.name)
        byLast.set(last, [...(byLast.get(last) ?? []).filter((being) => being.name !== official.name), known])
      }
      for (const word of `${official.office?.title ?? ''} ${official.stated ?? ''}`.toLowerCase().split(/[^\p{L}-]+/u))
        if (roleGender.has(word)) known.roles.add(word)
      learn(known, actor)
    } else if (words(actor.text).length > 1) {
      const same = (byLast.get(lastKey(actor.text)) ?? []).find((being) => sameFull(being.name ?? '', actor.text))
      const being = same ?? add(actor, actor.text)
      if (same && same.id === null && actor.text.length > (same.name?.length ?? 0)) same.name = actor.text
      learn(being, actor)
    }
  }
  let recent = new Map<string, Being>()
  for (const actor of names) {
    const known = byActor.get(actor)
    const key = lastKey(actor.text)
    if (known) {
      recent.set(key, known)
      continue
    }
    const candidates = byLast.get(key) ?? []
    const fits = candidates.filter((being) => actor.gender === null || being.gender === null || being.gender === actor.gender)
    const last = recent.get(key)
    const being = (last && fits.includes(last) ? last : undefined) ?? fits[0] ?? add(actor, actor.text)
    learn(being, actor)
    recent.set(key, being)
  }
  recent = new Map()
  return { of: (actor) => byActor.get(actor) ?? null }
}

/** "Bob Casey", "Bob Casey Jr.", "Robert P. Casey": the same when one first name or initial begins the other. */
function sameFull(a: string, b: string): boolean {
  const first = words(a)[0]?.replace(/\.$/, '') ?? ''
  const other = words(b)[0]?.replace(/\.$/, '') ?? ''
  return words(a).length > 1 && (first.startsWith(other) || other.startsWith(first))
}

const genderOfOfficial = (id: string | null): Gender | null => (id === null ? null : (personById(id)?.gender ?? null))
