import { describePassage } from '../anchoring/selector.ts'
import type { EditContext } from '../edits/verb.ts'
import type { Citation, Speaker } from '../records/citation.ts'
import type { Claim } from '../records/claim.ts'
import type { Excerpt } from '../records/excerpt.ts'
import type { AnyRecord } from '../records/record.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { sameValue } from '../values/same-value.ts'
import type { ColumnPlan } from './column-plan.ts'
import type { NameIndex } from './name-index.ts'
import type { FieldReading } from './read-field.ts'
import type { MapSpeaker } from './table-map.ts'
import type { CellSpan, Entry, TableRow } from './table-row.ts'

/** The kept text of the file as a source. */
export type TableSource = { id: RecordId<'source'>; textSha256: string; text: string }

/** Makes the claims of rows, each cited to its cells. */
export class CitedClaims {
  readonly #source: TableSource
  readonly #plan: ColumnPlan
  readonly #names: NameIndex
  readonly #context: EditContext
  /** By start and end: a file that is brought in again has its passages already. */
  readonly #excerpts = new Map<string, RecordId<'excerpt'>>()
  readonly made: AnyRecord[] = []
  claims = 0

  constructor(
    records: Records,
    source: TableSource,
    plan: ColumnPlan,
    names: NameIndex,
    context: EditContext,
  ) {
    this.#source = source
    this.#plan = plan
    this.#names = names
    this.#context = context
    if (!records.get(source.id)) return
    for (const { id, textSha256, start, end } of records.referring('excerpt', source.id)) {
      if (textSha256 === source.textSha256) this.#excerpts.set(`${start} ${end}`, id)
    }
  }

  /** Claims what was read of a row, the same value of one field once, with a citation for each of its cells. */
  add(subject: RecordId<'incident'>, row: TableRow, readings: readonly FieldReading[]): void {
    const standing: Claim[] = []
    const excerpts = new Map<string, RecordId<'excerpt'>>()
    for (const reading of readings) {
      const claim = this.#claimOf(subject, reading, standing)
      const cited = new Set<string>()
      for (const entry of reading.entries) {
        const key = `${entry.span.start} ${entry.span.end}`
        if (cited.has(key)) continue
        cited.add(key)
        const excerpt = excerpts.get(key) ?? this.#excerptAt(key, entry.span)
        excerpts.set(key, excerpt)
        this.made.push(this.#citation(claim, excerpt, entry, row))
      }
    }
  }

  #claimOf(subject: RecordId<'incident'>, reading: FieldReading, standing: Claim[]): RecordId<'claim'> {
    const { field, value } = reading
    const others = standing.filter((claim) => claim.field === field.id)
    const same = others.find(
      (claim) => sameValue(claim.value, value) && (reading.item === null || claim.item === reading.item),
    )
    if (same) return same.id
    const next = field.repeatable ? Math.max(0, ...others.map(({ item }) => item)) + 1 : 1
    const item = reading.item ?? next
    const id = this.#context.newId('claim')
    const claim: Claim = {
      ...{ id, subject, field: field.id, item, value },
      ...{ origin: 'import', note: null, setAside: null },
    }
    standing.push(claim)
    this.made.push(claim)
    this.claims += 1
    return id
  }

  #excerptAt(key: string, { start, end }: CellSpan): RecordId<'excerpt'> {
    const known = this.#excerpts.get(key)
    if (known !== undefined) return known
    const id = this.#context.newId('excerpt')
    const { text, textSha256, id: source } = this.#source
    const excerpt: Excerpt = {
      ...{ id, source, textSha256, ...describePassage(text, start, end) },
      ...{ page: null, note: null, tags: [], resolutions: [] },
    }
    this.made.push(excerpt)
    return id
  }

  #citation(
    claim: RecordId<'claim'>,
    excerpt: RecordId<'excerpt'>,
    { column }: Entry,
    row: TableRow,
  ): Citation {
    const { speaker = this.#plan.speaker, certainty = this.#plan.certainty } = column.use
    return {
      ...{ id: this.#context.newId('citation'), claim, excerpt, stance: 'supports' },
      ...{ speaker: this.#speakerOf(speaker, row), via: [], certainty, wording: null },
    }
  }

  #speakerOf(given: MapSpeaker | null, row: TableRow): Speaker | null {
    if (given === null) return null
    const said = typeof given === 'string' ? given : row.say(this.#plan.columns.indexOf(given.column))
    const name = said.replace(/\s+/g, ' ').trim().slice(0, 2_000)
    return name === '' ? null : { name, actor: this.#names.speaker(name) }
  }
}
