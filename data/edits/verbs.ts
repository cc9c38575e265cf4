import { addActor } from './add-actor.ts'
import { addClaim } from './add-claim.ts'
import { addExcerpt } from './add-excerpt.ts'
import { addIncident } from './add-incident.ts'
import { addParticipation } from './add-participation.ts'
import { addPlace } from './add-place.ts'
import { addSource } from './add-source.ts'
import { addSourceText } from './add-source-text.ts'
import { attach } from './attach.ts'
import { changeCodebook } from './change-codebook.ts'
import { cite } from './cite.ts'
import { decide } from './decide.ts'
import { dismiss } from './dismiss.ts'
import { merge } from './merge.ts'
import { relate } from './relate.ts'
import { remove } from './remove.ts'
import { setActor } from './set-actor.ts'
import { setCitation } from './set-citation.ts'
import { setClaim } from './set-claim.ts'
import { setIncident } from './set-incident.ts'
import { setParticipation } from './set-participation.ts'
import { setPlace } from './set-place.ts'
import { setSource } from './set-source.ts'
import { setWorkbook } from './set-workbook.ts'
import { split } from './split.ts'
import { uncite } from './uncite.ts'
import type { Verb } from './verb.ts'

const all = [
  addSource,
  setSource,
  addSourceText,
  addExcerpt,
  addIncident,
  setIncident,
  addClaim,
  setClaim,
  cite,
  setCitation,
  uncite,
  attach,
  decide,
  dismiss,
  addActor,
  setActor,
  addPlace,
  setPlace,
  relate,
  addParticipation,
  setParticipation,
  merge,
  split,
  remove,
  setWorkbook,
  changeCodebook,
]

/** Every verb by its name: what the window and the command line can do to the records. */
export const verbs: ReadonlyMap<string, Verb> = new Map(all.map((one) => [one.name, one as unknown as Verb]))
