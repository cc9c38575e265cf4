import { sameJson } from '../changes/same-json.ts'
import { codebookMoves } from '../codebook/changing/codebook-moves.ts'
import { renamesSchema } from '../codebook/changing/renames.ts'
import { codebookContentSchema, contentOf } from '../codebook/content.ts'
import { codebookOf, workbookOf } from './existing.ts'
import { verb } from './verb.ts'

export const changeCodebook = verb({
  name: 'change-codebook',
  describe:
    'makes a new version of the codebook; values follow it where it can hold them, and are set aside where it cannot',
  argument: codebookContentSchema.extend(renamesSchema.shape),
  example: {
    name: 'Raids',
    types: [{ code: 'raid', label: 'Raid', definition: null }],
    sections: [{ id: 'harm', label: 'Harm', help: null }],
    fields: [
      {
        ...{ id: 'dead', section: 'harm', label: 'Dead', help: null, type: 'count', options: [] },
        ...{ evidence: 'passages', required: true, repeatable: false },
        appliesTo: { subject: 'incident', types: [], kinds: ['incident', 'aggregate'] },
        ...{ sums: [], tolerance: null, sensitivity: 'open' },
      },
    ],
    renamedFields: { killed: 'dead' },
  },
  perform(draft, argument, { now, newId }) {
    const current = codebookOf(draft)
    const next = contentOf(argument)
    if (sameJson(next, contentOf(current))) return current.id
    const moves = codebookMoves(draft, next, argument)
    const id = newId('codebook')
    const { version, templates } = current
    draft.create<'codebook'>({ ...next, id, version: version + 1, created: now, templates })
    draft.set<'workbook'>(workbookOf(draft).id, { codebook: id })
    for (const { incident, fields } of moves.incidents) {
      draft.set<'incident'>(incident.id, { ...fields, currentUnder: id })
    }
    for (const { claim, fields } of moves.claims) {
      if (Object.keys(fields).length > 0) draft.set<'claim'>(claim.id, fields)
    }
    for (const { decision, fields } of moves.decisions) draft.set<'decision'>(decision.id, fields)
    return id
  },
})
