import type { RecordId } from '../records/record-id.ts'

/** Every kind of problem, in the order of its weight: what makes a report wrong first, what is merely open last. */
export const problemRules = [
  'quote-lost',
  'quote-approximate',
  'quote-moved',
  'parts-do-not-add-up',
  'sum-does-not-add-up',
  'weekday-differs',
  'ends-before-start',
  'unknown-code',
  'set-aside',
  'decision-overtaken',
  'rivals-undecided',
  'outside-parent',
  'possible-duplicate',
  'likely-duplicate',
  'aggregate-exceeds',
  'date-waits',
  'uncited',
  'required-empty',
] as const

export type ProblemRule = (typeof problemRules)[number]

/** What a problem can be shown on. */
export type ProblemSubject = RecordId<
  'incident' | 'place' | 'actor' | 'relation' | 'participation' | 'source'
>

/** Something to look at: where, by which rule, and what the catalogue needs to say it in a sentence. */
export type Problem = {
  /** The same problem keeps its key while it is the same: the rule and what it found. */
  key: string
  rule: ProblemRule
  about: ProblemSubject
  /** Where it is mended: the incident whose screen shows it, the field and item, and a passage to go to. */
  incident: RecordId<'incident'> | null
  field: string | null
  fieldLabel: string | null
  item: number | null
  excerpt: RecordId<'excerpt'> | null
  /** Another record that it is about, as the possible duplicate. */
  other: RecordId | null
  /** Names and numbers for the sentence. */
  details: Record<string, string | number>
}

type Stated = Pick<Problem, 'rule' | 'about'> & Partial<Omit<Problem, 'rule' | 'about' | 'key'>>

/** A problem whose key is made of its rule and the parts given. */
export function problem(stated: Stated, ...parts: (string | number)[]): Problem {
  return {
    key: [stated.rule, ...parts].join(' '),
    incident: null,
    field: null,
    fieldLabel: null,
    item: null,
    excerpt: null,
    other: null,
    details: {},
    ...stated,
  }
}
