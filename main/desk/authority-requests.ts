import { likelyDuplicates } from '../../data/authorities/likely-duplicates.ts'
import { authorities } from '../../data/queries/authorities.ts'
import { authorityCard } from '../../data/queries/authority-card.ts'
import { authorityList } from '../../data/queries/authority-list.ts'
import { authorityReferences } from '../../data/queries/authority-references.ts'
import { mergePreview } from '../../data/queries/merge-preview.ts'
import type { AuthorityRequest } from '../../data/requests/authority-requests.ts'
import type { Handlers } from '../dispatch.ts'
import type { Desk } from './desk.ts'
import { displayContext } from './display-context.ts'
import { present } from './present.ts'

/** Actors and places: lists, cards, what may be one, and what a merge would bring together. */
export function answerAuthorityRequests(desk: Desk): Pick<Handlers, AuthorityRequest> {
  return {
    authorities: ({ kind, text }) => authorities(desk.store.records, kind, text),
    'authority-list'(argument) {
      const { store } = desk
      return { ...authorityList(store.records, argument), revision: store.number }
    },
    authority: ({ id }) => present(authorityCard(displayContext(desk.store.records), id), id),
    'authority-references': ({ id }) => authorityReferences(desk.store.records, id, 300),
    'merge-preview': ({ into, from }) => present(mergePreview(desk.store.records, into, from), from),
    'likely-duplicates'({ kind, id }) {
      const found = likelyDuplicates(desk.store.records, kind, desk.problems.duplicates(kind))
      return id === undefined ? found : found.filter(({ ids }) => ids.includes(id))
    },
  }
}
