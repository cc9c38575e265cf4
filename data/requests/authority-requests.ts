import { z } from 'zod'
import type { LikelyDuplicate } from '../authorities/likely-duplicates.ts'
import type { AuthorityCard } from '../queries/authority-card.ts'
import { type AuthorityListRow, authorityListSchema } from '../queries/authority-list.ts'
import type { AuthorityReference } from '../queries/authority-references.ts'
import type { MergePreview } from '../queries/merge-preview.ts'
import { type RecordId, recordId } from '../records/record-id.ts'
import { request } from './request.ts'

const mergedId = recordId('actor', 'place', 'incident')

/** Actors and places: lists, cards, what may be one, and what a merge would bring together. */
export const authorityRequests = {
  /** Actors or places whose names hold the words, best first. */
  authorities: request(
    z.strictObject({ kind: z.enum(['actor', 'place']), text: z.string().max(200) }),
  ).replies<{ id: RecordId; name: string; names: string[] }[]>(),
  'authority-list': request(authorityListSchema).replies<{
    rows: AuthorityListRow[]
    total: number
    revision: number
  }>(),
  /** Everything on record of an actor or a place. */
  authority: request(z.strictObject({ id: recordId('actor', 'place') })).replies<AuthorityCard>(),
  /** What speaks of an actor or a place, so that some of it can be split off. */
  'authority-references': request(z.strictObject({ id: recordId('actor', 'place') })).replies<{
    rows: AuthorityReference[]
    total: number
  }>(),
  /** Two actors, places or incidents side by side before they are made one. */
  'merge-preview': request(z.strictObject({ into: mergedId, from: mergedId })).replies<MergePreview>(),
  /** Actors or places that may be one under two names, the surest first; or those like one of them. */
  'likely-duplicates': request(
    z.strictObject({ kind: z.enum(['actor', 'place']), id: recordId('actor', 'place').optional() }),
  ).replies<LikelyDuplicate[]>(),
} as const

export type AuthorityRequest = keyof typeof authorityRequests
