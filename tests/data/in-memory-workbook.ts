import { createHash } from 'node:crypto'
import type { Edit } from '../../data/changes/edit.ts'
import { combineTemplates } from '../../data/codebook/combine-templates.ts'
import { templateNamed } from '../../data/codebook/templates.ts'
import { checkDraft } from '../../data/edits/check-draft.ts'
import { existing, fieldOf } from '../../data/edits/existing.ts'
import { type GivenEdit, planEdits } from '../../data/edits/plan-edits.ts'
import type { EditContext } from '../../data/edits/verb.ts'
import { type FieldEvidence, fieldEvidence } from '../../data/evidence/field-evidence.ts'
import type { Claim, SubjectId } from '../../data/records/claim.ts'
import type { Codebook, Field } from '../../data/records/codebook.ts'
import type { AnyRecord, RecordOf } from '../../data/records/record.ts'
import { type RecordId, type RecordKind, recordKinds } from '../../data/records/record-id.ts'
import { RecordTable } from '../../data/records/record-table.ts'
import { Refusal } from '../../data/refusal.ts'

export type Argument = Record<string, unknown>

/** When every edit of a test is made. */
export const today = '2025-10-01T08:00:00.000Z'

/** A workbook of both templates, in memory; `fields` are put behind those of the codebook. */
export function workbook({ fields = [] }: { fields?: Field[] } = {}): Day {
  const template = combineTemplates([templateNamed('raids-and-arrests'), templateNamed('casualty-recording')])
  const codebook: Codebook = { id: 'codebook:1', version: 1, created: today, ...template }
  return new Day({ ...codebook, fields: [...codebook.fields, ...fields] })
}

/** An analyst's day: records and texts in memory, changed by the verbs alone, with a fixed clock and counted ids. */
export class Day {
  readonly records = new RecordTable()
  readonly texts = new Map<string, string>()
  /** Every change that was made, oldest first. */
  readonly changes: (readonly Edit[])[] = []
  author = 'Amal'
  #made = 0

  constructor(codebook: Codebook) {
    this.records.put(codebook)
    this.records.put({
      id: 'workbook:1',
      name: 'A workbook',
      created: today,
      codePrefix: 'SY',
      codebook: codebook.id,
    })
  }

  get context(): EditContext {
    return {
      now: today,
      author: this.author,
      newId: <K extends RecordKind>(kind: K): RecordId<K> => {
        this.#made += 1
        return `${kind}:${String(this.#made).padStart(6, '0')}`
      },
      textOf: (sha256) => {
        const text = this.texts.get(sha256)
        if (text === undefined) throw new Refusal('no-text', `There is no text ${sha256} in this workbook.`)
        return text
      },
    }
  }

  /** Every text that was given to it; of originals it asks for no more than their hash. */
  readonly kept = { hasText: (sha256: string) => this.texts.has(sha256), hasOriginal: () => true }

  /** One change of several verbs: all or none. Returns the ids they made or changed. */
  editTogether(given: GivenEdit[]): (RecordId | undefined)[] {
    const { draft, ids } = planEdits(this.records, given, new Map(), this.context)
    const edits = checkDraft(draft, this.kept)
    this.records.apply(edits)
    this.changes.push(edits)
    return ids
  }

  edit<K extends RecordKind>(edit: string, argument: Argument): RecordId<K> {
    return this.editTogether([{ edit, argument }])[0] as RecordId<K>
  }

  /** The sentence with which an edit is refused; fails when it is not, or when a refusal changed anything. */
  refusal(edit: string, argument: Argument): string {
    const before = this.snapshot()
    try {
      this.edit(edit, argument)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (JSON.stringify(this.snapshot()) !== JSON.stringify(before))
        throw new Error('a refusal changed records')
      return error.message
    }
    throw new Error(`${edit} was not refused`)
  }

  /** Every record by its id. */
  snapshot(): Record<string, AnyRecord> {
    return Object.fromEntries(recordKinds.flatMap((kind) => this.all(kind).map((one) => [one.id, one])))
  }

  all<K extends RecordKind>(kind: K): RecordOf<K>[] {
    return [...this.records.ofKind(kind)]
  }

  get<K extends RecordKind>(id: RecordId<K>): RecordOf<K> {
    return existing(this.records, id)
  }

  keepText(text: string): string {
    const sha256 = createHash('sha256').update(text).digest('hex')
    this.texts.set(sha256, text)
    return sha256
  }

  /** A source with a text, of which `known` is known. */
  source(text: string, known: Argument = {}): RecordId<'source'> {
    return this.edit('add-source', { texts: [this.textRecord(text)], ...known })
  }

  /** Extracts the text of a source anew. */
  readAgain(source: RecordId<'source'>, text: string): void {
    this.edit('add-source-text', { source, text: this.textRecord(text) })
  }

  textRecord(text: string): Argument {
    const sha256 = this.keepText(text)
    return { sha256, length: text.length, extractor: 'plain text', encoding: null, time: today, pages: null }
  }

  incident(title = 'A raid', rest: Argument = {}): RecordId<'incident'> {
    return this.edit('add-incident', { title, ...rest })
  }

  claim(subject: SubjectId, field: string, value: unknown, rest: Argument = {}): RecordId<'claim'> {
    return this.edit('add-claim', { subject, field, value, ...rest })
  }

  /** Value and passage in one gesture; returns the claim. */
  attach(
    source: RecordId<'source'>,
    quote: string,
    subject: SubjectId,
    field: string,
    value: unknown,
    rest: Argument = {},
  ): RecordId<'claim'> {
    return this.edit('attach', { source, quote, subject, field, value, ...rest })
  }

  /** One more passage for or against a claim that stands; returns the citation. */
  cite(
    source: RecordId<'source'>,
    quote: string,
    claim: RecordId<'claim'>,
    rest: Argument = {},
  ): RecordId<'citation'> {
    return this.edit('cite', { claim, excerpt: this.excerpt(source, quote), ...rest })
  }

  excerpt(source: RecordId<'source'>, quote: string, rest: Argument = {}): RecordId<'excerpt'> {
    return this.edit('add-excerpt', { source, quote, ...rest })
  }

  decide(subject: SubjectId, field: string, rule: string, rest: Argument = {}): RecordId<'decision'> {
    return this.edit('decide', { subject, field, rule, ...rest })
  }

  actor(...names: unknown[]): RecordId<'actor'> {
    return this.edit('add-actor', { names })
  }

  place(name: string, ...parents: RecordId<'place'>[]): RecordId<'place'> {
    return this.edit('add-place', { names: [name], parents })
  }

  valueOf(claim: RecordId<'claim'>): Claim['value'] {
    return this.get(claim).value
  }

  /** The evidence on every item of a field. */
  evidence(subject: SubjectId, field: string): FieldEvidence[] {
    return fieldEvidence(this.records, subject, fieldOf(this.records, subject, field))
  }

  /** The evidence on the first item of a field. */
  evidenceOn(subject: SubjectId, field: string): FieldEvidence {
    const [first] = this.evidence(subject, field)
    if (!first) throw new Error(`no evidence on ${field}`)
    return first
  }
}
