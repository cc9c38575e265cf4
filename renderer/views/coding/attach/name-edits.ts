import type { NameReading } from '../../../../data/queries/passage-names.ts'
import type { GivenEdit } from '../../../bridge/use-edit.ts'
import { kindOfId } from '../../authorities/authority-address.ts'

type Passage = { source: string; quote: string; start: number }

/** Keeps a passage and gives it to a name of an actor or a place, in one change. The name is added where it is new. */
export function nameEdits(
  { bearer, text, kind, language, at, names }: NameReading,
  passage: Passage,
): GivenEdit[] {
  const named = { text, kind, language, excerpt: '$passage' }
  const all = at === null ? [...names, named] : names.map((name, index) => (index === at ? named : name))
  return [
    { edit: 'add-excerpt', argument: passage, as: 'passage' },
    { edit: `set-${kindOfId(bearer)}`, argument: { id: bearer, names: all } },
  ]
}
