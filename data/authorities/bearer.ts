import type { Actor } from '../records/actor.ts'
import type { Place } from '../records/place.ts'
import { type HeardName, hearName } from './name-likeness.ts'

export type Authority = Actor | Place
export type AuthorityId = Authority['id']

/** One name of an actor or a place, as it is heard. */
export type Bearer = { record: Authority; name: HeardName; isKunya: boolean }

/** A drawer in which names lie that may be one; in a crowded one only `same` names are told to be. */
export type Drawer = { key: string; same: string | null }

/** A name and the drawers in which others like it lie: those that sound the same, and those a consonant apart. */
export type Filed = { bearer: Bearer; drawers: Drawer[] }

/** Shorter names differ in one consonant from too many others. */
const shortestNear = 7

export function filedNames(record: Authority): Filed[] {
  return record.names.flatMap(({ text, kind }) => {
    const name = hearName(text)
    if (!name) return []
    const bearer = { record, name, isKunya: kind === 'kunya' || kind === 'nickname' }
    if (kind === 'acronym') return [{ bearer, drawers: [drawer('acronym', name.key, name.key)] }]
    const alike = drawer('alike', name.consonants || name.key, name.key)
    return [{ bearer, drawers: [alike, ...nearKeys(name).map((key) => drawer('near', key, null))] }]
  })
}

function drawer(kind: string, key: string, same: string | null): Drawer {
  return { key: `${kind} ${key}`, same: same === null ? null : `${kind} ${key} same ${same}` }
}

function nearKeys({ letters, consonants, script }: HeardName): string[] {
  if (letters.length < shortestNear) return []
  const shorter = Array.from(consonants, (_, at) => consonants.slice(0, at) + consonants.slice(at + 1))
  return [...new Set([consonants, ...shorter])].map((key) => `${script} ${key}`)
}
