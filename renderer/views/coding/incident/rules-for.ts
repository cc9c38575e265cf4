import type { FieldType } from '../../../../data/records/codebook.ts'
import type { DecisionRule } from '../../../../data/records/decision.ts'

/** The rules that make sense for a field type, in the order shown. */
export function rulesFor(type: FieldType): readonly DecisionRule[] {
  switch (type) {
    case 'count':
      return ['best', 'lowest', 'highest', 'range', 'none']
    case 'date':
      return ['best', 'range', 'none']
    case 'many-of':
    case 'list':
      return ['best', 'all', 'none']
    default:
      return ['best', 'all', 'none']
  }
}
