import { possibilities } from '../../values/value.ts'
import { type Problem, problem } from '../problem.ts'
import { fieldProblem, type SubjectCase } from '../subject-case.ts'

/** A code that the codebook in force does not have. */
export function unknownCode(one: SubjectCase): Problem[] {
  return one.evidence
    .filter(({ field }) => field.type === 'one-of' || field.type === 'many-of')
    .flatMap((row) => {
      const known = new Set(row.field.options.map((option) => option.code))
      return row.claims.flatMap(({ claim }) => {
        const strange = possibilities(claim.value)
          .flat()
          .find((code) => typeof code === 'string' && !known.has(code))
        if (strange === undefined) return []
        return [fieldProblem(one, row, 'unknown-code', { details: { code: String(strange) } }, claim.id)]
      })
    })
}

/** A value that a change of the codebook could not hold, and that waits to be coded anew. */
export function setAside({ records, subject, incident }: SubjectCase): Problem[] {
  return records
    .referring('claim', subject)
    .filter((claim) => claim.subject === subject && claim.setAside !== null)
    .map((claim) => {
      const where = { about: subject, incident: incident?.id ?? null, field: claim.field, item: claim.item }
      return problem({ rule: 'set-aside', ...where, details: { reason: claim.setAside ?? '' } }, claim.id)
    })
}
